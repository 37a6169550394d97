/**
 * The figures that can be stated for a measure: between which bounds they lie, and which two are nearest to a place
 * on the scale of the encoder. Shares have denominators of a plausible size, counts are whole, days are days.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { SimpleRule } from '../../model/criteria-set.ts';
import { isoDay } from '../../model/day.ts';
import type { Measure } from '../../model/measure.ts';
import { formatDay } from '../../text/format.ts';
import { YES_NO_WORDS } from '../../text/import-words.ts';
import type { Dice } from './dice.ts';
import type { CsvCell } from '../../text/csv.ts';
import type { PartAnswer } from './drawn.ts';
import type { Bounds } from './place-figure.ts';
import type { Quantities } from './quantities.ts';

/** A figure and the number that the rule's encoder makes of it. */
export interface Candidate {
  x: Fraction;
  parts: readonly PartAnswer[];
}

export interface FigureScale extends Bounds {
  /** one or two figures around a place, in ascending order of x */
  near: (x: Fraction) => readonly Candidate[];
}

/** What a figure may depend on beside its rule. */
export interface FigureContext {
  dice: Dice;
  quantities: Quantities;
  /** of the criterion, where the measure has none of its own */
  label: string;
  maxPoints: Fraction;
  /** first and last day of the period */
  days: { from: number; to: number };
  /** own days of the unit, by name */
  ownDays: ReadonlyMap<string, number>;
}

export type MeasureOf<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

const HUNDRED = Fraction.of(100);
/** fulfilment of a plan seldom goes beyond this, in percent */
const MOST_OF_PLAN = Fraction.of(112);
/** amounts have one decimal, points two */
const AMOUNT_UNIT = 10;
const POINTS_UNIT = 100;
/** days before and after a unit's own day */
const AROUND_OWN_DAY = { before: -60, after: 20 };

export function ratioScale(measure: MeasureOf<'percent'>, { dice, quantities, label }: FigureContext): FigureScale {
  const unit = measure.in === 'amount' ? AMOUNT_UNIT : 1;
  const counted = quantities(measure.denominator?.vi ?? label, dice.size) * unit;
  // a round sum of money is a sum that somebody made up
  const whole = unit === 1 ? counted : counted + Math.floor(dice.mix * unit);
  const high = measure.of === 'part' ? HUNDRED : MOST_OF_PLAN;
  const most = floorOf(high.multiply(Fraction.of(whole)).divide(HUNDRED));
  const candidate = (n: number): Candidate => ({
    x: Fraction.of(100 * n, whole),
    parts: [
      answerOf({ kind: 'ratio', numerator: Fraction.of(n, unit), denominator: Fraction.of(whole, unit) }),
    ],
  });
  return {
    low: Fraction.ZERO,
    high,
    near: (x) => neighbours(x.multiply(Fraction.of(whole)).divide(HUNDRED), most).map(candidate),
  };
}

/** Whole numbers of 1/unit, from 0 to the limit of the measure or a little beyond the last threshold. */
export function numberScale(rule: SimpleRule, limit: Fraction | null, unit: number): FigureScale {
  const high = limit ?? lastThreshold(rule).add(Fraction.of(3));
  const most = floorOf(high.multiply(Fraction.of(unit)));
  const candidate = (n: number): Candidate => ({
    x: Fraction.of(n, unit),
    parts: [valueOf(Fraction.of(n, unit))],
  });
  return {
    low: Fraction.ZERO,
    high,
    near: (x) => neighbours(x.multiply(Fraction.of(unit)), most).map(candidate),
  };
}

export function amountScale(rule: SimpleRule, limit: Fraction | null): FigureScale {
  return numberScale(rule, limit, AMOUNT_UNIT);
}

export function pointsScale(rule: SimpleRule, step: Fraction | undefined, { maxPoints }: FigureContext): FigureScale {
  if (!step) return numberScale(rule, maxPoints, POINTS_UNIT);
  const most = floorOf(maxPoints.divide(step));
  const candidate = (n: number): Candidate => {
    const x = step.multiply(Fraction.of(n));
    return { x, parts: [valueOf(x)] };
  };
  return { low: Fraction.ZERO, high: maxPoints, near: (x) => neighbours(x.divide(step), most).map(candidate) };
}

export function booleanScale(): FigureScale {
  return {
    low: Fraction.ZERO,
    high: Fraction.ONE,
    near: () => [
      { x: Fraction.ZERO, parts: [valueOf(YES_NO_WORDS.no[0])] },
      { x: Fraction.ONE, parts: [valueOf(YES_NO_WORDS.yes[0])] },
    ],
  };
}

export function choiceScale(measure: MeasureOf<'choice'>, weights: readonly Fraction[]): FigureScale {
  const options = measure.options
    .map(({ label }, i) => ({ x: weights[i]!, parts: [valueOf(label.vi)] }))
    .sort((a, b) => a.x.compare(b.x));
  const atLeast = (x: Fraction) => options.findIndex((option) => option.x.compare(x) >= 0);
  return {
    low: options[0]!.x,
    high: options.at(-1)!.x,
    near(x) {
      const at = atLeast(x);
      if (at < 0) return options.slice(-1);
      return options.slice(options[at]!.x.equals(x) ? at : Math.max(0, at - 1), at + 1);
    },
  };
}

export function dayScale(relativeTo: string | null, { days, ownDays }: FigureContext): FigureScale {
  const origin = relativeTo === null ? 0 : (ownDays.get(relativeTo) ?? days.to);
  const [low, high] =
    relativeTo === null ? [days.from, days.to] : [AROUND_OWN_DAY.before, AROUND_OWN_DAY.after];
  const candidate = (day: number): Candidate => ({
    x: Fraction.of(day),
    parts: [valueOf(formatDay(isoDay(origin + day)))],
  });
  return {
    low: Fraction.of(low),
    high: Fraction.of(high),
    near(x) {
      const day = floorOf(x.subtract(Fraction.of(low))) + low;
      return [day, day + 1].filter((near) => near <= high).map(candidate);
    },
  };
}

/** The whole numbers around a number that is not negative, at most `most`. */
export function neighbours(x: Fraction, most: number): number[] {
  const n = Math.min(floorOf(x), most);
  return x.equals(Fraction.of(n)) || n === most ? [n] : [n, n + 1];
}

export function floorOf(x: Fraction): number {
  return Number(x.numerator / x.denominator);
}

function lastThreshold({ points }: SimpleRule): Fraction {
  return points.reduce((last, { to }) => (to ? Fraction.max(last, to) : last), Fraction.ZERO);
}

export function valueOf(value: CsvCell, part: string | null = null): PartAnswer {
  return { part, answer: { kind: 'value', value } };
}

function answerOf(answer: PartAnswer['answer']): PartAnswer {
  return { part: null, answer };
}
