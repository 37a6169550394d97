/** The table of criteria of one tier as plain data: numbers are exact text, labels in all their languages. */

import { z } from 'zod';
import { exactText, list } from './campaign-report.ts';
import { conditionSchema } from './condition-schema.ts';
import { ASSESSED_BY, NONE_AROSE_EFFECTS, SECTIONS } from './criteria-set.ts';
import { labelSchema } from './label.ts';
import { MEASURE_KINDS, sourceExplanationSchema } from './leaf-explanation.ts';
import { TARGET_KINDS } from './target.ts';

const shownLeafSchema = z.strictObject({
  assessedBy: z.enum(ASSESSED_BY),
  /** null for a leaf with alternatives */
  measure: z.enum(MEASURE_KINDS).nullable(),
  rule: z.strictObject({ kind: z.string(), words: z.string() }),
  target: z
    .strictObject({ kind: z.enum(TARGET_KINDS), at: exactText, words: z.string().nullable() })
    .nullable(),
  noneArose: z.enum(NONE_AROSE_EFFECTS),
  appliesWhere: conditionSchema.nullable(),
  evidence: labelSchema.nullable(),
  readings: list(z.string()),
  sources: list(sourceExplanationSchema),
});
export type ShownLeaf = z.infer<typeof shownLeafSchema>;

export const shownCriterionSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  /** as the annex of the tier prints it */
  printedNumber: z.string(),
  label: labelSchema,
  maxPoints: exactText,
  get parts() {
    return z.array(shownCriterionSchema).readonly();
  },
  /** null where it has parts */
  leaf: shownLeafSchema.nullable(),
});
export type ShownCriterion = z.infer<typeof shownCriterionSchema>;

const shownAreaSchema = z.strictObject({
  id: z.string(),
  section: z.enum(SECTIONS),
  number: z.string(),
  label: labelSchema,
  owner: z.string().nullable(),
  maxPoints: exactText,
  criteria: list(shownCriterionSchema),
});
export type ShownArea = z.infer<typeof shownAreaSchema>;

const criteriaTableSchema = z.strictObject({
  tier: z.string(),
  label: labelSchema,
  maxPoints: exactText,
  areas: list(shownAreaSchema),
});
export type CriteriaTable = z.infer<typeof criteriaTableSchema>;

/** The tables of an edition, with the marks in words. */
export const editionTablesSchema = z.strictObject({
  edition: z.strictObject({
    id: z.string(),
    label: labelSchema,
    status: z.enum(['illustrative', 'draft', 'issued']),
  }),
  marks: list(z.string()),
  tiers: list(criteriaTableSchema),
});
export type EditionTables = z.infer<typeof editionTablesSchema>;
