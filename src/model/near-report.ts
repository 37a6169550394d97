/**
 * Units close to a threshold (sát ngưỡng): how far, exactly, from the next and the previous grade, from the unit above
 * and from the unit below.
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
import { figureChangeSchema, unitStandingSchema } from './priorities-report.ts';

/**
 * gradeUp    the lower end of the next grade
 * gradeDown  the lower end of the unit's own grade, below which it falls
 * rankUp     the index of the unit above
 * rankDown   the index of the unit below
 */
const EDGE_KINDS = ['gradeUp', 'gradeDown', 'rankUp', 'rankDown'] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

const edgeSchema = z.strictObject({
  kind: z.enum(EDGE_KINDS),
  /** of gradeUp the next one, of gradeDown the one that the unit would fall to; null: none */
  grade: namedSchema.nullable(),
  /** of ranks: all units that stand there */
  units: list(unitNameSchema),
  /** the index that ranks and grades compare, here and there: exact, or rounded where the edition ranks rounded ones */
  at: exactText,
  /** difference of the two, not negative; exact and rounded */
  distance: exactText,
  distanceRounded: roundedText,
  /** points of the unit that the distance is worth: distance x maximum that applied / 100 */
  points: exactText,
  /** of gradeUp: the single criterion that reaches it with the least relative change; null: none alone, or not asked */
  tip: figureChangeSchema.nullable(),
});
export type NearEdge = z.infer<typeof edgeSchema>;

const nearUnitSchema = z.strictObject({
  unit: unitNameSchema,
  now: unitStandingSchema,
  applied: exactText,
  /** those within the distance asked for, the nearest first */
  edges: list(edgeSchema),
});
export type NearUnit = z.infer<typeof nearUnitSchema>;

const blockSchema = z.strictObject({
  block: namedSchema,
  tier: namedSchema,
  ranked: z.number().int(),
  /** by rank */
  units: list(nearUnitSchema),
});
export type NearBlock = z.infer<typeof blockSchema>;

export const nearReportSchema = reportHeadSchema.extend({
  /** greatest distance, in points of the index */
  within: exactText,
  blocks: list(blockSchema),
});
export type NearReport = z.infer<typeof nearReportSchema>;
