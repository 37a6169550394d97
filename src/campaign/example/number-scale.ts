/** Figures that are numbers: shares with denominators of a plausible size, whole counts, amounts, points. */
import { Fraction } from '../../exact/fraction.ts';
import type { SimpleRule } from '../../model/criteria-set.ts';
import type { PartAnswer } from './drawn.ts';
import {
  type Candidate,
  type FigureContext,
  type FigureScale,
  floorOf,
  type MeasureOf,
  neighbours,
  statedValue,
} from './figure-scale.ts';
import { countedLabel } from './quantities.ts';

const HUNDRED = Fraction.of(100);
/** fulfilment of a plan seldom goes beyond this, in percent */
const MOST_OF_PLAN = Fraction.of(112);
/** amounts have one decimal, points two */
export const AMOUNT_UNIT = 10;
const POINTS_UNIT = 100;

export function ratioScale(measure: MeasureOf<'percent'>, { quantities, label }: FigureContext): FigureScale {
  const unit = measure.in === 'amount' ? AMOUNT_UNIT : 1;
  const whole = quantities(countedLabel(measure, label), unit);
  const high = measure.of === 'part' ? HUNDRED : MOST_OF_PLAN;
  const most = floorOf(high.multiply(Fraction.of(whole)).divide(HUNDRED));
  const candidate = (n: number): Candidate => ({
    x: Fraction.of(100 * n, whole),
    parts: [
      statedRatio({ kind: 'ratio', numerator: Fraction.of(n, unit), denominator: Fraction.of(whole, unit) }),
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
    parts: [statedValue(Fraction.of(n, unit))],
  });
  return {
    low: Fraction.ZERO,
    high,
    near: (x) => neighbours(x.multiply(Fraction.of(unit)), most).map(candidate),
  };
}

export function pointsScale(
  rule: SimpleRule,
  step: Fraction | undefined,
  { maxPoints }: FigureContext,
): FigureScale {
  if (!step) return numberScale(rule, maxPoints, POINTS_UNIT);
  const most = floorOf(maxPoints.divide(step));
  const candidate = (n: number): Candidate => {
    const x = step.multiply(Fraction.of(n));
    return { x, parts: [statedValue(x)] };
  };
  return {
    low: Fraction.ZERO,
    high: maxPoints,
    near: (x) => neighbours(x.divide(step), most).map(candidate),
  };
}

function lastThreshold({ points }: SimpleRule): Fraction {
  return points.reduce((last, { to }) => (to ? Fraction.max(last, to) : last), Fraction.ZERO);
}

function statedRatio(answer: PartAnswer['answer']): PartAnswer {
  return { part: null, answer };
}
