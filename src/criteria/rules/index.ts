/** All rule kinds: the schema of `scoring:` and its compilation to the canonical form. */
import { z } from 'zod';
import { direction, range } from '../../exact/piecewise-linear.ts';
import { conditionSchema } from '../../model/condition-schema.ts';
import type { SimpleRule } from '../../model/criteria-set.ts';
import { tieredLabelSchema } from '../../model/label.ts';
import { type MeasureKind, measureSchema } from '../../model/measure.ts';
import { identifier, type Picked } from '../../model/tiered.ts';
import { booleanRule, booleanSchema } from './boolean.ts';
import { choiceRule, choiceSchema } from './choice.ts';
import { deadlineRule, deadlineSchema } from './deadline.ts';
import { linearRule, linearSchema } from './linear.ts';
import { perEventRule, perEventSchema } from './per-event.ts';
import { pointsRule, pointsSchema } from './points.ts';
import { proportionalRule, proportionalSchema } from './proportional.ts';
import { relativeToBestRule, relativeToBestSchema } from './relative-to-best.ts';
import type { RuleContext, RuleKind } from './rule-kind.ts';
import { stepsRule, stepsSchema } from './steps.ts';
import { surveyRule, surveySchema } from './survey.ts';

const simpleKinds = [
  booleanSchema,
  choiceSchema,
  deadlineSchema,
  stepsSchema,
  linearSchema,
  proportionalSchema,
  perEventSchema,
  surveySchema,
  pointsSchema,
] as const;

const simpleScoringSchema = z.discriminatedUnion('kind', [...simpleKinds]);

const alternatives = z
  .array(
    z.strictObject({
      id: identifier,
      label: tieredLabelSchema,
      measure: measureSchema,
      appliesWhere: conditionSchema.optional(),
      scoring: simpleScoringSchema,
    }),
  )
  .min(2);

export const scoringSchema = z.discriminatedUnion('kind', [
  ...simpleKinds,
  relativeToBestSchema,
  z
    .strictObject({ kind: z.literal('allOf'), alternatives })
    .meta({ description: 'Tỷ lệ điểm thấp nhất trong các điều kiện' }),
  z
    .strictObject({ kind: z.literal('bestOf'), alternatives })
    .meta({ description: 'Tỷ lệ điểm cao nhất trong các trường hợp' }),
]);

type ScoringDefinition = z.infer<typeof scoringSchema>;
export type Scoring = Picked<ScoringDefinition>;
export type SimpleScoring = Exclude<Scoring, { kind: 'allOf' | 'bestOf' }>;

const KINDS: ReadonlyMap<string, RuleKind<never>> = new Map(
  [
    booleanRule,
    choiceRule,
    deadlineRule,
    stepsRule,
    linearRule,
    proportionalRule,
    perEventRule,
    surveyRule,
    pointsRule,
    relativeToBestRule,
  ].map((rule) => [rule.kind, rule as RuleKind<never>]),
);

/**
 * Compiles one simple rule and checks what every kind must keep: the kind fits the measure, points stay between 0 and
 * the maximum and depend on the figure, and a rule that falls says `falling: true`.
 */
export function compileRule(scoring: SimpleScoring, context: RuleContext): SimpleRule {
  const kind = KINDS.get(scoring.kind)!;
  const measure: MeasureKind = context.measure.kind;
  if (!kind.measures.includes(measure)) {
    context.fail('rule-measure', { kind: scoring.kind, found: measure, expected: kind.measures.join(', ') });
  }
  const compiled = kind.compile(scoring as never, context);
  checkDirection(scoring, compiled, context);
  checkRange(scoring, compiled, context);
  return compiled;
}

function checkRange({ kind }: SimpleScoring, { points }: SimpleRule, { maxPoints, fail }: RuleContext): void {
  const { least, greatest } = range(points);
  if (maxPoints.lessThan(greatest)) {
    fail('points-above-max', { expected: maxPoints.toString(), found: greatest.toString() });
  }
  // a deduction may go below 0 where its floor says so
  if (least.sign < 0 && kind !== 'perEvent') fail('points-below-zero', { found: least.toString() });
  if (least.equals(greatest)) fail('rule-flat', { found: least.toString() });
}

function checkDirection(
  scoring: SimpleScoring,
  { encoder, points }: SimpleRule,
  { fail }: RuleContext,
): void {
  // a later day is a worse day: deadlines fall by nature
  if (encoder.kind === 'day') {
    if (direction(points) !== 'falling') fail('deadline-not-falling');
    return;
  }
  const found = direction(points);
  const falling = 'falling' in scoring && scoring.falling === true;
  if (found === null) fail('rule-not-monotone');
  if (found === 'falling' && !falling) fail('rule-falls');
  if (found === 'rising' && falling) fail('rule-does-not-fall');
}
