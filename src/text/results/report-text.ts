/** A report for the terminal: what it is and its marks on top, then the same table that a spreadsheet gets. */
import type { ReportHead } from '../../model/campaign-report.ts';
import type { CsvCell } from '../csv.ts';
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { layoutTable } from '../table.ts';
import type { SheetParts } from './report-csv.ts';
import { headLines } from './report-head.ts';

export function reportText(report: ReportHead, { title, rows, lang }: Omit<SheetParts, 'locale'>): string {
  return [...headLines(report, title, lang), '', ...cellLines(rows, lang)].join('\n');
}

/**
 * A column stands to the right where any of its cells is a number.
 * @param rows the headings are the first one
 */
export function cellLines(rows: SheetParts['rows'], lang: Lang): string[] {
  const [headings = [], ...body] = rows;
  const columns = headings.map((heading, at) => ({
    heading: textOf(heading, lang),
    align: body.some((row) => isNumber(row[at] ?? null)) ? ('right' as const) : ('left' as const),
  }));
  const cells = body.map((row) => columns.map((_, at) => textOf(row[at] ?? null, lang)));
  return layoutTable(columns, cells);
}

function isNumber(cell: CsvCell): boolean {
  return cell !== null && typeof cell !== 'string';
}

function textOf(cell: CsvCell, lang: Lang): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return localDecimal(typeof cell === 'object' && 'printed' in cell ? cell.printed : cell.toString(), lang);
}
