/** How firm the ranks of a composite index are when its weights are uncertain. */
import type { AggregationMethod, Composite, UnitTable } from '../../model/composite.ts';
import type { RankCounts } from '../../stats/rank-counts.ts';
import { createRanker, TIE_TOLERANCE } from '../../stats/ranker.ts';
import { createIndexKernel } from './index-kernel.ts';
import { nominalRanks } from './nominal-ranks.ts';
import {
  type FailedReplications,
  type PairCounts,
  type RankModel,
  replicateRanks,
} from './replicate-ranks.ts';
import { rowOf } from './unit-table.ts';
import type { WeightSampler } from './weight-samplers.ts';

export interface WeightReplicationOptions {
  sampler: WeightSampler;
  replications: number;
  /** `arithmetic` unless told */
  method?: AggregationMethod;
  /** codes of units: how often the first stands above the second */
  pairs?: readonly (readonly [string, string])[];
  onProgress?: (done: number, of: number) => void;
}

/** Ranks of one unit over the replications that succeeded; NaN where it has no index. */
export interface RankSpread {
  unit: string;
  /** with the weights of the composite; 0 = not ranked */
  nominal: number;
  mean: number;
  median: number;
  /** 5 and 95 % quantiles, type 7 */
  q5: number;
  q95: number;
}

export interface WeightReplications {
  replications: number;
  failed: FailedReplications;
  /** in the order of the table */
  units: readonly RankSpread[];
  /** whole distributions by row: `shareOfRanks`, other quantiles */
  counts: RankCounts;
  pairs: readonly (PairCounts & { first: string; second: string })[];
}

/**
 * Ranks under many sets of weights: Monte Carlo over the weights of all levels.
 *
 * Ties as in `rankElements`; quantiles type 7 (default of R). Source: Saisana, Saltelli, Tarantola, J. R. Statist. Soc. A
 * 168 (2005); equal to `get_sensitivity` of COINr 1.1.14 on the same weights, except that failed replications are
 * counted and told.
 * @throws ParError as `aggregate`, `composite-unit-unknown`, `composite-sample-count`
 * @example
 * replicateWeights(composite, table, { sampler: noisyWeights(composite, { spread: 0.25, seed: 1 }), replications: 1000 })
 */
export function replicateWeights(
  composite: Composite,
  table: UnitTable,
  { sampler, replications, method, pairs = [], onProgress }: WeightReplicationOptions,
): WeightReplications {
  const rows = pairs.map(([a, b]) => [rowOf(table.units, a), rowOf(table.units, b)] as const);
  const kernel = createIndexKernel(composite, table, method);
  const rank = createRanker(kernel.ranked, TIE_TOLERANCE);
  const nominal = nominalRanks(composite, kernel);
  const weights = composite.weights.slice();
  const model: RankModel = (ranks, replication) => {
    if (sampler(weights, replication) === false) return 'no-weights';
    return kernel.run(weights) ?? (rank(kernel.index, ranks) ? null : 'index-not-finite');
  };
  const result = replicateRanks(kernel.units, model, {
    replications,
    pairs: rows,
    ...(onProgress ? { onProgress } : {}),
  });
  return {
    replications,
    failed: result.failed,
    units: table.units.map((unit, row) => spreadOf(result.counts, row, { unit, nominal: nominal[row]! })),
    counts: result.counts,
    pairs: pairs.map(([first, second], i) => ({ first, second, ...result.pairs[i]! })),
  };
}

/** @returns share of the replications in which a unit had a rank from `from` to `to`: P(top k) is 1 to k */
export function shareOfRanks(
  counts: RankCounts,
  row: number,
  { from, to }: { from: number; to: number },
): number {
  return counts.count(row, from, to) / counts.times(row);
}

function spreadOf(counts: RankCounts, row: number, head: { unit: string; nominal: number }): RankSpread {
  return {
    ...head,
    mean: counts.mean(row),
    median: counts.quantile(row, 0.5),
    q5: counts.quantile(row, 0.05),
    q95: counts.quantile(row, 0.95),
  };
}
