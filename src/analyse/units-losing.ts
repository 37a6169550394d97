/** The units that lost points in one criterion. */
import { decimal } from '../exact/decimal.ts';
import type { UnitName } from '../model/campaign-report.ts';
import type { CriterionReport } from '../model/criterion-report.ts';

export interface UnitsLosing {
  /** the greatest loss first, equal ones in the order of the report */
  losing: readonly UnitName[];
  /** those of them that earned nothing */
  withoutPoints: readonly UnitName[];
}

/** @param counted whether a unit counts: one without any figure has lost nothing yet */
export function unitsLosing({ tiers }: CriterionReport, counted: (unit: string) => boolean): UnitsLosing {
  const losses = tiers.flatMap(({ maxPoints, units }) =>
    units.flatMap(({ unit, points }) => {
      if (points === null || !counted(unit.id)) return [];
      const lost = decimal(maxPoints).subtract(decimal(points));
      return lost.sign > 0 ? [{ unit, points: decimal(points), lost }] : [];
    }),
  );
  const order = losses.sort((a, b) => b.lost.compare(a.lost));
  return {
    losing: order.map(({ unit }) => unit),
    withoutPoints: order.filter(({ points }) => points.isZero).map(({ unit }) => unit),
  };
}
