/**
 * The floor of the benchmarks of composite indices: for each set of weights the multiply-adds of all levels over typed
 * arrays, one column after another, and one native sort of the index. No missing values, no renormalisation, no ranks, no
 * statistics, no drawing of weights.
 */
import type { Composite, UnitTable } from '../../src/index.ts';

export interface CompositeFloor {
  /** @param weights one an element in the order of the composite */
  run: (weights: Float64Array) => void;
  sorted: Float64Array;
}

export function compositeFloor(composite: Composite, table: UnitTable): CompositeFloor {
  const units = table.units.length;
  const columns = composite.elements.map(({ code }) => {
    const place = table.codes.indexOf(code);
    const own = new Float64Array(units);
    return place < 0 ? own : own.map((_, unit) => table.values[place * units + unit]! || 0);
  });
  const sorted = new Float64Array(units);
  const run = (weights: Float64Array) => {
    for (const group of composite.groups) {
      const own = columns[group]!.fill(0);
      const members = composite.children[group]!;
      for (let m = 0; m < members.length; m++) {
        const column = columns[members[m]!]!;
        const weight = weights[members[m]!]!;
        for (let unit = 0; unit < units; unit++) own[unit] = own[unit]! + weight * column[unit]!;
      }
    }
    sorted.set(columns[composite.root]!);
    sorted.sort();
  };
  return { run, sorted };
}
