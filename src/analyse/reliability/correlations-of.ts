/** The three correlations of two columns, where enough units have both. */
import type { Correlations } from '../../model/reliability-report.ts';
import { completePairs } from '../../stats/complete-pairs.ts';
import { correlate } from '../../stats/correlation.ts';

/** @param minUnits with fewer common units than that all three are null */
export function correlationsOf(x: readonly number[], y: readonly number[], minUnits: number): Correlations {
  const pairs = completePairs(x, y);
  const units = pairs.x.length;
  if (units < minUnits) return { units, pearson: null, spearman: null, kendall: null };
  return {
    units,
    pearson: correlate(pairs.x, pairs.y, 'pearson'),
    spearman: correlate(pairs.x, pairs.y, 'spearman'),
    kendall: correlate(pairs.x, pairs.y, 'kendall'),
  };
}
