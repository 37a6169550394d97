/** The ranking of a block by one area: the share of the area's maximum that applied. */
import { z } from 'zod';
import { areaShareSchema, blockAreaSchema } from './area-report.ts';
import { list, reportHeadSchema, unitNameSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';

const areaPlaceSchema = areaShareSchema.extend({
  unit: unitNameSchema,
  /** in the ranking by the index */
  indexRank: z.number().int().positive().nullable(),
});
export type AreaPlace = z.infer<typeof areaPlaceSchema>;

const blockAreaRankingSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  area: blockAreaSchema,
  /** by rank in the area; then the units that have none, in the order of the block */
  places: list(areaPlaceSchema),
});
export type BlockAreaRanking = z.infer<typeof blockAreaRankingSchema>;

export const areaRankingReportSchema = reportHeadSchema.extend({ blocks: list(blockAreaRankingSchema) });
export type AreaRankingReport = z.infer<typeof areaRankingReportSchema>;
