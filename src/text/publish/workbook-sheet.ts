/** A sheet of the workbook before it is written: headings, and typed cells under them. */
import type { CsvCell } from '../csv.ts';

/**
 * A number has the decimals that it is printed with; `mark` are letters that stand behind it, so that what was not
 * reported is 0 and says so. `excluded` is a cell that does not apply: blank and shaded, never 0. `day` is an ISO date.
 */
export type SheetCell = CsvCell | { printed: string; mark: string } | { excluded: true } | { day: string };

export interface SheetColumn {
  heading: string;
  /** in characters */
  width: number;
}

export interface WorkbookSheet {
  /** as wanted: made legal and unique when it is written */
  name: string;
  /** what it holds, in a sentence */
  about: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
  /** a last row that no filter moves: means */
  foot?: readonly SheetCell[];
  /** columns that stay in sight */
  frozen: number;
}

/** Columns from pairs of heading and width. */
export function sheetColumns(
  ...pairs: readonly (readonly [heading: string, width: number])[]
): SheetColumn[] {
  return pairs.map(([heading, width]) => ({ heading, width }));
}
