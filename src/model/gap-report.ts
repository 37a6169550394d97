/**
 * Self-assessment against appraisal (đối chiếu tự chấm - thẩm định): what a unit's own report is worth under the rules,
 * and what counted in the end.
 *
 * Only criteria that the unit's own report states a figure for are compared, and only where both leave points: a
 * criterion that left the sums on one side is listed apart. gap = own less final points; above 0 is an over-claim.
 */
import { z } from 'zod';
import { exactText, list, reportHeadSchema, roundedText, unitNameSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';
import { stateNameSchema } from './score-report.ts';

const gapSumSchema = z.strictObject({
  own: exactText,
  final: exactText,
  gap: exactText,
});
export type GapSum = z.infer<typeof gapSumSchema>;

/** Over the criteria of a unit, an area, a block or an appraiser that are compared. */
const gapTotalSchema = gapSumSchema.extend({
  /** own and final points in % of the maximum of the criteria compared, rounded; null where none is compared */
  ownPercent: roundedText.nullable(),
  finalPercent: roundedText.nullable(),
  maxPoints: exactText,
  /** criteria of units compared, and of them those that ended lower and higher */
  compared: z.number().int(),
  lowered: z.number().int(),
  raised: z.number().int(),
  /** what was taken away from the lowered ones, and given to the raised ones: gap = the first less the second */
  loweredPoints: exactText,
  raisedPoints: exactText,
});
export type GapTotal = z.infer<typeof gapTotalSchema>;

const leafGapSchema = gapSumSchema.extend({
  code: z.string(),
  label: labelSchema,
  area: z.string().meta({ description: 'Mã lĩnh vực' }),
  maxPoints: exactText,
  state: stateNameSchema,
});
export type LeafGap = z.infer<typeof leafGapSchema>;

const unitGapSchema = gapTotalSchema.extend({
  unit: unitNameSchema,
  /** in the order of `BlockGaps.areas` */
  areas: list(gapSumSchema),
  /** criteria whose points changed, the greatest over-claim first */
  leaves: list(leafGapSchema),
  /** codes of criteria that left the sums on one side only */
  apart: list(z.string()),
});
export type UnitGap = z.infer<typeof unitGapSchema>;

const appraiserGapsSchema = gapTotalSchema.extend({
  /**
   * as the appraisal names it, else who appraises the area; `id` is null where no unit has that name, `name` where
   * nobody is named; null: figures that no appraisal speaks of
   */
  appraiser: z.strictObject({ id: z.string().nullable(), name: z.string().nullable() }).nullable(),
  /** units whose criteria were judged */
  units: z.number().int(),
});
export type AppraiserGaps = z.infer<typeof appraiserGapsSchema>;

const areaGapsSchema = gapTotalSchema.extend({
  area: z.strictObject({ id: z.string(), number: z.string(), label: labelSchema }),
  /** who appraises the area: one unit, each unit's own superior, or nobody named */
  owner: z.union([unitNameSchema, z.literal('superior')]).nullable(),
});
export type AreaGaps = z.infer<typeof areaGapsSchema>;

const blockGapsSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  areas: list(z.strictObject({ id: z.string(), number: z.string(), label: labelSchema })),
  /** units that reported anything, the greatest over-claim first, equal ones in the order of the registry */
  units: list(unitGapSchema),
  /** over all units */
  total: gapTotalSchema,
  /** the same by area, in the order of `areas` */
  byArea: list(areaGapsSchema),
  /** the same by appraiser, the one who lowered most first; what nobody appraised comes last */
  byAppraiser: list(appraiserGapsSchema),
  /** units whose own report states nothing that can be compared */
  withoutReport: list(unitNameSchema),
});
export type BlockGaps = z.infer<typeof blockGapsSchema>;

export const gapReportSchema = reportHeadSchema.extend({
  blocks: list(blockGapsSchema),
});
export type GapReport = z.infer<typeof gapReportSchema>;

/** What appraisal took away from the units of a block in one criterion. */
export interface LoweredCriterion extends Pick<LeafGap, 'code' | 'label' | 'area'> {
  /** sum of the over-claims, exact text */
  lowered: string;
  /** number of units that over-claimed */
  units: number;
}
