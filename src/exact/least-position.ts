/**
 * The least whole number from 1 to `last` for which a condition holds that, once it holds, holds for all greater ones.
 * @returns null where it does not hold for `last`
 */
export function leastPosition(last: number, holds: (position: number) => boolean): number | null {
  if (last < 1 || !holds(last)) return null;
  let [low, high] = [1, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
