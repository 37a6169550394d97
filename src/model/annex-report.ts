/** The annexes of a decision as plain data: the ranking of each block with the points that its indexes are made of. */
import { z } from 'zod';
import {
  comparedSchema,
  exactText,
  list,
  namedSchema,
  rankedReportSchema,
  reportHeadSchema,
  unitNameSchema,
  unrankedReportSchema,
} from './campaign-report.ts';

/** Exact points of the areas; `points` = `appraised` + `survey`. */
const annexPointsSchema = z.strictObject({
  /** of the criteria that no survey decides */
  appraised: exactText,
  /** null where no survey criterion applied */
  survey: exactText.nullable(),
  points: exactText,
  /** the maximum that applied */
  applied: exactText,
  /** within their caps; null where the tier has none */
  bonus: exactText.nullable(),
  penalty: exactText.nullable(),
});
export type AnnexPoints = z.infer<typeof annexPointsSchema>;

const annexRowSchema = z.strictObject({ place: rankedReportSchema, points: annexPointsSchema });
export type AnnexRow = z.infer<typeof annexRowSchema>;

/** A unit that existed in the period of the edition and not on the day of the campaign. */
const retiredUnitSchema = z.strictObject({
  unit: unitNameSchema,
  until: z.string(),
  /** the unit that it became part of; null where the registry does not say */
  mergedInto: unitNameSchema.nullable(),
});
export type RetiredUnit = z.infer<typeof retiredUnitSchema>;

const blockAnnexSchema = z.strictObject({
  block: namedSchema,
  tier: namedSchema,
  ranked: list(annexRowSchema),
  /** exact means over the ranked units, of `survey` over those that have it; the index is rounded once; null without ranked units */
  mean: z.strictObject({ points: annexPointsSchema, index: exactText }).nullable(),
  unranked: list(unrankedReportSchema),
  retired: list(retiredUnitSchema),
});
export type BlockAnnex = z.infer<typeof blockAnnexSchema>;

export const annexReportSchema = reportHeadSchema.extend({
  /** whether the year before is known */
  compared: z.boolean(),
  comparedWith: comparedSchema.shape.comparedWith,
  blocks: list(blockAnnexSchema),
});
export type AnnexReport = z.infer<typeof annexReportSchema>;
