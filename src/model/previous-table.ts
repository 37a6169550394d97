/** The year before (đơn vị, Chỉ số, xếp hạng), with which this year's ranking is compared. */
import type { Fraction } from '../exact/fraction.ts';
import type { ComparedWith, UnitRefusal } from './campaign-report.ts';

export interface PreviousTable {
  /** of a printed table as the user named it, else the id of the edition of the earlier campaign */
  file: string;
  /** position in `Registry.units` -> what the table prints; without units that cannot be compared */
  rows: ReadonlyMap<number, PreviousRow>;
  /** absent where only a printed table is known */
  earlier?: EarlierCampaign;
}

/** What the earlier campaign says of who can be compared. */
interface EarlierCampaign extends ComparedWith {
  /** position in `Registry.units` -> why not */
  refused: ReadonlyMap<number, UnitRefusal>;
}

export interface PreviousRow {
  index: Fraction | null;
  rank: number | null;
}
