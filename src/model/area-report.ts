/**
 * How a block does in each area (lĩnh vực): every unit's share of the maximum that applied to it, the rank that this
 * share would have, and the mean of the units.
 */
import { z } from 'zod';
import { exactText, list, reportHeadSchema, roundedText, unitNameSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';

/** One unit in one area. */
export const areaShareSchema = z.strictObject({
  points: exactText,
  applied: exactText,
  /** 100 x points / applied, exact and rounded; null where nothing of the area applied or the unit has no figure at all */
  exact: exactText.nullable(),
  percent: roundedText.nullable(),
  /** place by this share among the ranked units of the block, ties as the edition settles them; null for all others */
  rank: z.number().int().positive().nullable(),
  tied: z.boolean(),
});
export type AreaShare = z.infer<typeof areaShareSchema>;

/** One area in one block. */
export const blockAreaSchema = z.strictObject({
  id: z.string(),
  number: z.string(),
  label: labelSchema,
  maxPoints: exactText,
  /** mean of the exact shares of the ranked units, rounded once; null where no share is */
  mean: roundedText.nullable(),
  /** number of ranked units with a share */
  units: z.number().int(),
});
export type BlockArea = z.infer<typeof blockAreaSchema>;

const blockAreasSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  /** areas of the index in the order of the table, without bonus and penalty */
  areas: list(blockAreaSchema),
  /** ranked units in the order of their rank, then those without one */
  units: list(
    z.strictObject({
      unit: unitNameSchema,
      rank: z.number().int().positive().nullable(),
      index: roundedText.nullable(),
      /** in the order of `areas` */
      shares: list(areaShareSchema),
    }),
  ),
});
export type BlockAreas = z.infer<typeof blockAreasSchema>;

export const areaReportSchema = reportHeadSchema.extend({ blocks: list(blockAreasSchema) });
export type AreaReport = z.infer<typeof areaReportSchema>;
