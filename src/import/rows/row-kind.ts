/**
 * What a record is that names no known unit or no known criterion: data with a fault, or something to pass over.
 *
 * Passed over are only blank rows, a header printed again, totals, and furniture (titles, notes, signatures): no known
 * unit, no known criterion and no cell that reads as a number. Everything else is data, and then must be right.
 */
import { foldName } from '../../text/fold.ts';
import { TOTAL_WORDS } from '../../text/vocabulary/import-words.ts';
import type { CsvRecord } from '../bytes/tokenize.ts';
import { readsAsNumber, valueWord } from '../cells/cell-words.ts';
import { columnOfRole, type HeaderColumn } from '../header/header.ts';
import type { Reading } from './reading.ts';

export type RowKind = 'blank' | 'repeated_header' | 'total_row_skipped' | 'row_skipped' | 'data';

const TOTALS: ReadonlySet<string> = new Set(TOTAL_WORDS.map(foldName));

/**
 * @param reading whose `lastUnit` is that of the record: a row of a unit is no total
 * @param hasCriterion whether the record names a known criterion: a total may, furniture never does
 */
export function rowKind(record: CsvRecord, reading: Reading, hasCriterion: boolean): RowKind {
  const hasUnit = reading.lastUnit >= 0;
  const cells = record.fields.slice(0, record.count);
  if (cells.every((cell) => foldName(cell) === '')) return 'blank';
  if (repeatsHeader(cells, reading)) return 'repeated_header';
  if (!hasUnit && isTotal(cells, reading)) return 'total_row_skipped';
  if (hasUnit || hasCriterion || carriesData(cells, reading)) return 'data';
  return 'row_skipped';
}

/** The cells that name the unit and the criterion (wide: the first criterion) say what the header says. */
function repeatsHeader(cells: readonly string[], { header, units }: Reading): boolean {
  const criterion = columnOfRole(header, 'criterion');
  const key = criterion >= 0 ? criterion : header.columns.findIndex(({ is }) => is === 'figure');
  return [...units.columns, key].every(
    (at) => at >= 0 && foldName(cells[at] ?? '') === foldName(header.cells[at]!),
  );
}

function isTotal(cells: readonly string[], { units }: Reading): boolean {
  const first = cells.find((cell) => foldName(cell) !== '');
  return [first, ...units.columns.map((at) => cells[at])].some((cell) =>
    TOTALS.has(foldName(cell ?? '').replace(/\s*:$/, '')),
  );
}

function carriesData(cells: readonly string[], { header, options }: Reading): boolean {
  return cells.some((cell, at) => {
    const column = header.columns[at];
    if (column?.is === 'ignored') return false;
    return readsAsNumber(cell, options.numberLocale) || (statesFigure(column) && valueWord(cell) !== null);
  });
}

function statesFigure(column: HeaderColumn | undefined): boolean {
  return column?.is === 'figure' || (column?.is === 'role' && column.role === 'value');
}
