/**
 * The numeric targets of the plan (chỉ tiêu kế hoạch): what the province attained, computed from summed figures, and
 * which units did not.
 *
 * The figure of a tier is the sum of its units' numerators over the sum of their denominators: never a mean of
 * percentages. It is null, with the reason, where that sum cannot be made.
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
import { labelSchema } from './label.ts';
import { TARGET_KINDS } from './target.ts';

/**
 * noFigure        no unit has a figure that counts
 * percentageOnly  some units stated a percentage without its numerator and denominator, or a survey without its answers
 * amounts         numerators and denominators are money: a file does not say in what unit (đồng, triệu đồng), so that
 *                 those of several units do not add up
 * perUnit         the target is set for each unit: its figures do not add up to one of the province
 */
const UNSUMMED_REASONS = ['noFigure', 'percentageOnly', 'amounts', 'perUnit'] as const;

const unitAttainmentSchema = z.strictObject({
  unit: unitNameSchema,
  block: z.string(),
  /** the figure that counts, percent 0-100; null where there is none to compare */
  value: exactText.nullable(),
  met: z.boolean().nullable(),
  /** how far the figure lies below the target; null where met or without a figure */
  gap: exactText.nullable(),
});
export type UnitAttainment = z.infer<typeof unitAttainmentSchema>;

const summedFigureSchema = z.strictObject({
  /** sums over the units; of a survey the valid answers and what they are worth in full answers */
  numerator: exactText.nullable(),
  denominator: exactText.nullable(),
  /** percent 0-100, exact and rounded; null with `reason` */
  value: exactText.nullable(),
  rounded: roundedText.nullable(),
  reason: z.enum(UNSUMMED_REASONS).nullable(),
  met: z.boolean().nullable(),
  gap: exactText.nullable(),
  /** units whose figures are in the sum, 0 with `reason` */
  units: z.number().int(),
});
export type SummedFigure = z.infer<typeof summedFigureSchema>;

const tierTargetSchema = z.strictObject({
  tier: namedSchema,
  kind: z.enum(TARGET_KINDS),
  at: exactText,
  /** the plan's own words */
  words: z.string().nullable(),
  attained: summedFigureSchema,
  /** units with a figure that meet it, that do not, and without a figure that counts; units outside are left out */
  met: z.number().int(),
  notMet: z.number().int(),
  withoutFigure: z.number().int(),
  /** units that do not meet it, the greatest distance first, then those without a figure, then those that meet it */
  units: list(unitAttainmentSchema),
});
export type TierTarget = z.infer<typeof tierTargetSchema>;

const planTargetSchema = z.strictObject({
  /** id and code of the criterion */
  id: z.string(),
  code: z.string(),
  label: labelSchema,
  area: z.strictObject({ id: z.string(), number: z.string(), label: labelSchema }),
  measure: z.enum(['percent', 'count', 'amount', 'survey']),
  tiers: list(tierTargetSchema),
  /** all tiers together, where the same number is asked of all of them; null where it differs or there is one tier only */
  whole: summedFigureSchema.nullable(),
  sources: list(
    z.strictObject({
      document: z.string(),
      title: z.string(),
      clause: list(z.string()),
      quote: z.string().nullable(),
    }),
  ),
});
export type PlanTarget = z.infer<typeof planTargetSchema>;

/** A goal of the province that is no criterion: an index that others publish, or a value set elsewhere. */
const planGoalSchema = z.strictObject({
  id: z.string(),
  label: labelSchema.nullable(),
  index: z.string().nullable(),
  quotes: list(z.string()),
  criteria: list(z.string()),
});

export const targetReportSchema = reportHeadSchema.extend({
  targets: list(planTargetSchema),
  goals: list(planGoalSchema),
});
export type TargetReport = z.infer<typeof targetReportSchema>;
