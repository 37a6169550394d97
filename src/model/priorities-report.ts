/**
 * What a unit can do next (ưu tiên cải thiện): points to be had in each criterion and how far away they are, the
 * cheapest steps, the smallest changes that reach the next rank and the next grade, strengths and weaknesses.
 *
 * Every result was scored and ranked again with the figures supposed and everything else unchanged: it is a calculation,
 * not a forecast.
 */
import { z } from 'zod';
import {
  exactText,
  list,
  namedSchema,
  reportHeadSchema,
  roundedText,
  unitNameSchema,
} from './campaign-report.ts';
import { SECTIONS } from './criteria-set.ts';
import { labelSchema } from './label.ts';
import { measureExplanationSchema, wordsSchema } from './leaf-explanation.ts';
import { STATE_NAMES } from './score.ts';
import { strengthsSchema } from './strengths.ts';

/**
 * survey       decided by a survey
 * noFunction   not a function of the unit
 * noneArose    none arose in the period
 * judged       points that the appraiser gives by judgement
 * nothingMore  no figure earns more
 */
const FIXED_REASONS = ['survey', 'noFunction', 'noneArose', 'judged', 'nothingMore'] as const;
export type FixedReason = (typeof FIXED_REASONS)[number];

/** Where a unit stands, or would stand. */
export const unitStandingSchema = z.strictObject({
  index: roundedText.nullable(),
  exact: exactText.nullable(),
  rank: z.number().int().positive().nullable(),
  tied: z.boolean(),
  grade: namedSchema.nullable(),
});
export type UnitStanding = z.infer<typeof unitStandingSchema>;

/** One figure changed. */
const moveSchema = z.strictObject({
  /** as `--set` takes it: `3.1`, `6.2.1/a` */
  figure: z.string(),
  /** of an alternative or a case */
  part: labelSchema.nullable(),
  /** null where no figure counts at present */
  from: measureExplanationSchema.nullable(),
  to: measureExplanationSchema,
  /** "thêm 12 hồ sơ trả đúng hạn (từ 180 thành 192, trên 200)" */
  words: wordsSchema,
});
export type Move = z.infer<typeof moveSchema>;

export const figureChangeSchema = z.strictObject({
  code: z.string(),
  label: labelSchema,
  moves: list(moveSchema),
  /** of the criterion afterwards; of a penalty what it takes away */
  points: exactText,
  /** points more than now; of a penalty less taken away */
  pointsGain: exactText,
  /** relative change of the figure, above 0 to 1 */
  relative: exactText,
});
export type FigureChange = z.infer<typeof figureChangeSchema>;

const resultSchema = z.strictObject({
  after: unitStandingSchema,
  /** index afterwards less index now, exact and rounded */
  gain: exactText,
  gainRounded: roundedText,
});
export type ChangeResult = z.infer<typeof resultSchema>;

const prioritySchema = figureChangeSchema.extend(resultSchema.shape).extend({
  goals: list(z.enum(['nextStep', 'halfPoint', 'full'])),
});
export type PriorityStep = z.infer<typeof prioritySchema>;

const criterionSchema = z.strictObject({
  code: z.string(),
  label: labelSchema,
  area: z.strictObject({ id: z.string(), number: z.string(), label: labelSchema, section: z.enum(SECTIONS) }),
  maxPoints: exactText,
  /** null where the criterion leaves the sums */
  points: exactText.nullable(),
  state: z.enum(STATE_NAMES),
  /** points that can still be had (of a penalty: be spared); "0" where none */
  available: exactText,
  /** why the unit cannot change it; null where it can */
  fixed: z.enum(FIXED_REASONS).nullable(),
  steps: list(prioritySchema),
});
export type PriorityCriterion = z.infer<typeof criterionSchema>;

const goalSchema = z.strictObject({
  kind: z.enum(['rank', 'grade']),
  /** the rank of the unit above, or the next grade */
  rank: z.number().int().positive().nullable(),
  grade: namedSchema.nullable(),
  /** criteria each of which reaches it alone, with the least figure that does; the least relative change first */
  single: list(figureChangeSchema.extend(resultSchema.shape)),
  /** where none does alone: fewest criteria together; null where one does, or where all together do not */
  combination: resultSchema.extend({ changes: list(figureChangeSchema) }).nullable(),
});
export type PriorityGoal = z.infer<typeof goalSchema>;

export const prioritiesReportSchema = reportHeadSchema.extend({
  unit: unitNameSchema,
  tier: namedSchema,
  block: namedSchema.extend({ ranked: z.number().int() }),
  /** maximum that applied to the unit */
  applied: exactText,
  now: unitStandingSchema,
  /** everything that can be changed at its best */
  best: unitStandingSchema,
  /** in the order of the table */
  criteria: list(criterionSchema),
  /** steps of all criteria, one a criterion: the most index gained for the least relative change first */
  cheapest: list(prioritySchema),
  /** the next rank, then the next grade; without those that there are not */
  goals: list(goalSchema),
  strengths: strengthsSchema,
});
export type PrioritiesReport = z.infer<typeof prioritiesReportSchema>;
