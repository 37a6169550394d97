/** A result as a spreadsheet file: what it is and its marks on top, then the table, then how it was settled. */
import type { ReportHead } from '../../model/campaign-report.ts';
import { type CsvCell, type CsvLocale, writeCsv } from '../csv.ts';
import type { Lang } from '../lang.ts';
import { headLines, settingSentences } from './report-head.ts';

export interface SheetParts {
  title: string;
  /** the headings are the first row */
  rows: readonly (readonly CsvCell[])[];
  lang: Lang;
  locale: CsvLocale;
}

export function reportCsv(report: ReportHead, { title, rows, lang, locale }: SheetParts): string {
  const above = headLines(report, title, lang).map((line) => [line]);
  const below = settingSentences(report, lang).map((sentence) => [sentence]);
  return writeCsv([...above, ...rows, ...below], { locale });
}
