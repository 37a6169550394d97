/** What a unit earned leaf by leaf and area by area, exactly: what score sheets print under the index. */
import { Fraction } from '../exact/fraction.ts';
import type { Area, Leaf } from '../model/criteria-set.ts';
import type { ScoringTable } from '../model/score.ts';
import { type LeafPoints, scoreLeaf } from './exact-points.ts';

export interface AreaPoints {
  area: Area;
  points: Fraction;
  /** the part of the area's maximum that applied to the unit */
  applied: Fraction;
  leaves: readonly (LeafPoints & { leaf: Leaf })[];
}

/** Areas in printing order, bonus and penalty last. Bonus and penalty stand before their caps. */
export function areaPoints(table: ScoringTable, row: number): AreaPoints[] {
  return table.set.areas.map((area) => {
    const leaves = table.set.leaves
      .filter((leaf) => leaf.area === area)
      .map((leaf) => ({ leaf, ...scoreLeaf(table, row, leaf) }));
    const counted = leaves.filter(({ points }) => points !== null);
    return {
      area,
      points: Fraction.sum(counted.map(({ points }) => points!)),
      applied: Fraction.sum(counted.map(({ leaf }) => leaf.maxPoints)),
      leaves,
    };
  });
}
