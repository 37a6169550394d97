/** Whether a sample varies at all: the guard before every division by a standard deviation. */

/** Differences of sums in double precision stay far below this part of the values. */
const RELATIVE = 1e-12;

/**
 * Whether all values are the same, up to the rounding of sums. A standard deviation cannot tell: that of [.1, .1, .1]
 * is 1.4e-17.
 * @param values without missing ones; none at all is constant
 * @example isConstant([0.1, 0.1, 0.1]) // true
 */
export function isConstant(values: readonly number[]): boolean {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (values.length === 0) return true;
  return greatest - least <= RELATIVE * Math.max(Math.abs(least), Math.abs(greatest));
}
