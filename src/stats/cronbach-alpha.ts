/**
 * Cronbach's alpha: whether several columns measure one thing. L. J. Cronbach, "Coefficient alpha and the internal
 * structure of tests", Psychometrika 16 (1951), 297-334.
 */
import { sum } from 'simple-statistics';
import { covarianceMatrix } from './covariance.ts';
import { scaleByPowerOfTwo } from './scale-by-power-of-two.ts';

/** A variance of the total below this part of the variances of the columns is the rounding of sums. */
const RELATIVE = 1e-12;

/**
 * Raw alpha = k^2 x mean of the covariances between different columns / sum of all covariances, each covariance with
 * n - 1 over the rows in which both columns have a value (as COINr `get_cronbach`). 1: the columns say the same; below
 * 0: they contradict each other.
 * @param columns of equal length, NaN where missing
 * @returns null with fewer than two columns, where two columns share fewer than two rows, and where the total does not vary
 * @example cronbachAlpha([[1, 2, 3], [1, 2, 3]]) // 1
 */
export function cronbachAlpha(columns: readonly (readonly number[])[]): number | null {
  return alphaOfCovariances(covarianceMatrix(scaleByPowerOfTwo(columns)));
}

/** @param without column that is left out, none unless given */
export function alphaOfCovariances(
  matrix: readonly (readonly (number | null)[])[],
  without: number | null = null,
): number | null {
  const kept = [...matrix.keys()].filter((at) => at !== without);
  const count = kept.length;
  if (count < 2) return null;
  const shared: number[] = [];
  const own: number[] = [];
  for (const i of kept) {
    for (const j of kept) {
      const value = matrix[i]![j]!;
      if (value === null) return null;
      (i === j ? own : shared).push(value);
    }
  }
  const [between, variances] = [sum(shared), sum(own)];
  const total = between + variances;
  if (total <= RELATIVE * variances) return null;
  return (count / (count - 1)) * (between / total);
}
