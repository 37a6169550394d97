/** A cell of a table as people read it on a page; for a spreadsheet see csv.ts. */
import type { CsvCell } from './csv.ts';
import { localDecimal } from './format.ts';
import type { Lang } from './lang.ts';

/** @returns '' for a blank cell */
export function shownCell(cell: CsvCell, lang: Lang): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  const text = typeof cell === 'object' && 'printed' in cell ? cell.printed : cell.toString();
  return localDecimal(text, lang);
}
