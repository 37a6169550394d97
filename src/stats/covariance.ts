/** How two columns vary together: sample covariance, n - 1. */
import { sampleCovariance } from 'simple-statistics';
import { completePairs } from './complete-pairs.ts';
import { isConstant } from './is-constant.ts';

/**
 * Sample covariance (divisor n - 1) of the rows in which neither value is missing, as R
 * `cov(x, y, use = "pairwise.complete.obs")`. The covariance of a column with itself is its variance.
 * @param x,y columns of equal length, NaN where missing
 * @returns 0 where a column is constant; null with fewer than two such rows
 * @example covariance([1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]) // -3.5
 */
export function covariance(x: readonly number[], y: readonly number[]): number | null {
  const pairs = completePairs(x, y);
  if (pairs.x.length < 2) return null;
  return isConstant(pairs.x) || isConstant(pairs.y) ? 0 : sampleCovariance(pairs.x, pairs.y);
}

/** All covariances of columns with each other, symmetric; null where two columns share fewer than two rows. */
export function covarianceMatrix(columns: readonly (readonly number[])[]): (number | null)[][] {
  const matrix = columns.map(() => columns.map((): number | null => null));
  for (const [i, x] of columns.entries()) {
    for (let j = i; j < columns.length; j++) {
      const shared = covariance(x, columns[j]!);
      matrix[i]![j] = shared;
      matrix[j]![i] = shared;
    }
  }
  return matrix;
}
