/** How many units a block of a report has, ranked or not. */

/** @param block of any report that lists both */
export function blockSize({
  ranked,
  unranked,
}: {
  ranked: readonly unknown[];
  unranked: readonly unknown[];
}): number {
  return ranked.length + unranked.length;
}
