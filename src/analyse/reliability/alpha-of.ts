/** Cronbach's alpha of columns, or why there is none. */
import type { Alpha } from '../../model/reliability-report.ts';
import { covarianceMatrix } from '../../stats/covariance.ts';
import { alphaOfCovariances } from '../../stats/cronbach-alpha.ts';
import { isConstant } from '../../stats/is-constant.ts';

export interface AlphaOfColumns extends Alpha {
  /** alpha of the others; null where the column is not in the alpha, and where there is none */
  without(column: number): number | null;
}

/**
 * A column that does not vary would count as an item and measure nothing, so it is left out, as is one that too few
 * units have a value for.
 * @param columns of equal length, NaN where missing
 */
export function alphaOf(columns: readonly (readonly number[])[], minUnits: number): AlphaOfColumns {
  const items = [...columns.keys()].filter((at) => {
    const values = columns[at]!.filter((value) => !Number.isNaN(value));
    return values.length >= minUnits && !isConstant(values);
  });
  const matrix = covarianceMatrix(items.map((at) => columns[at]!));
  const value = alphaOfCovariances(matrix);
  const without = (column: number): number | null => {
    const at = items.indexOf(column);
    return at < 0 ? null : alphaOfCovariances(matrix, at);
  };
  return { value, items: items.length, gap: value === null ? gapOf(matrix) : null, without };
}

function gapOf(matrix: readonly (readonly (number | null)[])[]): Alpha['gap'] {
  if (matrix.length < 2) return 'fewItems';
  return matrix.some((row) => row.includes(null)) ? 'fewSharedUnits' : 'noVariance';
}
