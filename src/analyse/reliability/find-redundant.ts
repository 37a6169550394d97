/** Pairs of criteria that go together so closely that one of them adds next to nothing. */

import type { ReliabilityOptions } from '../../model/reliability-options.ts';
import type { RedundantPair } from '../../model/reliability-report.ts';
import { correlate } from '../../stats/correlation.ts';
import type { LeafColumn } from '../statistics/share-columns.ts';
import { correlationsOf } from './correlations-of.ts';

/** The closest first; equal ones in the order of the table. */
export function findRedundant(
  leaves: readonly LeafColumn[],
  { minUnits, redundantFrom }: ReliabilityOptions,
): RedundantPair[] {
  const measured = leaves.filter(({ shares }) => countOf(shares) >= minUnits);
  const pairs = measured.flatMap((first, at) =>
    measured.slice(at + 1).flatMap((second): RedundantPair[] => {
      const pearson = correlate(first.shares, second.shares, 'pearson');
      if (pearson === null || pearson < redundantFrom) return [];
      const found = correlationsOf(first.shares, second.shares, minUnits);
      return found.pearson === null ? [] : [{ a: first.leaf.code, b: second.leaf.code, ...found }];
    }),
  );
  return pairs.sort((x, y) => y.pearson! - x.pearson!);
}

function countOf(shares: readonly number[]): number {
  return shares.reduce((count, share) => count + (Number.isNaN(share) ? 0 : 1), 0);
}
