/** What share of each area's maximum a unit earned. */
import type { Fraction } from '../exact/fraction.ts';
import { percentOf } from '../exact/percent-of.ts';
import { type AreaPoints, areaPoints } from '../score/area-points.ts';
import type { UnitPlace } from './unit-place.ts';

export interface ExactShare extends Pick<AreaPoints, 'area' | 'points' | 'applied'> {
  /** 100 x points / applied; null where nothing applied, and for a unit that handed in nothing */
  share: Fraction | null;
}

/** The areas of the index in the order of the table, without bonus and penalty. */
export function areaShares({ tier, row }: UnitPlace): ExactShare[] {
  const hasFigure = tier.scores.standing(row) !== 'noFigure';
  return indexAreas(areaPoints(tier.table, row)).map(({ area, points, applied }) => ({
    ...{ area, points, applied },
    share: hasFigure ? percentOf(points, applied) : null,
  }));
}

export function indexAreas(areas: readonly AreaPoints[]): AreaPoints[] {
  return areas.filter(({ area }) => area.section === 'area');
}
