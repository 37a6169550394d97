/** Why a unit has its index and rank, as plain data. Numbers are exact text, see leaf-explanation.ts. */
import { z } from 'zod';
import {
  exactText,
  list,
  namedSchema,
  reportHeadSchema,
  roundedText,
  unitNameSchema,
} from './campaign-report.ts';
import { SECTIONS } from './criteria-set.ts';
import { labelSchema } from './label.ts';
import { leafExplanationSchema } from './leaf-explanation.ts';
import { UNRANKED_REASONS } from './ranking.ts';

const areaExplanationSchema = z.strictObject({
  id: z.string(),
  number: z.string(),
  label: labelSchema,
  section: z.enum(SECTIONS),
  points: exactText,
  maxPoints: exactText,
  maxApplied: exactText,
  /** 100 x points / maximum that applied, half up to the decimals of the edition; null where none applied */
  percent: roundedText.nullable(),
});
export type AreaExplanation = z.infer<typeof areaExplanationSchema>;

/** Points of the bonus or penalty leaves, and what of them counts within the cap (null: no cap). */
const extraExplanationSchema = z.strictObject({
  points: exactText,
  cap: exactText.nullable(),
  counted: exactText,
});
export type ExtraExplanation = z.infer<typeof extraExplanationSchema>;

/** Together with the settings of its head it says all that the index is computed from. */
export const unitExplanationSchema = reportHeadSchema.extend({
  unit: unitNameSchema,
  tier: namedSchema,
  block: namedSchema.extend({ ranked: z.number().int() }),
  /** exact, and half up to the decimals of the edition; null where no maximum applies */
  index: z.strictObject({ exact: exactText, rounded: roundedText }).nullable(),
  /** null for a unit that is not ranked */
  place: z
    .strictObject({ rank: z.number().int().positive(), tied: z.boolean(), grade: labelSchema.nullable() })
    .nullable(),
  unranked: z.enum(UNRANKED_REASONS).nullable(),
  /** points of the areas and the maximum that applied */
  points: exactText,
  maxApplied: exactText,
  areas: list(areaExplanationSchema),
  bonus: extraExplanationSchema,
  penalty: extraExplanationSchema,
  /** criteria of the areas that lost points, the greatest loss first */
  lost: list(
    z.strictObject({
      code: z.string(),
      label: labelSchema,
      lost: exactText,
      points: exactText,
      maxPoints: exactText,
    }),
  ),
  /** codes of the leaves of the areas that left both sums, in the order of the table */
  excluded: list(z.string()),
  /** of the leaves of the areas; bonus and penalty need no report */
  notReported: list(z.string()),
  /** of all leaves */
  rejected: list(z.string()),
  /** every leaf, in the order of the table */
  leaves: list(leafExplanationSchema),
});
export type UnitExplanation = z.infer<typeof unitExplanationSchema>;
