/**
 * What a criterion or area is meant to decide of the index, and what it does decide.
 *
 * Effective weight by covariance decomposition: the index is the sum of what its parts add to it, so var(index) is the
 * sum of cov(part, index), and each part's share of it is 100 x cov(part, index) / var(index). The shares add up to 100.
 */

import type { Fraction } from '../../exact/fraction.ts';
import { percentOf } from '../../exact/percent-of.ts';
import type { Weights } from '../../model/reliability-report.ts';
import { covariance } from '../../stats/covariance.ts';
import type { ShareColumn, ShareColumns } from '../statistics/share-columns.ts';

export type WeightsOf = (part: { column: ShareColumn; maxPoints: Fraction }) => Weights;

/** @param maxPoints of all areas */
export function weightsWithin({ index }: Pick<ShareColumns, 'index'>, maxPoints: Fraction): WeightsOf {
  const variance = covariance(index.added, index.shares);
  return ({ column, maxPoints: own }) => ({
    nominal: percentOf(own, maxPoints)?.toNumber() ?? 0,
    effective: variance ? (100 * covariance(column.added, index.shares)!) / variance : null,
  });
}
