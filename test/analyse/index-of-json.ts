/** The index computed again from nothing but the JSON of an explanation. */
import { decimal, roundHalfUp } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { UnitExplanation } from '../../src/model/unit-explanation.ts';

/** @returns null where no maximum applies */
export function indexOfJson(json: string): Fraction | null {
  const { leaves, settings, bonus, penalty } = JSON.parse(json) as UnitExplanation;
  const sumOf = (section: string, key: 'points' | 'maxPoints') =>
    Fraction.sum(
      leaves
        .filter(({ leaf, points }) => leaf.area.section === section && points !== null)
        .map((leaf) => decimal(leaf[key]!)),
    );
  const applied = sumOf('area', 'maxPoints');
  if (applied.isZero) return null;
  const capped = (points: Fraction, cap: string | null) =>
    cap === null ? points : Fraction.min(points, decimal(cap));
  const index = sumOf('area', 'points')
    .multiply(Fraction.of(100))
    .divide(applied)
    .add(capped(sumOf('bonus', 'points'), bonus.cap))
    .subtract(capped(sumOf('penalty', 'points'), penalty.cap));
  const within = Fraction.min(Fraction.max(index, Fraction.ZERO), decimal(settings.cap));
  return settings.roundEach ? roundHalfUp(within, settings.decimals) : within;
}
