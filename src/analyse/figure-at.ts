/** A place on the scale of a rule, turned back into a figure that a unit can report; the inverse of the encoder. */
import { decimal } from '../exact/decimal.ts';
import { floorOf } from '../exact/floor-of.ts';
import { Fraction } from '../exact/fraction.ts';
import { direction, type Threshold } from '../exact/piecewise-linear.ts';
import type { SimpleRule } from '../model/criteria-set.ts';
import { isoDay } from '../model/day.ts';
import type { FractionExplanation, NextStep } from '../model/leaf-explanation.ts';
import type { Measure } from '../model/measure.ts';
import type { PresentFigure } from './next-steps.ts';

export interface Place extends Pick<NextStep, 'figure' | 'inclusive' | 'numerator' | 'option'> {
  /** the number that the figure is encoded as */
  encoded: Fraction;
}

const HUNDRED = Fraction.of(100);

/** @returns null where no figure can be so: a share above 100 %, a count beyond its limit, an option that is not there */
export function figureAt(threshold: Threshold, rule: SimpleRule, present: PresentFigure): Place | null {
  const { definition, reported, best } = present;
  const rises = direction(rule.points) !== 'falling';
  switch (definition.kind) {
    case 'percent':
      if (rule.encoder.kind === 'best') return shareOfBest(threshold, best);
      return reported?.fraction
        ? placeNumerator(threshold, reported.fraction, { rises, isPart: definition.of === 'part' })
        : placeNumber(threshold, definition.of === 'part' ? HUNDRED : null);
    case 'survey':
      return placeNumber(threshold, HUNDRED);
    case 'count':
      if (rule.encoder.kind === 'best') return countOfBest(threshold, best, rises);
      return placeNumber(
        rule.encoder.kind === 'cases' ? threshold : { x: wholeFrom(threshold, rises), reached: true },
        definition.max ?? null,
      );
    case 'amount':
      if (rule.encoder.kind === 'best') return shareOfBest(threshold, best);
      return placeNumber(threshold, definition.max ?? null);
    case 'boolean':
      return placeNumber({ x: wholeFrom(threshold, rises), reached: true }, Fraction.ONE);
    case 'choice':
      return placeOption(threshold, rule, definition);
    case 'date':
      return placeDay(wholeFrom(threshold, rises), present.ownDay);
    case 'points':
      return null;
  }
}

/** The nearest whole number at the threshold or beyond it. */
function wholeFrom({ x, reached }: Threshold, rises: boolean): Fraction {
  if (!rises) return wholeFrom({ x: x.negate(), reached }, true).negate();
  const floor = floorOf(x);
  return Fraction.of(reached && x.isInteger ? floor : floor + 1n);
}

function placeNumber({ x, reached }: Threshold, limit: Fraction | null): Place | null {
  const order = limit ? x.compare(limit) : -1;
  if (x.sign < 0 || order > 0 || (order === 0 && !reached)) return null;
  return { figure: x.toString(), encoded: x, inclusive: reached, numerator: null, option: null };
}

/** Against a best figure of nothing there is no share to reach. */
function shareOfBest({ x, reached }: Threshold, best: Fraction | null): Place | null {
  if (!best || best.isZero || x.compare(Fraction.ONE) > 0) return null;
  const figure = x.multiply(best).toString();
  return { figure, encoded: x, inclusive: reached, numerator: null, option: null };
}

function countOfBest({ x, reached }: Threshold, best: Fraction | null, rises: boolean): Place | null {
  if (!best || best.isZero) return null;
  const count = wholeFrom({ x: x.multiply(best), reached }, rises);
  return shareOfBest({ x: count.divide(best), reached: true }, best);
}

function placeNumerator(
  { x, reached }: Threshold,
  fraction: FractionExplanation,
  { rises, isPart }: { rises: boolean; isPart: boolean },
): Place | null {
  const [now, whole] = [decimal(fraction.numerator), decimal(fraction.denominator)];
  const wanted = wholeFrom({ x: x.multiply(whole).divide(HUNDRED), reached }, rises);
  if (isPart && (wanted.sign < 0 || whole.lessThan(wanted))) return null;
  const encoded = wanted.multiply(HUNDRED).divide(whole);
  const numerator = {
    from: now.toString(),
    to: wanted.toString(),
    change: wanted.subtract(now).toString(),
  };
  return { figure: encoded.toString(), encoded, inclusive: true, numerator, option: null };
}

/** The option of least weight that is worth as much. */
function placeOption(
  { x, reached }: Threshold,
  { encoder }: SimpleRule,
  { options }: Extract<Measure, { kind: 'choice' }>,
): Place | null {
  if (encoder.kind !== 'weights') return null;
  let found: { weight: Fraction; at: number } | null = null;
  for (const [at, weight] of encoder.weights.entries()) {
    const order = weight.compare(x);
    const reaches = order > 0 || (order === 0 && reached);
    if (reaches && (!found || weight.lessThan(found.weight))) found = { weight, at };
  }
  const option = found && options[found.at];
  if (!found || !option) return null;
  return {
    figure: option.id,
    encoded: found.weight,
    inclusive: true,
    numerator: null,
    option: option.label,
  };
}

function placeDay(day: Fraction, ownDay: number | null): Place | null {
  if (ownDay === null) return null;
  const figure = isoDay(Number(day.numerator) + ownDay);
  return { figure, encoded: day, inclusive: true, numerator: null, option: null };
}
