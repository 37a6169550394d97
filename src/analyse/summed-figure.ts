/**
 * The figure of many units together: the sum of their numerators over the sum of their denominators, never a mean of
 * percentages. A survey is pooled: every valid answer counts the same.
 */
import { formatFixed } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { percentOf } from '../exact/percent-of.ts';
import type { Leaf } from '../model/criteria-set.ts';
import type { SummedFigure } from '../model/target-report.ts';
import { comparableFigure } from './comparable-figure.ts';
import { compareWithTarget } from './compare-with-target.ts';
import { finalStatement } from './final-statement.ts';
import type { UnitPlace } from './unit-place.ts';

/** What one unit adds. */
export interface Summand {
  numerator: Fraction;
  denominator: Fraction;
}

/**
 * @returns nothing for a unit without a figure that counts, null for one that stated a percentage alone
 */
export function summandsOf(place: UnitPlace, leaf: Leaf): (Summand | null)[] {
  const value = comparableFigure(place, leaf);
  const statement = value && finalStatement(place, leaf);
  if (!statement) return [];
  const { rows, row } = statement;
  if (leaf.measure?.kind === 'survey') {
    const answers = Fraction.of(rows.sampleAt(row));
    return [answers.isZero ? null : { numerator: rows.valueAt(row).multiply(answers), denominator: answers }];
  }
  if (!rows.isFractionAt(row)) return [null];
  const [numerator, denominator] = rows.bigAt(row) ?? [rows.numeratorAt(row), rows.denominatorAt(row)];
  return [{ numerator: Fraction.of(numerator), denominator: Fraction.of(denominator) }];
}

/**
 * @param leaf with a target; where several tiers are summed, that of any of them
 * @param summands of all units, as `summandsOf` gives them
 */
export function sumFigures(
  leaf: Leaf,
  summands: readonly (Summand | null)[],
  decimals: number,
): SummedFigure {
  const known = summands.filter((summand) => summand !== null);
  const reason = unsummedReason(leaf, summands);
  const numerator = Fraction.sum(known.map((summand) => summand.numerator));
  const denominator = Fraction.sum(known.map((summand) => summand.denominator));
  const value = reason ? null : percentOf(numerator, denominator);
  const compared = compareWithTarget(leaf, value);
  return {
    numerator: value && numerator.toString(),
    denominator: value && denominator.toString(),
    value: value?.toString() ?? null,
    rounded: value && formatFixed(value, decimals),
    reason,
    met: compared?.met ?? null,
    gap: compared?.gap ?? null,
    units: value ? known.length : 0,
  };
}

function unsummedReason({ measure }: Leaf, summands: readonly (Summand | null)[]): SummedFigure['reason'] {
  if (measure?.kind === 'count' || measure?.kind === 'amount') return 'perUnit';
  if (summands.length === 0) return 'noFigure';
  // a row keeps its two amounts on a scale of its own: their ratio is right, sums over rows are not
  if (measure?.kind === 'percent' && measure.in === 'amount') return 'amounts';
  return summands.includes(null) ? 'percentageOnly' : null;
}
