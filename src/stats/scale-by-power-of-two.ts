/**
 * Columns of any size brought to about 1 before they are squared: squares of 1e200 overflow, those of 1e-200 vanish.
 * A power of two changes no digit, so results of ordinary columns are the same bit by bit.
 */

/** greatest power whose reciprocal is finite */
const GREATEST = 1023;

/**
 * @param columns NaN where missing; scaled together, so that their sizes keep their ratio
 * @returns the columns times one power of two, which brings the greatest size to 1 at least and below 2
 * @example scaleByPowerOfTwo([[6, 3]]) // [[1.5, 0.75]]
 */
export function scaleByPowerOfTwo(columns: readonly (readonly number[])[]): number[][] {
  let greatest = 0;
  for (const column of columns)
    for (const value of column) if (Math.abs(value) > greatest) greatest = Math.abs(value);
  const power = greatest > 0 ? -Math.floor(Math.log2(greatest)) : 0;
  const factor = 2 ** Math.max(-GREATEST, Math.min(GREATEST, power));
  return columns.map((column) => column.map((value) => value * factor));
}
