/** The index without one element: only the groups above it are computed again. */
import type { Composite } from '../../model/composite.ts';
import type { Column } from './element-columns.ts';
import type { IndexKernel } from './index-kernel.ts';

/**
 * @param kernel after `run` with the same weights; it is not changed
 * @param removed position of the element that goes, with all below it; not the root
 * @returns the index on the scale of the kernel; null where nothing is left of it
 */
export function indexWithout(
  { parents, children }: Composite,
  { columns }: IndexKernel,
  { weights, removed }: { weights: Float64Array; removed: number },
): Column | null {
  let changed = removed;
  let column: Column | null = null;
  for (let group = parents[removed]!; group >= 0; group = parents[group]!) {
    column = meanWith(children[group]!, { columns, weights, changed, column });
    changed = group;
  }
  return column;
}

interface Members {
  columns: readonly Column[];
  weights: Float64Array;
  /** the member whose column is `column` now; null: it is gone */
  changed: number;
  column: Column | null;
}

/** Weighted mean of the members that are there; null where there are none. */
function meanWith(members: Uint32Array, { columns, weights, changed, column }: Members): Column | null {
  const { length } = columns[changed]!.values;
  const sums = new Float64Array(length);
  // weights of the members that all units have, and of the others by unit
  let common = 0;
  let own: Float64Array | null = null;
  for (let m = 0; m < members.length; m++) {
    const member = members[m]!;
    const part = member === changed ? column : columns[member]!;
    if (part === null) continue;
    const weight = weights[member]!;
    addColumn(sums, weight, part.values);
    if (part.present === null) common += weight;
    else {
      own ??= new Float64Array(length);
      addWeights(own, weight, part.present);
    }
  }
  return own === null && common > 0 ? divideAll(sums, common) : divideEach(sums, common, own);
}

function addColumn(sums: Float64Array, weight: number, column: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + weight * column[i]!;
}

function addWeights(sums: Float64Array, weight: number, present: Uint8Array): void {
  for (let i = 0; i < sums.length; i++) if (present[i] === 1) sums[i] = sums[i]! + weight;
}

function divideAll(values: Float64Array, divisor: number): Column {
  for (let i = 0; i < values.length; i++) values[i] = values[i]! / divisor;
  return { values, present: null };
}

function divideEach(values: Float64Array, common: number, own: Float64Array | null): Column | null {
  const present = new Uint8Array(values.length);
  let there = 0;
  for (let i = 0; i < values.length; i++) {
    const divisor = common + (own?.[i] ?? 0);
    if (!(divisor > 0)) continue;
    values[i] = values[i]! / divisor;
    present[i] = 1;
    there++;
  }
  if (there === 0) return null;
  return { values, present: there === values.length ? null : present };
}
