/** The ranking of one block: places, grades and the mean. Indexes are whole numbers of 10^-decimals, rounded half up. */
import type { Grade } from './edition-file.ts';

export interface RankedUnit {
  /** row of the scoring table */
  row: number;
  rank: number;
  /** the rounded index, in units of 10^-decimals */
  indexUnits: number;
  /** null where the index lies below the lowest grade */
  grade: Grade | null;
  /** whether another unit has the same rank */
  tied: boolean;
}

/** why a unit has no place */
export const UNRANKED_REASONS = ['noFigure', 'nothingApplies', 'belowMinApplicable'] as const;

export interface UnrankedUnit {
  row: number;
  reason: (typeof UNRANKED_REASONS)[number];
}

export interface Ranking {
  /** in order of rank; ties in the order of the rows handed in */
  ranked: readonly RankedUnit[];
  unranked: readonly UnrankedUnit[];
  /** the exact mean of the ranked units, rounded once, in units of 10^-decimals; null without ranked units */
  meanUnits: number | null;
}
