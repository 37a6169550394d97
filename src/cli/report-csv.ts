/** A result as a spreadsheet file: what it is and its marks on top, then the table, then how it was settled. */
import type { ReportHead } from '../model/campaign-report.ts';
import { type CsvCell, writeCsv } from '../text/csv.ts';
import { headLines, settingSentences } from '../text/results/report-head.ts';
import type { Session } from './session.ts';

export function reportCsv(
  { lang, options }: Session,
  report: ReportHead,
  { title, rows }: { title: string; rows: readonly (readonly CsvCell[])[] },
): string {
  const above = headLines(report, title, lang).map((line) => [line]);
  const below = settingSentences(report, lang).map((sentence) => [sentence]);
  return writeCsv([...above, ...rows, ...below], { locale: options.numberLocale });
}
