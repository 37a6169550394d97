/** Ranks with one set of weights, against which all others are held. */
import { ParError } from '../../errors.ts';
import type { Composite } from '../../model/composite.ts';
import { createRanker, TIE_TOLERANCE } from '../../stats/ranker.ts';
import { checkedWeights } from './checked-weights.ts';
import type { IndexKernel } from './index-kernel.ts';

/**
 * @param weights those of the composite unless told
 * @returns one rank a unit, 0 = not ranked; the kernel holds the values of this run
 * @throws ParError `composite-weights-count`, `composite-index-undefined`
 */
export function nominalRanks(composite: Composite, kernel: IndexKernel, weights?: Float64Array): Uint32Array {
  const ranks = new Uint32Array(kernel.units);
  const reason = kernel.run(checkedWeights(composite, weights));
  if (reason !== null) throw new ParError('composite-index-undefined', {}, { reason });
  if (!createRanker(kernel.ranked, TIE_TOLERANCE)(kernel.index, ranks))
    throw new ParError('composite-index-undefined', {}, { reason: 'index-not-finite' });
  return ranks;
}
