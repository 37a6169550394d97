/** What all areas of a unit's tier are worth together, whether they apply to the unit or not. */
import { decimal } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { UnitExplanation } from '../../model/unit-explanation.ts';

/** @returns exact text; bonus and penalty are no areas */
export function areasMaximum({ areas }: UnitExplanation): string {
  const own = areas.filter(({ section }) => section === 'area');
  return Fraction.sum(own.map(({ maxPoints }) => decimal(maxPoints))).toString();
}
