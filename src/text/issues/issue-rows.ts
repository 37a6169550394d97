/** The faults and warnings of imported files as rows of one spreadsheet, and below them what became of each file. */
import type { ImportResult } from '../../model/submission.ts';
import type { CsvCell } from '../csv.ts';
import type { Lang } from '../lang.ts';
import { importHeadline, issuesByLine, severityWord } from './import-report.ts';
import { issueFile, issueSentence } from './issues.ts';

const HEADINGS = {
  vi: ['Tệp', 'Dòng', 'Cột', 'Mức', 'Mã lỗi', 'Nội dung ô', 'Nội dung'],
  en: ['File', 'Line', 'Column', 'Severity', 'Code', 'Cell', 'Message'],
} as const satisfies Record<Lang, readonly string[]>;

/** One row a fault or warning under the headings, file by file, then one row a file. Line and column count from 1. */
export function issueRows(results: readonly ImportResult[], lang: Lang): CsvCell[][] {
  const rows = results.flatMap((result) =>
    issuesByLine(result).map((issue) => [
      issueFile(issue),
      issue.line,
      issue.column,
      severityWord(issue, lang),
      issue.kind,
      issue.cell ?? null,
      issueSentence(issue, lang),
    ]),
  );
  return [[...HEADINGS[lang]], ...rows, ...results.map((result) => [importHeadline(result, lang)])];
}
