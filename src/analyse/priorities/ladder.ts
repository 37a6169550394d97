/**
 * The figures that a unit could report in place of its present one, each better than the one before.
 *
 * Figures go by the least step that a report can state: one case more or less of a numerator whose denominator stays,
 * 0.01 percentage points where no numerator was reported, one thing counted, 0.01 of an amount, one day, one option.
 */
import { floorOf } from '../../exact/floor-of.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { PiecewiseLinear } from '../../exact/piecewise-linear.ts';
import type { Figure, SimpleRule } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import type { Statement } from '../../score/statement.ts';
import type { SupposedFigure } from './trial.ts';

export interface Ladder {
  figure: Figure;
  /** what states the present figure; null where none counts */
  present: Statement | null;
  /** number of better figures; 0 where there is none */
  size: number;
  /** the figure at 1 to `size` */
  at(position: number): SupposedFigure;
  /**
   * Relative change, above 0 to 1: the difference over the greater of both figures; 1 where nothing was reported; of
   * options the places moved over all there are to move; of days the days over a year.
   */
  distance(position: number): Fraction;
}

export interface LadderContext {
  figure: Figure;
  measure: Measure;
  rule: SimpleRule;
  /** null where no figure counts at present */
  present: Statement | null;
  betterIsMore: boolean;
  /** days are counted from it */
  origin: number;
  /** greatest figure of the block as stored, for a rule that compares with it */
  best: Fraction | null;
  /** what one of the figure counts in the rule's number */
  weight: Fraction;
}

const YEAR = 365n;

/** @returns null for points and surveys, which no unit reports */
export function ladderOf(context: LadderContext): Ladder | null {
  switch (context.measure.kind) {
    case 'points':
    case 'survey':
      return null;
    case 'choice':
      return optionLadder(context);
    case 'boolean':
      return answerLadder(context);
    default:
      return numberLadder(context);
  }
}

function optionLadder({ figure, rule, present, betterIsMore }: LadderContext): Ladder {
  const weights = rule.encoder.kind === 'weights' ? rule.encoder.weights : [];
  const order = [...weights.keys()].sort((a, b) => {
    const rising = weights[a]!.compare(weights[b]!);
    return (betterIsMore ? rising : -rising) || a - b;
  });
  const now = present ? order.indexOf(present.rows.numeratorAt(present.row)) : -1;
  const isBetter = (option: number) => now < 0 || !weights[option]!.equals(weights[order[now]!]!);
  const better = order.slice(now + 1).filter(isBetter);
  return {
    figure,
    present,
    size: better.length,
    at: (position) => whole(figure, BigInt(better[position - 1]!)),
    distance: (position) =>
      now < 0 ? Fraction.ONE : Fraction.of(order.indexOf(better[position - 1]!) - now, order.length - 1),
  };
}

function answerLadder({ figure, present, betterIsMore }: LadderContext): Ladder {
  const good = betterIsMore ? 1n : 0n;
  const now = present?.rows.numeratorAt(present.row);
  return {
    figure,
    present,
    size: now === Number(good) ? 0 : 1,
    at: () => whole(figure, good),
    distance: () => Fraction.ONE,
  };
}

function whole({ position }: Figure, numerator: bigint): SupposedFigure {
  return { position, numerator, denominator: 1n, isFraction: false };
}

/** Figures as whole numbers of 1 / `denominator` of what is stored. */
interface Grid {
  denominator: bigint;
  isFraction: boolean;
}

function numberLadder(context: LadderContext): Ladder {
  const { figure, present, betterIsMore, measure } = context;
  const grid = gridOf(context);
  const scale = Fraction.of(grid.denominator);
  const now = present?.rows.valueAt(present.row).multiply(scale);
  const { least, most } = limitsOf(context, grid);
  const worst = betterIsMore ? least : most;
  const first = now ? beyond(now, betterIsMore) : worst;
  const size = betterIsMore ? most - first + 1n : first - least + 1n;
  const at = (position: number) => first + (betterIsMore ? 1n : -1n) * BigInt(position - 1);
  return {
    figure,
    present,
    size: size > 0n ? Number(size) : 0,
    at: (position) => ({ position: figure.position, numerator: at(position), ...grid }),
    distance(position) {
      if (!now) return Fraction.ONE;
      const found = Fraction.of(at(position));
      const change = found.subtract(now).magnitude();
      if (measure.kind === 'date') return Fraction.min(change.divide(Fraction.of(YEAR)), Fraction.ONE);
      return Fraction.min(change.divide(Fraction.max(found.magnitude(), now.magnitude())), Fraction.ONE);
    },
  };
}

/** The nearest whole number beyond a number, on the better side. */
function beyond(now: Fraction, betterIsMore: boolean): bigint {
  const floor = floorOf(now);
  if (betterIsMore) return floor + 1n;
  return now.isInteger ? floor - 1n : floor;
}

function gridOf({ measure, present }: LadderContext): Grid {
  if (measure.kind === 'amount') return { denominator: 100n, isFraction: false };
  if (measure.kind !== 'percent') return { denominator: 1n, isFraction: false };
  const counts = measure.in !== 'amount' && present?.rows.isFractionAt(present.row);
  if (!present || !counts) return { denominator: 10_000n, isFraction: false };
  const { rows, row } = present;
  return { denominator: rows.bigAt(row)?.[1] ?? BigInt(rows.denominatorAt(row)), isFraction: true };
}

/** From the worst to the best figure that makes a difference, within what the measure allows. */
function limitsOf(context: LadderContext, { denominator }: Grid): { least: bigint; most: bigint } {
  const { measure, rule } = context;
  const scale = Fraction.of(denominator);
  const ends = endsOf(rule.points).map((end) => storedFrom(end, context).multiply(scale));
  const [outerLeast, outerMost] = [ends.reduce(Fraction.min), ends.reduce(Fraction.max)];
  const least = floorOf(outerLeast) - 1n;
  const most = floorOf(outerMost) + 2n;
  if (measure.kind === 'date') return { least, most };
  const limit = greatestOf(measure)?.multiply(scale);
  const isSigned = measure.kind === 'percent' && measure.of === 'plan';
  return {
    least: isSigned || least > 0n ? least : 0n,
    most: limit?.lessThan(Fraction.of(most)) ? floorOf(limit) : most,
  };
}

/** As stored: a share of everything is 1. */
function greatestOf(measure: Measure): Fraction | null {
  if (measure.kind === 'percent') return measure.of === 'part' ? Fraction.ONE : null;
  return 'max' in measure ? (measure.max ?? null) : null;
}

function endsOf(points: PiecewiseLinear): Fraction[] {
  const ends = points.flatMap(({ to }) => to ?? []);
  return ends.length === 0 ? [Fraction.ZERO] : ends;
}

/** A number of the rule as the figure that it is encoded from. Against the best of a block nothing counts beyond twice the best. */
function storedFrom(end: Fraction, { rule, origin, best, weight }: LadderContext): Fraction {
  switch (rule.encoder.kind) {
    case 'percent':
    case 'survey':
      return end.divide(Fraction.of(100));
    case 'day':
      return end.add(Fraction.of(origin));
    case 'best':
      return end.multiply(Fraction.of(2)).multiply(best ?? Fraction.ZERO);
    case 'cases':
      return weight.isZero ? Fraction.ZERO : end.divide(weight);
    default:
      return end;
  }
}
