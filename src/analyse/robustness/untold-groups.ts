/** Units side by side that the replications cannot put in order. */
import type { PairCounts } from '../composite/replicate-ranks.ts';
import type { NeighbourPairs } from './neighbour-pairs.ts';

/** Places of the first and the last unit in the ranking. */
export interface UntoldGroup {
  first: number;
  last: number;
}

/**
 * From the first rank down: a unit opens a group, and those behind it join as long as it does not stand above them in
 * at least a share `told` of the replications that ranked both. The next one opens a new group. Inside a group
 * nobody's order to the first is told; nothing is said of units of different groups.
 * @param counts of `pairs.pairs`
 * @returns groups of two or more
 */
export function untoldGroups(
  pairs: NeighbourPairs,
  counts: readonly PairCounts[],
  told: number,
): UntoldGroup[] {
  const groups: UntoldGroup[] = [];
  let first = 0;
  while (first < pairs.units) {
    let last = first;
    while (
      last + 1 < pairs.units &&
      last + 1 - first <= pairs.reach &&
      !isTold(counts[pairs.placeOf(first, last + 1)]!, told)
    )
      last++;
    if (last > first) groups.push({ first, last });
    first = last + 1;
  }
  return groups;
}

function isTold({ above, tied, below }: PairCounts, told: number): boolean {
  return above >= told * (above + tied + below) && above > 0;
}
