/**
 * Why a leaf of a unit has its points, as plain data: what `explain --format json` prints and the text is written from.
 *
 * Every number is exact text: a decimal with a point ("84.58"), or "p/q" where it never ends. Percentages are 0-100,
 * days yyyy-mm-dd. Labels carry every language that somebody wrote.
 */

import { z } from 'zod';
import { exactText, list, reportHeadSchema, roundedText, unitNameSchema } from './campaign-report.ts';
import { ASSESSED_BY, NONE_AROSE_EFFECTS, SECTIONS } from './criteria-set.ts';
import { isoDate } from './document.ts';
import { labelSchema } from './label.ts';
import type { MeasureKind } from './measure.ts';
import { TEXT_FIELDS } from './row-texts.ts';
import { STATE_NAMES } from './score.ts';
import { COVERED_KEYS } from './source.ts';
import { INPUT_KINDS } from './submission.ts';
import { TARGET_KINDS } from './target.ts';

export const MEASURE_KINDS = [
  'percent',
  'count',
  'amount',
  'boolean',
  'choice',
  'date',
  'survey',
  'points',
] as const satisfies readonly MeasureKind[];

/** A sentence in every language. */
export const wordsSchema = z.strictObject({ vi: z.string(), en: z.string() });

const explainedLeafSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  printedNumber: z.string(),
  label: labelSchema,
  area: z.strictObject({
    id: z.string(),
    number: z.string(),
    label: labelSchema,
    section: z.enum(SECTIONS),
  }),
  assessedBy: z.enum(ASSESSED_BY),
  ruleKind: z.string(),
  noneArose: z.enum(NONE_AROSE_EFFECTS),
  evidence: labelSchema.nullable(),
});

/** The owner of the area, the unit's own superior, or who stands in for an owner that would appraise itself. */
const appraiserRole = z.enum(['owner', 'superior', 'substitute']);
export type AppraiserRole = z.infer<typeof appraiserRole>;

const attributeValue = z.union([z.string(), z.boolean()]);

const failingAttributeSchema = z.strictObject({
  attribute: z.string(),
  /** null where the registry states none */
  found: attributeValue.nullable(),
  wanted: list(attributeValue),
});
export type FailingAttribute = z.infer<typeof failingAttributeSchema>;

/** What brought a state about where it is not simply a figure under a rule. */
const stateCauseSchema = z.discriminatedUnion('kind', [
  /** attributes of the unit that the leaf's `appliesWhere` does not take */
  z.strictObject({ kind: z.literal('noFunction'), failing: list(failingAttributeSchema) }),
  /** too few valid answers of a survey */
  z.strictObject({ kind: z.literal('belowMinSample'), sample: z.number(), minSample: z.number() }),
  /** every alternative or case did not arise */
  z.strictObject({ kind: z.literal('everyPart') }),
  /** a statement about the leaf itself: not arising, rejected, points given */
  z.strictObject({ kind: z.literal('stated') }),
]);
export type StateCause = z.infer<typeof stateCauseSchema>;

/**
 * final       the figure that counts
 * recognises  an appraisal that lets the unit's own figure stand
 * overridden  another statement outranks it: see `why` and `by`
 * unused      the edition does not let this input count for the leaf
 * blank       a row without a figure
 * outside     the leaf is not the unit's function
 * settled     a statement about the leaf itself makes those about its parts idle
 */
const standingSchema = z.enum(['final', 'recognises', 'overridden', 'unused', 'blank', 'outside', 'settled']);
export type Standing = z.infer<typeof standingSchema>;

/**
 * appraised   the appraisal is final
 * laterRound  a later round of the appraisal is final
 * assessedBy  the input named by the leaf is final
 * recognised  the appraisal recognised the unit's own figure
 * repeated    the same kind of input states it again further down
 * supposed    a hypothesis takes its place
 */
const overrideReasonSchema = z.enum([
  'appraised',
  'laterRound',
  'assessedBy',
  'recognised',
  'repeated',
  'supposed',
]);
export type OverrideReason = z.infer<typeof overrideReasonSchema>;

/** Where a statement comes from; `hypothesis`: nobody handed it in. */
const STATEMENT_INPUTS = [...INPUT_KINDS, 'hypothesis'] as const;

export const statementPlaceSchema = z.strictObject({
  input: z.enum(STATEMENT_INPUTS),
  file: z.string(),
  /** of a workbook of several sheets */
  sheet: z.string().optional(),
  line: z.number().int(),
  column: z.number().int(),
});
export type StatementPlace = z.infer<typeof statementPlaceSchema>;

const fractionExplanationSchema = z.strictObject({
  numerator: exactText,
  denominator: exactText,
  numeratorLabel: labelSchema.nullable(),
  denominatorLabel: labelSchema.nullable(),
});
export type FractionExplanation = z.infer<typeof fractionExplanationSchema>;

export const measureExplanationSchema = z.strictObject({
  kind: z.enum(MEASURE_KINDS),
  /** percent and survey 0-100; boolean 1 or 0; choice the id of the option; date yyyy-mm-dd */
  value: z.string(),
  option: labelSchema.nullable(),
  /** where numerator and denominator were reported as whole numbers */
  fraction: fractionExplanationSchema.nullable(),
  /** valid answers of a survey */
  sample: z.number().nullable(),
});
export type MeasureExplanation = z.infer<typeof measureExplanationSchema>;

const textField = z.string().optional();
const cellsSchema = z.strictObject(
  Object.fromEntries(TEXT_FIELDS.map((field) => [field, textField])) as Record<
    (typeof TEXT_FIELDS)[number],
    typeof textField
  >,
);

const statementExplanationSchema = statementPlaceSchema.extend({
  /** `3.2.1` or, for an alternative or a case, `6.2.1/a` */
  figure: z.string(),
  state: z.enum(['notReported', 'reported', 'noneArose', 'points', 'recognised', 'rejected']),
  /** round of an appraisal, else null */
  round: z.number().int().nullable(),
  /** cells as they stand in the file */
  cells: cellsSchema,
  /** null where no figure is stated */
  measure: measureExplanationSchema.nullable(),
  /** points given in place of a figure */
  points: exactText.nullable(),
  standing: standingSchema,
  why: overrideReasonSchema.nullable(),
  by: statementPlaceSchema.nullable(),
  /** of an overridden statement: whether what overrides it states the same */
  confirmed: z.boolean(),
});
export type StatementExplanation = z.infer<typeof statementExplanationSchema>;

const bestOfBlockSchema = z.strictObject({
  /** the greatest figure of the block */
  value: exactText,
  units: list(z.string()),
});
export type BestOfBlock = z.infer<typeof bestOfBlockSchema>;

const ruleExplanationSchema = z.strictObject({
  clauses: list(z.strictObject({ words: wordsSchema, applied: z.boolean() })),
  /** how the number of the rule is made: weights, samples, the block's best unit */
  notes: list(wordsSchema),
  /** points = intercept + slope x number between the two ends; null: without end */
  pieces: list(
    z.strictObject({
      from: exactText.nullable(),
      fromClosed: z.boolean(),
      to: exactText.nullable(),
      toClosed: z.boolean(),
      slope: exactText,
      intercept: exactText,
      applied: z.boolean(),
    }),
  ),
});
export type RuleExplanation = z.infer<typeof ruleExplanationSchema>;

/** nextStep: the next piece of the rule; halfPoint: half a point more; full: the most that the rule gives. */
const stepGoalSchema = z.enum(['nextStep', 'halfPoint', 'full']);
export type StepGoal = z.infer<typeof stepGoalSchema>;

/** What would earn more, everything else unchanged. */
const nextStepSchema = z.strictObject({
  goals: list(stepGoalSchema),
  /** the figure to report, in the terms of MeasureExplanation.value */
  figure: z.string(),
  /** false: any figure beyond it */
  inclusive: z.boolean(),
  /** the difference from the present figure (of cases: the weighted sum), where both are numbers */
  change: exactText.nullable(),
  /** whole numerators with the denominator unchanged */
  numerator: z.strictObject({ from: exactText, to: exactText, change: exactText }).nullable(),
  option: labelSchema.nullable(),
  /** points of the leaf's rule there */
  points: exactText,
});
export type NextStep = z.infer<typeof nextStepSchema>;

/** A figure under its rule: for a leaf, or for one of its alternatives. */
const figureExplanationSchema = z.strictObject({
  measureKind: z.enum(MEASURE_KINDS),
  encoder: z.enum(['percent', 'plain', 'weights', 'cases', 'day', 'survey', 'best']),
  measure: measureExplanationSchema.nullable(),
  /** the number that the rule turns into points; null where nothing is scored */
  encoded: exactText.nullable(),
  /** the unit's own date that days are counted from */
  ownDate: z.strictObject({ name: z.string(), day: isoDate }).nullable(),
  best: bestOfBlockSchema.nullable(),
  rule: ruleExplanationSchema,
  nextSteps: list(nextStepSchema),
});
export type FigureExplanation = z.infer<typeof figureExplanationSchema>;

const alternativeExplanationSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  state: z.enum(STATE_NAMES),
  points: exactText.nullable(),
  /** whether its points are those of the leaf */
  taken: z.boolean(),
  figure: figureExplanationSchema,
});
export type AlternativeExplanation = z.infer<typeof alternativeExplanationSchema>;

const caseExplanationSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  weight: exactText,
  count: exactText.nullable(),
});
export type CaseExplanation = z.infer<typeof caseExplanationSchema>;

const targetExplanationSchema = z.strictObject({
  kind: z.enum(TARGET_KINDS),
  at: exactText,
  /** the words of the source that covers the target */
  words: z.string().nullable(),
  /** null where nothing comparable was reported */
  value: exactText.nullable(),
  met: z.boolean().nullable(),
  /** how far the figure lies below; "0" where it lies exactly at a `moreThan` */
  gap: exactText.nullable(),
});
export type TargetExplanation = z.infer<typeof targetExplanationSchema>;

const coveredKeys = list(z.enum(COVERED_KEYS));

export const sourceExplanationSchema = z.union([
  z.strictObject({
    for: coveredKeys,
    document: z.strictObject({
      id: z.string(),
      title: z.string(),
      number: z.string().nullable(),
      date: isoDate.nullable(),
    }),
    clause: list(z.string()),
    quote: z.string().nullable(),
  }),
  z.strictObject({ for: coveredKeys, assumption: z.string() }),
]);
export type SourceExplanation = z.infer<typeof sourceExplanationSchema>;

export const leafExplanationSchema = z.strictObject({
  unit: unitNameSchema,
  leaf: explainedLeafSchema,
  /** who appraises the leaf for this unit; null where the edition names nobody */
  appraiser: unitNameSchema.extend({ role: appraiserRole }).nullable(),
  state: z.enum(STATE_NAMES),
  cause: stateCauseSchema.nullable(),
  /** null where the leaf leaves both sums */
  points: exactText.nullable(),
  /** half up, to the decimals of the edition */
  pointsRounded: roundedText.nullable(),
  maxPoints: exactText,
  /** everything that any input states about the leaf, its alternatives and its cases, in the order of the inputs */
  statements: list(statementExplanationSchema),
  /** null for a leaf with alternatives */
  figure: figureExplanationSchema.nullable(),
  /** empty for a leaf without alternatives */
  alternatives: list(alternativeExplanationSchema),
  /** empty for a figure without cases */
  cases: list(caseExplanationSchema),
  target: targetExplanationSchema.nullable(),
  readings: list(z.strictObject({ id: z.string(), title: z.string() })),
  sources: list(sourceExplanationSchema),
});
export type LeafExplanation = z.infer<typeof leafExplanationSchema>;

/** A leaf explained by itself. */
export const leafReportSchema = reportHeadSchema.extend(leafExplanationSchema.shape);
export type LeafReport = z.infer<typeof leafReportSchema>;
