/** A tier scored by some of its inputs alone: what units would have by their own reports, or without the appraisers. */
import type { Submission } from '../model/submission.ts';
import { type TabulatedFigures, tabulateFigures } from '../score/tabulate-figures.ts';
import type { TierResult } from './run-campaign.ts';

/** @param submissions those of the campaign's that count; the rows of the tables are those of the tier */
export function tabulateInputs(
  { positions, units, set, blocks }: TierResult,
  submissions: readonly Submission[],
): TabulatedFigures {
  const blockOfRow: string[] = [];
  for (const { block, rows } of blocks) for (const row of rows) blockOfRow[row] = block.id;
  return tabulateFigures(set, { positions, units, blocks: blockOfRow }, submissions);
}
