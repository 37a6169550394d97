/** What the index of one unit is made of, exactly: the points of each criterion, and what caps, limits and rounding do. */
import { roundHalfUp } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { LimitKind } from '../../model/change-report.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import type { ScoringTable } from '../../model/score.ts';
import { areaPoints } from '../../score/area-points.ts';
import type { LeafPoints } from '../../score/exact-points.ts';

export interface IndexParts {
  /** id -> the leaf and its points; points are null where it leaves both sums */
  leaves: ReadonlyMap<string, LeafPoints & { leaf: Leaf }>;
  /** points of the areas and the maximum of them that applied, above 0 where the unit has an index */
  points: Fraction;
  applied: Fraction;
  /** what each limit adds to the index, in index points; below 0 where it takes away */
  limits: Readonly<Record<LimitKind, Fraction>>;
}

const HUNDRED = Fraction.of(100);

/** Index points of so many points of the areas. @param applied above 0 */
export function indexPoints(points: Fraction, applied: Fraction): Fraction {
  return points.multiply(HUNDRED).divide(applied);
}

export function indexParts(table: ScoringTable, row: number): IndexParts {
  const areas = areaPoints(table, row);
  const sumOf = (section: string, key: 'points' | 'applied') =>
    Fraction.sum(areas.filter(({ area }) => area.section === section).map((area) => area[key]));
  const [points, applied] = [sumOf('area', 'points'), sumOf('area', 'applied')];
  const leaves = areas.flatMap((area) => area.leaves.map((leaf) => [leaf.leaf.id, leaf] as const));
  const sums = { points, applied, bonus: sumOf('bonus', 'points'), penalty: sumOf('penalty', 'points') };
  return { leaves: new Map(leaves), points, applied, limits: limitsOf(table, sums) };
}

interface Sums {
  points: Fraction;
  applied: Fraction;
  bonus: Fraction;
  penalty: Fraction;
}

function limitsOf({ set }: ScoringTable, { points, applied, bonus, penalty }: Sums): IndexParts['limits'] {
  const { cap, decimals, roundEach } = set.index;
  const capped = (value: Fraction, limit: Fraction | null) => (limit ? Fraction.min(value, limit) : value);
  const bonusCap = capped(bonus, set.bonusCap).subtract(bonus);
  const penaltyCap = penalty.subtract(capped(penalty, set.penaltyCap));
  const percentage = applied.isZero ? Fraction.ZERO : indexPoints(points, applied);
  const index = Fraction.sum([percentage, bonus, penalty.negate(), bonusCap, penaltyCap]);
  const within = Fraction.min(Fraction.max(index, Fraction.ZERO), cap);
  const rounded = roundEach ? roundHalfUp(within, decimals) : within;
  return { bonusCap, penaltyCap, range: within.subtract(index), rounding: rounded.subtract(within) };
}
