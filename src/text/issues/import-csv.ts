/**
 * What came of files of figures as a spreadsheet file. Marked with the edition's marks too: a spreadsheet is passed on,
 * what a terminal shows is not.
 */
import type { EditionFile } from '../../model/edition-file.ts';
import { marksOf } from '../../model/mark.ts';
import type { ImportResult } from '../../model/submission.ts';
import { type CsvLocale, writeCsv } from '../csv.ts';
import type { Lang } from '../lang.ts';
import { markTexts } from '../marks.ts';
import { issueRows } from './issue-rows.ts';

export interface ImportCsvOptions {
  /** of the edition */
  status: EditionFile['status'];
  lang: Lang;
  locale: CsvLocale;
}

export function importCsv(
  results: readonly ImportResult[],
  { status, lang, locale }: ImportCsvOptions,
): string {
  const synthetic = results.some((result) => result.synthetic);
  const marks = markTexts(marksOf(status, synthetic), lang).map((mark) => [mark]);
  return writeCsv([...marks, ...issueRows(results, lang)], { locale });
}
