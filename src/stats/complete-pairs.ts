/** What two columns have in common: the rows in which neither value is missing (pairwise complete observations). */

export interface Pairs {
  x: number[];
  y: number[];
}

/**
 * @param x,y columns of equal length, NaN where missing
 * @throws RangeError for columns of different length
 */
export function completePairs(x: readonly number[], y: readonly number[]): Pairs {
  if (x.length !== y.length) throw new RangeError(`columns of ${x.length} and ${y.length} rows`);
  const pairs: Pairs = { x: [], y: [] };
  for (let row = 0; row < x.length; row++) {
    const [a, b] = [x[row]!, y[row]!];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    pairs.x.push(a);
    pairs.y.push(b);
  }
  return pairs;
}
