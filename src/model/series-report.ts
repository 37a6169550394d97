/**
 * Units through the years: index, rank and number in the block of each, with a mark wherever rules or units changed.
 *
 * A year in which the unit was not the one whole unit that it is today says so with a reason; if a unit of that name
 * stood there, its result is shown, but not compared. Where today's unit was made of several whole units, `joined` says
 * what their figures give together if that is asked for: shares worked out again from summed numerators and
 * denominators, by the rules of that year, on the criteria that can be joined; never a mean of indexes.
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
import { JOIN_STRATEGIES } from './join-strategy.ts';
import { labelSchema } from './label.ts';
import { UNRANKED_REASONS } from './ranking.ts';

/** Why the figures of predecessors cannot be joined in a criterion. */
const UNJOINED_REASONS = [
  /** yes or no, a choice, a day, points, several alternatives: nothing that can be added */
  'measure',
  /** a number of cases: it can be added, but not scored by what one unit is expected to do */
  'count',
  /** a percentage without its numerator and denominator */
  'noCounts',
  /** a survey without its number of answers */
  'noSample',
  /** one of them did not report it, or was given no points */
  'notReported',
  'rejected',
  /** an appraiser gave points in place of the figure */
  'points',
  /** the present unit has no such criterion, or it is measured in another way */
  'notNow',
] as const;
export type UnjoinedReason = (typeof UNJOINED_REASONS)[number];

/** Why a year has no point, or one that cannot be compared with the present unit. */
const YEAR_REASONS = [
  'new',
  'merged',
  'partial',
  /** one of its predecessors belonged to another jurisdiction or is not in that year's campaign */
  'elsewhere',
  'notThen',
  ...UNRANKED_REASONS,
] as const;
export type YearReason = (typeof YEAR_REASONS)[number];

const rank = z.number().int().positive();

const joinedCriterionSchema = z.strictObject({
  code: z.string(),
  label: labelSchema,
  /** the sums: of a share both, of a number of cases the numerator alone */
  numerator: exactText.nullable(),
  denominator: exactText.nullable(),
  /** null where the sums are scored */
  reason: z.enum(UNJOINED_REASONS).nullable(),
});

const joinedSchema = z.strictObject({
  /**
   * index of the joined figures by the rules of that year, and of the present unit by the present rules, both on the
   * criteria that were joined alone; null where these are too little of the set for an index
   */
  index: roundedText.nullable(),
  now: roundedText.nullable(),
  /** maximum of these criteria, in % of the whole set */
  coverage: roundedText,
  criteria: list(joinedCriterionSchema),
});
export type JoinedYear = z.infer<typeof joinedSchema>;

const yearPointSchema = z.strictObject({
  /** as it was called, where it had another name */
  name: z.string().nullable(),
  /** null where there is no point */
  index: roundedText.nullable(),
  exact: exactText.nullable(),
  rank: rank.nullable(),
  /** units ranked in its block */
  of: rank.nullable(),
  block: namedSchema.nullable(),
  grade: labelSchema.nullable(),
  /** null where there is a point that can be compared */
  reason: z.enum(YEAR_REASONS).nullable(),
  /** what it was made of, where it was not one whole unit */
  predecessors: list(
    unitNameSchema.extend({
      /** share of the predecessor, exact text; null: not known */
      share: exactText.nullable(),
      index: roundedText.nullable(),
      rank: rank.nullable(),
      of: rank.nullable(),
    }),
  ),
  /** null unless joining is asked for and possible */
  joined: joinedSchema.nullable(),
});
export type YearPoint = z.infer<typeof yearPointSchema>;

/** What changed from one year to the next one for a unit: a line between the two points needs a mark for each. */
const yearBreakSchema = z.strictObject({ rules: z.boolean(), unit: z.boolean(), block: z.boolean() });
export type YearBreak = z.infer<typeof yearBreakSchema>;

const unitSeriesSchema = z.strictObject({
  unit: unitNameSchema,
  tier: namedSchema,
  block: namedSchema,
  /** one a year */
  points: list(yearPointSchema),
  /** one between two years */
  breaks: list(yearBreakSchema),
});
export type UnitSeries = z.infer<typeof unitSeriesSchema>;

export const seriesReportSchema = reportHeadSchema.extend({
  join: z.enum(JOIN_STRATEGIES),
  /** oldest first; the last one is the campaign itself */
  years: list(reportHeadSchema.pick({ edition: true, asOf: true })),
  units: list(unitSeriesSchema),
});
export type SeriesReport = z.infer<typeof seriesReportSchema>;
