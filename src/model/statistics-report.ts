/**
 * Descriptive statistics (thống kê mô tả) of criteria, areas and the index in each block: how many units have a value,
 * where the middle lies and how far they spread.
 *
 * Values are shares of the maximum in % of the ranked units, in double precision; null where a figure is not defined.
 */
import { z } from 'zod';
import { list, reportHeadSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';
import { GROUPINGS } from './reliability-options.ts';

const statisticsSchema = z.strictObject({
  /** units with a value, and without one: not reported, or it does not apply */
  units: z.number().int(),
  missing: z.number().int(),
  mean: z.number().nullable(),
  /** standard deviation, n - 1; null for fewer than two units */
  deviation: z.number().nullable(),
  least: z.number().nullable(),
  /** quartiles of type 7 (linear between order statistics, as R `quantile`) */
  lowerQuartile: z.number().nullable(),
  median: z.number().nullable(),
  upperQuartile: z.number().nullable(),
  greatest: z.number().nullable(),
  /** adjusted Fisher-Pearson coefficient G1 (as Excel SKEW); null for fewer than three units or a constant */
  skewness: z.number().nullable(),
  /** excess kurtosis G2 (as Excel KURT); null for fewer than four units or a constant */
  kurtosis: z.number().nullable(),
  /** units with full marks, and with none */
  full: z.number().int(),
  zero: z.number().int(),
});
export type Statistics = z.infer<typeof statisticsSchema>;

/** What is described: the index before bonus and penalty, an area, a criterion. */
const DESCRIBED_KINDS = ['index', 'area', 'criterion'] as const;

const describedSchema = statisticsSchema.extend({
  kind: z.enum(DESCRIBED_KINDS),
  /** code of the criterion, number of the area, null for the index */
  code: z.string().nullable(),
  /** null for the index */
  label: labelSchema.nullable(),
  /** id of the area; null for the index */
  area: z.string().nullable(),
});
export type Described = z.infer<typeof describedSchema>;

const groupStatisticsSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  /** ranked units */
  units: z.number().int(),
  /** the index, then each area followed by its criteria, in the order of the table; none without ranked units */
  rows: list(describedSchema),
});
export type GroupStatistics = z.infer<typeof groupStatisticsSchema>;

export const statisticsReportSchema = reportHeadSchema.extend({
  by: z.enum(GROUPINGS),
  groups: list(groupStatisticsSchema),
});
export type StatisticsReport = z.infer<typeof statisticsReportSchema>;
