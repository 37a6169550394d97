/** The index without one element: only the groups above it are computed again. */
import type { Composite } from '../../model/composite.ts';
import type { Column, IndexKernel } from './index-kernel.ts';

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
    const replaced = { member: changed, by: column };
    const parts = Array.from(children[group]!, (member) => ({
      weight: weights[member]!,
      column: member === replaced.member ? replaced.by : columns[member]!,
    })).filter((part): part is Part => part.column !== null);
    column = weightedMean(parts);
    changed = group;
  }
  return column;
}

interface Part {
  weight: number;
  column: Column;
}

/** Weighted mean of what is there; null of nothing. */
function weightedMean(parts: readonly Part[]): Column | null {
  const length = parts[0]?.column.values.length;
  if (length === undefined) return null;
  const values = new Float64Array(length);
  const sums = new Float64Array(length);
  for (const { weight, column } of parts) {
    addTo(values, weight, column.values);
    if (column.present) addTo(sums, weight, column.present);
    else for (let i = 0; i < length; i++) sums[i] = sums[i]! + weight;
  }
  let complete = true;
  for (let i = 0; i < length; i++) {
    if (sums[i]! > 0) values[i] = values[i]! / sums[i]!;
    else complete = false;
  }
  return { values, present: complete ? null : Uint8Array.from(sums, (sum) => Number(sum > 0)) };
}

function addTo(sums: Float64Array, weight: number, column: Float64Array | Uint8Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + weight * column[i]!;
}
