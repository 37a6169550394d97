/**
 * Results as plain data, ready for JSON, tables and documents: numbers are exact text (`84.58`, `p/q` where a decimal
 * never ends), labels are in all their languages. The schemas are what the API documents and its answers are checked by.
 */
import { z } from 'zod';
import { isoDate } from './document.ts';
import { labelSchema } from './label.ts';
import { MARKS } from './mark.ts';
import { UNRANKED_REASONS } from './ranking.ts';

/** An exact number as text. */
export const exactText = z
  .string()
  .regex(/^-?\d+(\.\d+|\/\d+)?$/)
  .meta({ description: 'Số chính xác: "84.58", hoặc "p/q" khi số thập phân không kết thúc' });

/** A number rounded half up to the decimals of the edition. */
export const roundedText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: 'Số đã làm tròn đến số chữ số thập phân của bộ tiêu chí: "84.58"' });

/** A list that nobody changes. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).readonly();
}

export const unitNameSchema = z.strictObject({ id: z.string(), name: z.string() });
export type UnitName = z.infer<typeof unitNameSchema>;

/** A block, a tier, a grade: what has an id and a name in several languages. */
export const namedSchema = z.strictObject({ id: z.string(), label: labelSchema });
export type Named = z.infer<typeof namedSchema>;

/** What all reports of a campaign say of themselves. */
export const reportHeadSchema = z.strictObject({
  edition: z.strictObject({
    id: z.string(),
    label: labelSchema,
    period: z.strictObject({ from: isoDate, to: isoDate }),
    status: z.enum(['illustrative', 'draft', 'issued']),
  }),
  asOf: isoDate.meta({ description: 'Ngày xét đơn vị còn hiệu lực' }),
  marks: list(z.enum(MARKS)),
  settings: z.strictObject({
    decimals: z.number().int(),
    rankOn: z.enum(['exact', 'displayed']),
    ties: z.enum(['competition', 'dense']),
    roundEach: z.boolean(),
    minApplicable: exactText,
    cap: exactText,
  }),
});
export type ReportHead = z.infer<typeof reportHeadSchema>;

/** The campaign of an earlier year that something is compared with. */
export const earlierSchema = reportHeadSchema.pick({ edition: true, asOf: true });
export type EarlierHead = z.infer<typeof earlierSchema>;

/**
 * Why a unit cannot be compared with itself a year before.
 *
 * new          it is newer than that day and nothing is known of what was before
 * merged       it was made of several units, or took others in
 * partial      it gained or lost a part, or part of what it was made of is not known
 * notThen      it was there, but the older campaign did not assess it
 */
export const REFUSALS = [
  'new',
  'merged',
  'partial',
  'notThen',
  'otherTier',
  'otherBlock',
  'unrankedThen',
  'unrankedNow',
  'nothingShared',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const unitRefusalSchema = z.strictObject({
  unit: unitNameSchema,
  reason: z.enum(REFUSALS),
  /** of `unrankedThen` and `unrankedNow` */
  standing: z.enum(UNRANKED_REASONS).nullable(),
  /** of `merged` and `partial`: the other units that it was made of, or that parts of it came from */
  predecessors: list(unitNameSchema),
  /** of `otherTier` and `otherBlock`: where it was */
  was: namedSchema.nullable(),
});
export type UnitRefusal = z.infer<typeof unitRefusalSchema>;

const comparedWithSchema = earlierSchema.extend({
  /** whether the rules of any tier differ between the two years */
  rulesChanged: z.boolean(),
  /** where ranks and indexes of the year before come from: the figures of that campaign, or a printed table */
  figures: z.enum(['computed', 'printed']),
  /** of `printed`: comparable units whose printed rank or index is not the one that the campaign gives */
  differing: z.number().int().nonnegative(),
});
export type ComparedWith = z.infer<typeof comparedWithSchema>;

/** What a report that tells changes says of the year before. */
export const comparedSchema = z.strictObject({
  /** the file of last year's table, or the edition of the earlier campaign; null where neither was given */
  previous: z.string().nullable(),
  /** absent where no earlier campaign was given */
  comparedWith: comparedWithSchema.optional(),
});
export type Compared = z.infer<typeof comparedSchema>;

/** Since last year's table; each is null where that table does not say. */
const changeReportSchema = z.strictObject({
  previousRank: z.number().int().nullable(),
  previousIndex: exactText.nullable(),
  /** places gained, negative where lost */
  places: z.number().int().nullable(),
  /** the printed index less the one of last year */
  index: exactText.nullable(),
});
export type ChangeReport = z.infer<typeof changeReportSchema>;

export const rankedReportSchema = z.strictObject({
  rank: z.number().int().positive(),
  unit: unitNameSchema,
  /** rounded to the decimals of the edition */
  index: roundedText,
  exact: exactText,
  grade: namedSchema.nullable(),
  tied: z.boolean(),
  /** null for a unit that last year's table does not have or that cannot be compared; absent without a year before */
  change: changeReportSchema.nullable().optional(),
  /** why the unit cannot be compared with the earlier campaign; absent where it can, or where none was given */
  refusal: unitRefusalSchema.optional(),
});
export type RankedReport = z.infer<typeof rankedReportSchema>;

export const unrankedReportSchema = z.strictObject({
  unit: unitNameSchema,
  reason: z.enum(UNRANKED_REASONS),
});
export type UnrankedReport = z.infer<typeof unrankedReportSchema>;

const blockReportSchema = z.strictObject({
  id: z.string(),
  label: labelSchema,
  tier: z.string(),
  tierLabel: labelSchema,
  ranked: list(rankedReportSchema),
  /** the exact mean of the ranked units, rounded once; null without ranked units */
  mean: roundedText.nullable(),
  unranked: list(unrankedReportSchema),
});
export type BlockReport = z.infer<typeof blockReportSchema>;

export const rankingReportSchema = reportHeadSchema.extend({
  ...comparedSchema.shape,
  blocks: list(blockReportSchema),
});
export type RankingReport = z.infer<typeof rankingReportSchema>;
