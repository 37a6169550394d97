/** What a correlation of two unrelated columns may come to. */

/** of the normal distribution: 5 % of cases lie further out */
const TWO_SIDED = 1.96;

/**
 * Size that 95 % of the correlations of n rows stay below when the columns are unrelated: 1.96 / sqrt(n - 1). The variance
 * 1 / (n - 1) of Pearson's and Spearman's coefficient under permutation is exact, the normal distribution approximate.
 * @param rows at least 2
 * @returns at most 1
 * @example chanceCorrelation(101) // 0.196
 */
export function chanceCorrelation(rows: number): number {
  return Math.min(1, TWO_SIDED / Math.sqrt(rows - 1));
}
