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
  /** null for a unit that last year's table does not have; absent where no table was given */
  change: changeReportSchema.nullable().optional(),
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
  /** the file of last year's table, null where none was given */
  previous: z.string().nullable(),
  blocks: list(blockReportSchema),
});
export type RankingReport = z.infer<typeof rankingReportSchema>;
