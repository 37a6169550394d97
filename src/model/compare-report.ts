/** Two to four units side by side: index, areas, and the criteria in which they differ. */
import { z } from 'zod';
import {
  exactText,
  list,
  namedSchema,
  reportHeadSchema,
  roundedText,
  unitNameSchema,
} from './campaign-report.ts';
import { labelSchema } from './label.ts';
import { stateNameSchema } from './score-report.ts';

const comparedUnitSchema = z.strictObject({
  unit: unitNameSchema,
  tier: namedSchema,
  block: namedSchema,
  rank: z.number().int().positive().nullable(),
  /** ranked units of the block */
  of: z.number().int(),
  index: roundedText.nullable(),
  grade: namedSchema.nullable(),
});
export type ComparedUnit = z.infer<typeof comparedUnitSchema>;

const comparedAreaSchema = z.strictObject({
  id: z.string(),
  number: z.string(),
  label: labelSchema,
  /** one a unit, in their order: share of the maximum that applied; null where none applied or the tier lacks the area */
  percents: list(roundedText.nullable()),
});
export type ComparedArea = z.infer<typeof comparedAreaSchema>;

const comparedLeafSchema = z.strictObject({
  code: z.string(),
  label: labelSchema,
  area: z.string().meta({ description: 'Mã lĩnh vực' }),
  /** one a unit, in their order; null where the tier of the unit lacks the criterion */
  cells: list(
    z.strictObject({ state: stateNameSchema, points: exactText.nullable(), maxPoints: exactText }).nullable(),
  ),
});
export type ComparedLeaf = z.infer<typeof comparedLeafSchema>;

export const compareReportSchema = reportHeadSchema.extend({
  units: list(comparedUnitSchema),
  /** whether all units are of one block, so that their ranks compare */
  sameBlock: z.boolean(),
  areas: list(comparedAreaSchema),
  /** criteria, those of bonus and penalty too, in which the units that have them differ in share of the maximum or in state */
  differing: list(comparedLeafSchema),
});
export type CompareReport = z.infer<typeof compareReportSchema>;
