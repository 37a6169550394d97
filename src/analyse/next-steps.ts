/**
 * What figure would earn more, by inverting the rule: the next piece, half a point more, the most that it gives.
 * Where a whole numerator and denominator were reported, the answer is the least change of the numerator.
 */
import { decimal } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import {
  direction,
  endValues,
  evaluate,
  invert,
  type PiecewiseLinear,
  pieceAt,
  range,
} from '../exact/piecewise-linear.ts';
import type { SimpleRule } from '../model/criteria-set.ts';
import type { MeasureExplanation, NextStep, StepGoal } from '../model/leaf-explanation.ts';
import type { Measure } from '../model/measure.ts';
import { figureAt, type Place } from './figure-at.ts';

/** The figure as it stands. */
export interface PresentFigure {
  definition: Measure;
  /** null where nothing was reported */
  reported: MeasureExplanation | null;
  encoded: Fraction | null;
  /** number of the unit's own day, 0 where days are calendar days, null where the unit lacks its day */
  ownDay: number | null;
  /** greatest figure of the block */
  best: Fraction | null;
}

const HALF_POINT = Fraction.of(1, 2);

/**
 * @returns steps from the least to the greatest gain; none where the rule gives no more, where points are the
 * appraiser's own, and where no possible figure earns more. For a figure not reported: what earns the most
 */
export function nextSteps(rule: SimpleRule, present: PresentFigure): NextStep[] {
  if (present.definition.kind === 'points') return [];
  const from = present.encoded ?? worstEnd(rule.points);
  const steps: NextStep[] = [];
  for (const { goal, points } of goalsFrom(rule.points, from, present.encoded === null)) {
    const threshold = invert(rule.points, from, points);
    const place = threshold && figureAt(threshold, rule, present);
    if (place) addStep(steps, goal, stepTo(place, points, { rule, present }));
  }
  return steps;
}

export interface Goal {
  goal: StepGoal;
  points: Fraction;
}

/**
 * The points worth aiming at, from the least to the most that the rule gives.
 * @param from the number that the figure is encoded as
 */
export function goalsFrom(pieces: PiecewiseLinear, from: Fraction, isBlank: boolean): Goal[] {
  const now = evaluate(pieces, from);
  const { greatest } = range(pieces);
  const full: Goal = { goal: 'full', points: greatest };
  if (isBlank) return greatest.sign > 0 ? [full] : [];
  if (now.compare(greatest) >= 0) return [];
  const next = nextPieceValue(pieces, from, now);
  const half = now.add(HALF_POINT);
  return [
    ...(next ? [{ goal: 'nextStep', points: next } as const] : []),
    ...(half.compare(greatest) <= 0 ? [{ goal: 'halfPoint', points: half } as const] : []),
    full,
  ].sort((a, b) => a.points.compare(b.points));
}

/** What the next piece that is worth more begins with. */
function nextPieceValue(pieces: PiecewiseLinear, from: Fraction, now: Fraction): Fraction | null {
  const falls = direction(pieces) === 'falling';
  const step = falls ? -1 : 1;
  for (let i = pieceAt(pieces, from) + step; i >= 0 && i < pieces.length; i += step) {
    const { low, high } = endValues(pieces, i);
    const entry = falls ? high : low;
    if (now.lessThan(entry)) return entry;
  }
  return null;
}

/** A number in the piece that is worth least, beyond every end. */
function worstEnd(pieces: PiecewiseLinear): Fraction {
  const ends = pieces.flatMap(({ to }) => to ?? []);
  const falls = direction(pieces) === 'falling';
  const outer = (falls ? ends.at(-1) : ends[0]) ?? Fraction.ZERO;
  return falls ? outer.add(Fraction.ONE) : outer.subtract(Fraction.ONE);
}

function stepTo(
  { figure, encoded, inclusive, numerator, option }: Place,
  goalPoints: Fraction,
  { rule, present }: { rule: SimpleRule; present: PresentFigure },
): Omit<NextStep, 'goals'> {
  const now = presentNumber(rule, present);
  return {
    figure,
    inclusive,
    change: now && decimal(figure).subtract(now).toString(),
    numerator,
    option,
    points: (inclusive ? evaluate(rule.points, encoded) : goalPoints).toString(),
  };
}

/** The figure as it stands, null where it is no number. */
function presentNumber({ encoder }: SimpleRule, { definition, reported, encoded }: PresentFigure) {
  if (encoder.kind === 'cases') return encoded;
  const isNumber = !['choice', 'boolean', 'date'].includes(definition.kind);
  return reported && isNumber ? decimal(reported.value) : null;
}

/** Two goals that the same figure reaches are one step. */
function addStep(steps: NextStep[], goal: StepGoal, step: Omit<NextStep, 'goals'>): void {
  const at = steps.findIndex(
    ({ figure, inclusive }) => figure === step.figure && inclusive === step.inclusive,
  );
  const known = steps[at];
  if (known) steps[at] = { ...known, goals: [...known.goals, goal] };
  else steps.push({ goals: [goal], ...step });
}
