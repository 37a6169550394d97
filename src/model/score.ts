/**
 * The state of a leaf for a unit, and the two columnar tables that scoring passes on.
 *
 * FinalFigures says which reported figure is final for each unit and key; ScoringTable holds, for each unit and
 * column of the criteria set, the encoded number that the rule turns into points.
 */
import type { Fraction } from '../exact/fraction.ts';
import type { CriteriaSet } from './criteria-set.ts';
import type { Submission } from './submission.ts';

export const LeafState = {
  /** chưa báo cáo: 0 points, the maximum applies */
  notReported: 0,
  /** không công nhận điểm: 0 points, the maximum applies */
  rejected: 1,
  /** the rule turns the figure into points */
  scored: 2,
  /** không phát sinh: what follows is the leaf's `noneArose` effect */
  noneArose: 3,
  /** không thuộc chức năng, nhiệm vụ: leaves both sums */
  noFunction: 4,
  /** the appraiser gave the points */
  points: 5,
} as const;
export type LeafState = (typeof LeafState)[keyof typeof LeafState];
export type StateName = keyof typeof LeafState;

/** number of a state -> its name */
export const STATE_NAMES = Object.keys(LeafState) as readonly StateName[];

export function stateName(state: LeafState): StateName {
  return STATE_NAMES[state]!;
}

/** Which statement is final for each unit and figure key. Unit-major: cell = unit row x keys + key. */
export interface FinalFigures {
  set: CriteriaSet;
  submissions: readonly Submission[];
  /** number of the first row of each submission */
  firstNumbers: readonly number[];
  /** registry positions of the units of this tier, one a row of the tables */
  units: readonly number[];
  /** number of the statement, counted from 1 through the rows of all submissions; 0 where nobody states the figure */
  statements: Uint32Array;
}

/** Encoded numbers. Unit-major: cell = unit row x columns + column. */
export interface ScoringTable {
  set: CriteriaSet;
  rows: number;
  columns: number;
  states: Uint8Array;
  /** safe integers; NaN where the number stands in `big` */
  numerators: Float64Array;
  denominators: Float64Array;
  /** may keep a number that a later statement replaced: `numerators` says which are meant */
  big: Map<number, Fraction>;
}
