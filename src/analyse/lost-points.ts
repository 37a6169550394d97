/**
 * Points that a unit lost (điểm bị mất): maximum that applied minus points, for each criterion of the areas.
 * A leaf that left both sums loses nothing; bonus and penalty stand outside and are never a loss.
 */
import type { Fraction } from '../exact/fraction.ts';
import type { Leaf } from '../model/criteria-set.ts';
import type { AreaPoints } from '../score/area-points.ts';

export interface LostPoints {
  leaf: Leaf;
  points: Fraction;
  /** above 0 */
  lost: Fraction;
}

/**
 * @param areas what the unit earned, as `areaPoints` returns it
 * @returns the criteria that lost points, the greatest loss first, equal ones in the order of the table
 */
export function lostPoints(areas: readonly AreaPoints[]): LostPoints[] {
  const lost: LostPoints[] = [];
  for (const { area, leaves } of areas) {
    if (area.section !== 'area') continue;
    for (const { leaf, points } of leaves) {
      if (!points?.lessThan(leaf.maxPoints)) continue;
      lost.push({ leaf, points, lost: leaf.maxPoints.subtract(points) });
    }
  }
  return lost.sort((a, b) => b.lost.compare(a.lost));
}
