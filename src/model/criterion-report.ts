/** One criterion: its rule in words, target, sources, and what every unit has in it. */

import { z } from 'zod';
import { exactText, list, namedSchema, reportHeadSchema, unitNameSchema } from './campaign-report.ts';
import { ASSESSED_BY, NONE_AROSE_EFFECTS } from './criteria-set.ts';
import { labelSchema } from './label.ts';
import { MEASURE_KINDS, sourceExplanationSchema, wordsSchema } from './leaf-explanation.ts';
import { stateNameSchema } from './score-report.ts';
import { TARGET_KINDS } from './target.ts';

const criterionUnitSchema = z.strictObject({
  unit: unitNameSchema,
  block: namedSchema,
  state: stateNameSchema,
  /** null where the leaf leaves both sums */
  points: exactText.nullable(),
  /** the figure that counts, on the scale of its measure; null where it is no number or there is none */
  value: exactText.nullable(),
  /** against the target; null without one or without a figure */
  met: z.boolean().nullable(),
});
export type CriterionUnit = z.infer<typeof criterionUnitSchema>;

const tierCriterionSchema = z.strictObject({
  tier: namedSchema,
  id: z.string(),
  printedNumber: z.string(),
  label: labelSchema,
  area: z.strictObject({ id: z.string(), number: z.string(), label: labelSchema }),
  maxPoints: exactText,
  assessedBy: z.enum(ASSESSED_BY),
  noneArose: z.enum(NONE_AROSE_EFFECTS),
  measure: z.enum(MEASURE_KINDS).nullable(),
  target: z
    .strictObject({ kind: z.enum(TARGET_KINDS), at: exactText, words: z.string().nullable() })
    .nullable(),
  evidence: labelSchema.nullable(),
  /** the rule as sentences */
  rule: list(wordsSchema),
  sources: list(sourceExplanationSchema),
  readings: list(z.strictObject({ id: z.string(), title: z.string() })),
  units: list(criterionUnitSchema),
});
export type TierCriterion = z.infer<typeof tierCriterionSchema>;

export const criterionReportSchema = reportHeadSchema.extend({
  code: z.string(),
  tiers: list(tierCriterionSchema),
});
export type CriterionReport = z.infer<typeof criterionReportSchema>;
