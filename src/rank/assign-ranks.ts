/** Ranks of things that stand in order: equal ones share a rank, and the next rank skips or does not. */
import type { IndexSettings } from '../model/edition-file.ts';

export interface RankRule<T> {
  /** `competition`: 1, 2, 2, 4; `dense`: 1, 2, 2, 3 */
  ties: IndexSettings['ties'];
  /** whether two neighbours share a rank */
  equal: (a: T, b: T) => boolean;
}

/**
 * @param order from the first to the last place, equal ones side by side
 * @param place makes the result of one item; `tied`: another one has the same rank
 */
export function assignRanks<T, R>(
  order: readonly T[],
  { ties, equal }: RankRule<T>,
  place: (item: T, rank: number, tied: boolean) => R,
): R[] {
  let rank = 0;
  let equalBefore = false;
  const equalNext = order.map((item, i) => i + 1 < order.length && equal(item, order[i + 1]!));
  return order.map((item, i) => {
    if (!equalBefore) rank = ties === 'competition' ? i + 1 : rank + 1;
    const tied = equalBefore || equalNext[i]!;
    equalBefore = equalNext[i]!;
    return place(item, rank, tied);
  });
}
