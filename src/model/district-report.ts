/**
 * The units of a block ranked once more among those of one larger unit: the communes of a district.
 *
 * A unit belongs to its superior; a unit without one, formed of others, to the superior of all of these, which may be
 * no more (a former district). Where these had several, or one of them is not known, the unit stands apart.
 */
import { z } from 'zod';
import {
  list,
  namedSchema,
  reportHeadSchema,
  roundedText,
  unitNameSchema,
  unrankedReportSchema,
} from './campaign-report.ts';

const rank = z.number().int().positive();

const standingSchema = z.strictObject({
  unit: unitNameSchema,
  index: roundedText,
  /** in the whole block, as announced */
  rank,
  of: rank,
});

const insideSchema = standingSchema.extend({
  /** among the units of its district, by the same rules */
  inside: rank,
  /** whether another unit of the district has the same rank */
  tied: z.boolean(),
});
export type RankInside = z.infer<typeof insideSchema>;

const districtSchema = z.strictObject({
  district: unitNameSchema,
  /** no longer there on the day of the campaign */
  former: z.boolean(),
  /** by rank */
  ranked: list(insideSchema),
  unranked: list(unrankedReportSchema),
});
export type DistrictRanking = z.infer<typeof districtSchema>;

/** Why a unit is ranked in no district. */
const APART_REASONS = ['several', 'unknown'] as const;

const apartSchema = z.strictObject({
  unit: unitNameSchema,
  /** null where it is not ranked */
  standing: standingSchema.omit({ unit: true }).nullable(),
  reason: z.enum(APART_REASONS),
  /** those that are known */
  districts: list(unitNameSchema),
});
export type UnitApart = z.infer<typeof apartSchema>;

const blockSchema = namedSchema.extend({
  /** in the order of the registry */
  districts: list(districtSchema),
  /** in the order of the block's ranking */
  apart: list(apartSchema),
});
export type BlockDistricts = z.infer<typeof blockSchema>;

export const districtReportSchema = reportHeadSchema.extend({
  /** blocks that have a unit inside a larger one */
  blocks: list(blockSchema),
});
export type DistrictReport = z.infer<typeof districtReportSchema>;
