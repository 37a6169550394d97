/** Last year's published table (đơn vị, Chỉ số, xếp hạng), with which this year's ranking is compared. */
import type { Fraction } from '../exact/fraction.ts';

export interface PreviousTable {
  /** as the user named it */
  file: string;
  /** position in `Registry.units` -> what the table prints */
  rows: ReadonlyMap<number, PreviousRow>;
}

export interface PreviousRow {
  index: Fraction | null;
  rank: number | null;
}
