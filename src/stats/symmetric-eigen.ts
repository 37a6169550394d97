/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations (C. G. J. Jacobi, 1846; in the
 * form of Golub and Van Loan, "Matrix Computations", section 8.5): slow for hundreds of columns, accurate for tens.
 */

export interface Eigen {
  /** descending */
  values: readonly number[];
  /** one for each value, of length 1, its sign arbitrary */
  vectors: readonly (readonly number[])[];
}

/** Each sweep squares what is left off the diagonal once it is small; this many are never needed. */
const MOST_SWEEPS = 64;

/** @param matrix symmetric and finite; only read */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const a = matrix.map((row) => [...row]);
  const v = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  const scale = Math.max(0, ...a.flat().map(Math.abs));
  for (let sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(a, scale); sweep++) {
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) rotate(a, v, { p, q });
    }
  }
  const order = [...a.keys()].sort((i, j) => a[j]![j]! - a[i]![i]!);
  return {
    values: order.map((at) => a[at]![at]!),
    vectors: order.map((at) => v.map((row) => row[at]!)),
  };
}

function isDiagonal(a: readonly (readonly number[])[], scale: number): boolean {
  return a.every((row, i) => row.every((value, j) => i === j || Math.abs(value) <= 1e-17 * scale));
}

/** Turns the plane of p and q so that a[p][q] becomes 0. */
function rotate(a: number[][], v: number[][], { p, q }: { p: number; q: number }): void {
  const off = a[p]![q]!;
  if (off === 0) return;
  const tau = (a[q]![q]! - a[p]![p]!) / (2 * off);
  const tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.hypot(1, tau));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (const row of a) turn(row, { p, q, sine, cosine });
  const [rowP, rowQ] = [a[p]!, a[q]!];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k]!, rowQ[k]!];
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  }
  rowP[q] = 0;
  rowQ[p] = 0;
  for (const row of v) turn(row, { p, q, sine, cosine });
}

function turn(row: number[], { p, q, sine, cosine }: Record<'p' | 'q' | 'sine' | 'cosine', number>): void {
  const [x, y] = [row[p]!, row[q]!];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}
