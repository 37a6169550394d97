/** The first minute of a leader: who leads, who trails, who moved, where the province is weak, what is still missing. */
import { z } from 'zod';
import { blockAreaSchema } from './area-report.ts';
import {
  comparedSchema,
  list,
  namedSchema,
  rankedReportSchema,
  reportHeadSchema,
  roundedText,
  unrankedReportSchema,
} from './campaign-report.ts';
import { labelSchema } from './label.ts';

const blockOverviewSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  /** ranked units */
  ranked: z.number().int(),
  mean: roundedText.nullable(),
  /** the middle index of the ranked units, of an even number the lower of the two middle ones (low median) */
  median: roundedText.nullable(),
  highest: roundedText.nullable(),
  lowest: roundedText.nullable(),
  /** from high to low, with the number of ranked units; units below every grade are counted in `ungraded` */
  grades: list(namedSchema.extend({ from: z.string(), units: z.number().int() })),
  ungraded: z.number().int(),
  /** at most three from the upper half and three from the lower half, no unit in both; the last unit last */
  leaders: list(rankedReportSchema),
  trailing: list(rankedReportSchema),
  /** greatest gain and loss of places since last year, at most three each; empty without last year's table */
  risen: list(rankedReportSchema),
  fallen: list(rankedReportSchema),
  /** at most three areas with the lowest mean share, the lowest first */
  weakest: list(blockAreaSchema),
  unranked: list(unrankedReportSchema),
});
export type BlockOverview = z.infer<typeof blockOverviewSchema>;

export const overviewReportSchema = reportHeadSchema.extend({
  ...comparedSchema.shape,
  blocks: list(blockOverviewSchema),
  /** number of plan targets x tiers that the province met, missed, and could not sum */
  targets: z.strictObject({
    met: z.number().int(),
    missed: z.number().int(),
    unknown: z.number().int(),
    /** the missed ones, the greatest distance first */
    missedTargets: list(
      z.strictObject({
        code: z.string(),
        label: labelSchema,
        tier: namedSchema,
        at: z.string(),
        measure: z.enum(['percent', 'count', 'amount', 'survey']),
        value: z.string(),
        gap: z.string(),
      }),
    ),
  }),
});
export type OverviewReport = z.infer<typeof overviewReportSchema>;
