/** Principal components: how many different things several columns measure, and which columns go together. */
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { covariance } from './covariance.ts';
import { isConstant } from './is-constant.ts';
import { scaleByPowerOfTwo } from './scale-by-power-of-two.ts';
import { symmetricEigen } from './symmetric-eigen.ts';

export interface PrincipalComponent {
  /** standard deviation of the component; its square is the eigenvalue of the correlation matrix */
  sdev: number;
  /** share of the variance of all columns, 0 to 1 */
  explained: number;
  /** weight of each column in the component, of length 1; the one greatest in size is positive */
  loadings: readonly number[];
}

export interface PrincipalComponents {
  /** rows without a missing value */
  rows: number;
  /** as many as columns, the greatest first */
  components: readonly PrincipalComponent[];
}

/**
 * Principal components of centred columns scaled to a variance of 1 (n - 1), as R `prcomp(scale. = TRUE)`. Rows with a
 * missing value are left out.
 *
 * Sign: the loading greatest in size is positive, the first of equal ones decides. Components of equal variance may be
 * turned among each other.
 * @param columns of equal length, NaN where missing
 * @returns null with fewer than two columns or complete rows, and where a column is constant in the complete rows
 */
export function principalComponents(columns: readonly (readonly number[])[]): PrincipalComponents | null {
  const rows = [...(columns[0] ?? []).keys()].filter((row) =>
    columns.every((column) => !Number.isNaN(column[row]!)),
  );
  const complete = columns.map((column) => rows.map((row) => column[row]!));
  if (columns.length < 2 || rows.length < 2 || complete.some(isConstant)) return null;
  const scaled = complete.map(standardise);
  const { values, vectors } = symmetricEigen(scaled.map((x) => scaled.map((y) => covariance(x, y)!)));
  return {
    rows: rows.length,
    components: values.map((value, at) => ({
      // an eigenvalue that is 0 may come out as -1e-17
      sdev: Math.sqrt(Math.max(0, value)),
      explained: Math.max(0, value) / columns.length,
      loadings: withSign(vectors[at]!),
    })),
  };
}

function standardise(column: readonly number[]): number[] {
  const values = scaleByPowerOfTwo([column])[0]!;
  const [centre, spread] = [mean(values), sampleStandardDeviation(values)];
  return values.map((value) => (value - centre) / spread);
}

/** Sizes that differ by rounding alone count as equal, so that the order of the rows decides nothing. */
function withSign(vector: readonly number[]): number[] {
  const greatest = Math.max(...vector.map(Math.abs));
  const first = vector.find((value) => Math.abs(value) >= greatest - 1e-9)!;
  return vector.map((value) => (first < 0 ? 0 - value : value));
}
