/** Where the province loses points: criteria by the points that units lost in them (điểm bị mất). */
import { z } from 'zod';
import { exactText, list, namedSchema, reportHeadSchema, roundedText } from './campaign-report.ts';
import { labelSchema } from './label.ts';

const lostCriterionSchema = z.strictObject({
  /** the same in every tier where the criterion applies */
  code: z.string(),
  label: labelSchema,
  area: z.strictObject({ id: z.string(), number: z.string(), label: labelSchema }),
  /** sum over the units of the scope: maximum that applied less points */
  lost: exactText,
  /** in % of all points lost in the scope, and in % together with the criteria above it; rounded */
  share: roundedText,
  cumulative: roundedText,
  /** units that lost points here, and units to which it applied */
  unitsLosing: z.number().int(),
  unitsApplied: z.number().int(),
});
export type LostCriterion = z.infer<typeof lostCriterionSchema>;

export const lostReportSchema = reportHeadSchema.extend({
  /** null: all tiers together */
  tier: namedSchema.nullable(),
  /** null: all blocks of the tier */
  block: namedSchema.nullable(),
  /** units counted: those that have any figure */
  units: z.number().int(),
  total: exactText,
  /** criteria that lost points, the greatest loss first, equal ones in the order of the table */
  criteria: list(lostCriterionSchema),
});
export type LostReport = z.infer<typeof lostReportSchema>;
