/** How strongly two columns go together, in three ways; each is null where it is not defined, never NaN. */
import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';
import { completePairs, type Pairs } from './complete-pairs.ts';
import { isConstant } from './is-constant.ts';
import { scaleByPowerOfTwo } from './scale-by-power-of-two.ts';
import { tauB } from './tau-b.ts';

/**
 * pearson   product-moment correlation: how close to a straight line
 * spearman  Pearson's of the ranks, tied values sharing the mean of their ranks
 * kendall   tau-b: pairs of rows in the same order less pairs in opposite order, corrected for ties
 */
export const CORRELATION_METHODS = ['pearson', 'spearman', 'kendall'] as const;
export type CorrelationMethod = (typeof CORRELATION_METHODS)[number];

const COEFFICIENTS: Readonly<Record<CorrelationMethod, (pairs: Pairs) => number>> = {
  pearson: ({ x, y }) => sampleCorrelation(ofSizeOne(x), ofSizeOne(y)),
  spearman: ({ x, y }) => sampleRankCorrelation(x, y),
  kendall: ({ x, y }) => tauB(x, y),
};

const ofSizeOne = (values: readonly number[]) => scaleByPowerOfTwo([values])[0]!;

/**
 * Correlation over the rows in which neither value is missing, as R `cor(x, y, use = "pairwise.complete.obs", method)`.
 * @param x,y columns of equal length, NaN where missing
 * @returns -1 to 1; null with fewer than two such rows, or where one column is constant in them
 * @example correlate([1, 2, 3, 4], [1, 3, 2, 4], 'kendall') // 0.6666666666666666
 */
export function correlate(
  x: readonly number[],
  y: readonly number[],
  method: CorrelationMethod,
): number | null {
  const pairs = completePairs(x, y);
  if (pairs.x.length < 2 || isConstant(pairs.x) || isConstant(pairs.y)) return null;
  return Math.max(-1, Math.min(1, COEFFICIENTS[method](pairs)));
}
