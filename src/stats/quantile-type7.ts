/** Quantiles of a list of numbers as R gives them. */

/**
 * Quantile type 7 of Hyndman and Fan (The American Statistician 50, 1996), the default of R: linear between the order
 * statistics around 1 + (n - 1) p. (`quantileSorted` of simple-statistics is another type.)
 * @param sorted in ascending order
 * @param share 0 to 1
 * @returns NaN of an empty list
 * @example quantileType7([1, 2, 4], 0.25) // 1.5
 */
export function quantileType7(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(at)]!;
  return lower + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - lower);
}
