/** Points wanted -> a plausible figure for one simple rule, and the exact points that this figure earns. */
import { Fraction } from '../../exact/fraction.ts';
import { evaluate, type PiecewiseLinear, pieceAt, pieceValue } from '../../exact/piecewise-linear.ts';
import type { SimpleRule } from '../../model/criteria-set.ts';
import type { Measure } from '../../model/measure.ts';
import { casesScale } from './cases-scale.ts';
import type { Drawn } from './drawn.ts';
import type { Candidate, FigureContext, FigureScale } from './figure-scale.ts';
import { AMOUNT_UNIT, numberScale, pointsScale, ratioScale } from './number-scale.ts';
import { type FigurePlace, placeFigure } from './place-figure.ts';
import { surveyScale } from './survey-scale.ts';
import { booleanScale, choiceScale, dayScale } from './word-scale.ts';

/** a figure that is compared with the block's best: what the best is taken to be */
const SUPPOSED_BEST = 20;

/**
 * @param wanted points, within 0 and the maximum
 * @param isThin of a survey: too few valid answers
 */
export function drawFigure(
  rule: SimpleRule,
  measure: Measure,
  { wanted, isThin = false, context }: { wanted: Fraction; isThin?: boolean; context: FigureContext },
): Drawn {
  const scale = scaleOf(rule, measure, { isThin, context });
  const place = placeFigure(rule.points, scale, wanted, context.dice);
  const { x, parts } = snap(rule.points, scale.near(place.x), place, context.dice.snap);
  return { parts, points: evaluate(rule.points, x) };
}

function scaleOf(
  rule: SimpleRule,
  measure: Measure,
  { isThin, context }: { isThin: boolean; context: FigureContext },
): FigureScale {
  const { encoder } = rule;
  if (encoder.kind === 'cases') return casesScale(rule, encoder.cases);
  if (encoder.kind === 'best' && encoder.of === 'plain') return shareOfBest();
  switch (measure.kind) {
    case 'percent':
      return ratioScale(measure, context);
    case 'count':
      return numberScale(rule, measure.max ?? null, 1);
    case 'amount':
      return numberScale(rule, measure.max ?? null, AMOUNT_UNIT);
    case 'boolean':
      return booleanScale();
    case 'choice':
      return choiceScale(measure, encoder.kind === 'weights' ? encoder.weights : []);
    case 'date':
      return dayScale(encoder.kind === 'day' ? encoder.relativeTo : null, context);
    case 'survey':
      return surveyScale(
        measure,
        { minSample: encoder.kind === 'survey' ? encoder.minSample : 0, isThin },
        context,
      );
    case 'points':
      return pointsScale(rule, measure.step, context);
  }
}

/** Whole counts; the encoder's number is the count divided by the one that the block's best is taken to have. */
function shareOfBest(): FigureScale {
  const best = Fraction.of(SUPPOSED_BEST);
  const counts = numberScale({ encoder: { kind: 'plain' }, points: [] }, best, 1);
  return {
    low: Fraction.ZERO,
    high: Fraction.ONE,
    near: (x) =>
      counts.near(x.multiply(best)).map(({ x: count, parts }) => ({ x: count.divide(best), parts })),
  };
}

/** Of two figures the one whose points come nearer to those meant is the likelier one; equal points stay equal. */
function snap(
  points: PiecewiseLinear,
  candidates: readonly Candidate[],
  { x, piece }: FigurePlace,
  chance: number,
): Candidate {
  const isFlat = points[piece]!.slope.isZero;
  const inside = candidates.filter((candidate) => pieceAt(points, candidate.x) === piece);
  const [lower, upper] = isFlat && inside.length > 0 ? inside : candidates;
  if (!upper) return lower!;
  const meant = pieceValue(points[piece]!, x);
  const [below, above] = [evaluate(points, lower!.x), evaluate(points, upper.x)];
  const share = below.equals(above)
    ? x.subtract(lower!.x).divide(upper.x.subtract(lower!.x))
    : meant.subtract(below).divide(above.subtract(below));
  return chance < share.toNumber() ? upper : lower!;
}
