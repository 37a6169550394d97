/** A tier scored by some of its inputs alone: what units would have by their own reports, or without the appraisers. */
import type { Submission } from '../model/submission.ts';
import { type TabulatedFigures, tabulateFigures } from '../score/tabulate-figures.ts';
import type { TierResult } from './run-campaign.ts';
import { unitsOfTier } from './suppose-figures.ts';

/** @param submissions those of the campaign's that count; the rows of the tables are those of the tier */
export function tabulateInputs(tier: TierResult, submissions: readonly Submission[]): TabulatedFigures {
  return tabulateFigures(tier.set, unitsOfTier(tier), submissions);
}
