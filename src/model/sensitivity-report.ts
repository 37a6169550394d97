/**
 * Which choice the ranks of a campaign hang on: Sobol indices of the mean change of rank, and the ranks without each
 * area and each criterion. Statistics are JSON numbers, null where undefined.
 */
import { z } from 'zod';
import { list, reportHeadSchema, unitNameSchema } from './campaign-report.ts';
import { labelSchema } from './label.ts';

const interval = z.tuple([z.number(), z.number()]).readonly().nullable();

/** What is varied: the weight of an area, or one of the other choices. */
const inputSchema = z.strictObject({
  kind: z.enum(['weight', 'aggregation', 'rounding', 'none-arose']),
  /** of a weight: the area */
  area: z.strictObject({ id: z.string(), number: z.string(), label: labelSchema }).nullable(),
  /** share of the variance that this choice makes alone; an estimate, so it can be below 0 or above 1 */
  first: z.number().nullable(),
  /** with the others: what would be left if all others were settled */
  total: z.number().nullable(),
  /** 5 and 95 % quantiles of the bootstrap */
  firstInterval: interval,
  totalInterval: interval,
});
export type SensitivityInput = z.infer<typeof inputSchema>;

/** The ranks without one element. */
const leftOutSchema = z.strictObject({
  kind: z.enum(['area', 'criterion']),
  /** number of the area, code of the criterion */
  code: z.string(),
  label: labelSchema,
  /** units without anything else, which have no rank then */
  dropped: z.number().int(),
  /** mean of |rank - rank of the campaign|; null where no unit keeps a rank */
  shift: z.number().nullable(),
  /** units whose rank changes */
  moved: z.number().int(),
  /** those that move most, at most three */
  movers: list(z.strictObject({ unit: unitNameSchema, from: z.number().int(), to: z.number().int() })),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

const blockHead = { id: z.string(), label: labelSchema, tier: z.string(), tierLabel: labelSchema };

const blockLeaveOneOutSchema = z.strictObject({
  ...blockHead,
  /** units ranked in the campaign */
  units: z.number().int(),
  /** areas in the order of the table, then criteria, the one that moves most first */
  leftOut: list(leftOutSchema),
});
export type BlockLeaveOneOut = z.infer<typeof blockLeaveOneOutSchema>;

export const leaveOneOutReportSchema = reportHeadSchema.extend({ blocks: list(blockLeaveOneOutSchema) });
export type LeaveOneOutReport = z.infer<typeof leaveOneOutReportSchema>;

const blockSensitivitySchema = blockLeaveOneOutSchema.extend({
  /** N; the model ran `runs` times */
  samples: z.number().int(),
  runs: z.number().int(),
  /** samples left out because a run had no ranks */
  failed: z.number().int(),
  /** of the mean |rank - rank of the campaign| over all runs at random points */
  mean: z.number().nullable(),
  variance: z.number().nullable(),
  /** greatest width of an interval of the total order */
  widest: z.number().nullable(),
  /** whether that is as narrow as `goal` */
  settled: z.boolean(),
  /** the greatest total order first */
  inputs: list(inputSchema),
});
export type BlockSensitivity = z.infer<typeof blockSensitivitySchema>;

export const sensitivityReportSchema = reportHeadSchema.extend({
  seed: z.number().int(),
  /** N as asked for; null: doubled from `leastSamples` until the intervals are as narrow as `goal`, to `mostSamples` at most */
  samples: z.number().int().nullable(),
  leastSamples: z.number().int(),
  mostSamples: z.number().int(),
  goal: z.number(),
  spread: z.number(),
  floor: z.number(),
  blocks: list(blockSensitivitySchema),
});
export type SensitivityReport = z.infer<typeof sensitivityReportSchema>;
