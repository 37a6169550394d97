/** Units through time: what became of what, in which share, and whether two days can be compared. Positions are those of the registry. */
import type { Fraction } from '../exact/fraction.ts';

/** One unit, or a part of it, that went over to another one. */
export interface LineageLink {
  /** position of the other unit: the predecessor or the successor */
  unit: number;
  /** share of the predecessor that went over; null: a part whose share is not known */
  share: Fraction | null;
  /** first day at the successor, yyyy-mm-dd */
  day: string;
}

/**
 * How a unit on a later day stands to an earlier day:
 * - `unchanged`: the same unit, or one whole predecessor of the same name
 * - `renamed`: one whole predecessor of another name
 * - `merged`: several whole units, itself among them where it existed; their figures can be joined
 * - `partial`: a part was gained or lost, or a predecessor is not known: nothing can be joined to the whole
 * - `noPredecessor`: it is newer than the earlier day and nothing is known of what was before
 * - `absent`: it does not exist on the later day
 */
export type Continuity = 'unchanged' | 'renamed' | 'merged' | 'partial' | 'noPredecessor' | 'absent';

/** A unit of the earlier (of outcomes: the later) day and how much of it (of outcomes: of the unit asked about) this is. */
export interface LineagePart {
  unit: number;
  /** above 0 and at most 1; null: not known */
  share: Fraction | null;
}

/** One step between the two days, as a reason that can be told. */
export interface LineageStep {
  /**
   * `formedFrom`: the unit began with the other one or a part of it; `tookIn`: it existed and took it or a part of it in;
   * `lost`: a part of it went to the other one; `began`: it began and nothing is known of what was before
   */
  kind: 'formedFrom' | 'tookIn' | 'lost' | 'began';
  unit: number;
  /** null for `began` */
  other: number | null;
  /** of the one that was divided; null: not known, or `began` */
  share: Fraction | null;
  day: string;
}

/** What a unit of the later day was on the earlier day. */
export interface Origins {
  continuity: Continuity;
  /** by position, each once; of other jurisdictions too: `Unit.jurisdiction` tells */
  parts: readonly LineagePart[];
  /** whether the parts are all there was and every share is known */
  complete: boolean;
  /** by day */
  steps: readonly LineageStep[];
}
