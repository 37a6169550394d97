/**
 * How firm the ranks of a campaign are: each block ranked many times over under other choices that could have been made
 * with equal right. Statistics are JSON numbers, null where there is nothing to make them of; ranks and indexes of the
 * campaign itself are the exact ones.
 */
import { z } from 'zod';
import { list, namedSchema, reportHeadSchema, roundedText, unitNameSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';
import { UNCERTAINTY_SOURCES } from './robustness-options.ts';

const sourceSchema = z.enum(UNCERTAINTY_SOURCES);

/** Why a replication has no ranks: no weights could be drawn; no unit keeps an index; an index is not a number. */
export const FAILURE_REASONS = ['no-weights', 'nothing-left', 'index-not-finite'] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

const share = z.number().min(0).max(1);

const failedSchema = z.strictObject({
  count: z.number().int(),
  reasons: list(
    z.strictObject({
      reason: z.enum(FAILURE_REASONS),
      count: z.number().int(),
      /** from 1 */
      first: z.number().int(),
    }),
  ),
});

const rankSpreadSchema = z.strictObject({
  unit: unitNameSchema,
  /** of the campaign, exact */
  rank: z.number().int().positive(),
  tied: z.boolean(),
  index: roundedText,
  grade: namedSchema.nullable(),
  /** replications that ranked the unit: all that did not fail, but where nothing was left that applies to it */
  ranked: z.number().int(),
  mean: z.number().nullable(),
  median: z.number().nullable(),
  /** 5 and 95 % quantiles of its ranks, type 7 */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** share of the replications that ranked it in which it was among the first `top` */
  top: share.nullable(),
  /** in the order of `BlockUncertainty.grades`, last one below all grades; they sum to 1 */
  grades: list(share).nullable(),
  /** how it stood to the unit after it in the order of the campaign; null for the last one */
  next: z.strictObject({ above: share, tied: share, below: share }).nullable(),
});
export type RankSpreadReport = z.infer<typeof rankSpreadSchema>;

/** One source alone, or all that were asked for together. */
const sourceEffectSchema = z.strictObject({
  /** null: all together */
  source: sourceSchema.nullable(),
  failed: failedSchema,
  /** mean of |rank - rank of the campaign| over units and replications */
  shift: z.number().nullable(),
  /** share of units and replications in which the rank is not that of the campaign */
  changed: share.nullable(),
  /** mean over units of the width of the 5 to 95 % interval, in places */
  width: z.number().nullable(),
});
export type SourceEffect = z.infer<typeof sourceEffectSchema>;

/** Units side by side whose order to the first of them cannot be told; two or more. */
const groupSchema = z.strictObject({
  from: z.number().int(),
  to: z.number().int(),
  units: list(unitNameSchema),
});

const blockUncertaintySchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  grades: list(namedSchema),
  failed: failedSchema,
  /** in the order of the campaign */
  units: list(rankSpreadSchema),
  groups: list(groupSchema),
  /** a group has at most so many units */
  groupLimit: z.number().int(),
  /** number of survey figures with a sample, that sampling error is drawn for */
  surveys: z.number().int(),
  /** all together first, then each alone, the one that moves most first */
  sources: list(sourceEffectSchema),
  /** units without a rank in the campaign: they are not part of the replications */
  unranked: list(unitNameSchema),
});
export type BlockUncertainty = z.infer<typeof blockUncertaintySchema>;

export const uncertaintyReportSchema = reportHeadSchema.extend({
  seed: z.number().int(),
  replications: z.number().int(),
  sources: list(sourceSchema),
  /** greatest change of a weight as a share of itself */
  spread: share,
  /** of the Dirichlet divisions */
  concentration: z.number(),
  /** an area below this share of its maximum counts as so much in the geometric mean */
  floor: share,
  top: z.number().int().positive(),
  /** the order of two units is told where one stands above the other in at least this share of the replications */
  told: share,
  blocks: list(blockUncertaintySchema),
});
export type UncertaintyReport = z.infer<typeof uncertaintyReportSchema>;
