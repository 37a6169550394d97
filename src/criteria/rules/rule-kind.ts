/**
 * What a rule kind is: a schema for its parameters and a function that compiles them to the canonical form
 * (encoder + one piecewise-linear function). A new kind is one more file beside this one and a line in rules/index.ts.
 */
import { z } from 'zod';
import type { Fraction } from '../../exact/fraction.ts';
import type { SimpleRule } from '../../model/criteria-set.ts';
import { exactNumber } from '../../model/exact-number.ts';
import type { Measure, MeasureKind } from '../../model/measure.ts';
import { type Target, targetValue } from '../../model/target.ts';
import { tiered } from '../../model/tiered.ts';

/** What a rule may look at beside its own parameters; all of one tier. */
export interface RuleContext {
  measure: Measure;
  target: Target | null;
  maxPoints: Fraction;
  /** calendar year in which the period of the edition begins */
  year: number;
  /** stops with a fault of the rules at the leaf that is compiled */
  fail: (code: string, params?: Record<string, string | number>) => never;
}

export interface RuleKind<P> {
  kind: string;
  /** measures that the kind can score */
  measures: readonly MeasureKind[];
  compile: (parameters: P, context: RuleContext) => SimpleRule;
}

/** A place on the scale of the measure: a number, or the word `target`. */
export const placeSchema = tiered(z.union([exactNumber, z.literal('target')]));

/** What a step or an end is worth: a share of maxPoints, or points. Exactly one of them. */
export const worthShape = {
  share: tiered(exactNumber).optional().meta({ description: 'Tỷ lệ của điểm tối đa, 0 đến 1' }),
  points: tiered(exactNumber).optional().meta({ description: 'Số điểm' }),
};

export interface Worth {
  share?: Fraction | undefined;
  points?: Fraction | undefined;
}

export function placeOf(place: Fraction | 'target', context: RuleContext): Fraction {
  if (place !== 'target') return place;
  return context.target ? targetValue(context.target) : context.fail('rule-without-target');
}

/** Points that a worth stands for. */
export function pointsOf(worth: Worth, context: RuleContext): Fraction {
  const { share, points } = worth;
  if ((share === undefined) === (points === undefined)) return context.fail('share-or-points');
  return share ? share.multiply(context.maxPoints) : points!;
}
