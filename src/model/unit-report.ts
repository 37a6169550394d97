/** The units of a campaign and how each stands: what lists, searches and links are made from. */
import { z } from 'zod';
import { list, namedSchema, reportHeadSchema, roundedText, unitNameSchema } from './campaign-report.ts';
import { UNRANKED_REASONS } from './ranking.ts';

export const listedUnitSchema = z.strictObject({
  unit: unitNameSchema,
  tier: namedSchema,
  block: namedSchema,
  standing: z.enum(['ranked', ...UNRANKED_REASONS]),
  /** both null for a unit that is not ranked */
  rank: z.number().int().positive().nullable(),
  index: roundedText.nullable(),
  grade: namedSchema.nullable(),
});
export type ListedUnit = z.infer<typeof listedUnitSchema>;

export const unitListReportSchema = reportHeadSchema.extend({ units: list(listedUnitSchema) });
export type UnitListReport = z.infer<typeof unitListReportSchema>;

/** One unit, with what the registry says of it. */
export const unitReportSchema = reportHeadSchema.extend({
  ...listedUnitSchema.shape,
  code: z.string().nullable(),
  aliases: list(z.string()),
  /** the unit's own superior, null where it has none in the registry */
  parent: unitNameSchema.nullable(),
  attributes: z.record(z.string(), z.union([z.string(), z.boolean()])).readonly(),
});
export type UnitReport = z.infer<typeof unitReportSchema>;
