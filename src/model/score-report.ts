/** Scores as plain data: units x areas, leaf by leaf; numbers are exact text. */
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
import { UNRANKED_REASONS } from './ranking.ts';
import { STATE_NAMES } from './score.ts';

export const stateNameSchema = z.enum(STATE_NAMES);

const leafScoreSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  state: stateNameSchema,
  /** null where the leaf leaves both sums */
  points: exactText.nullable(),
  maxPoints: exactText,
});

const unitScoreSchema = z.strictObject({
  unit: unitNameSchema,
  block: namedSchema,
  standing: z.enum(['ranked', ...UNRANKED_REASONS]),
  /** rounded and exact; null where no maximum applies or no figure was reported */
  index: roundedText.nullable(),
  exact: exactText.nullable(),
  /** of the areas together, without bonus and penalty */
  points: exactText,
  applied: exactText,
  /** before their caps */
  bonus: exactText,
  penalty: exactText,
  /** in the order of `TierScores.areas` */
  areas: list(z.strictObject({ id: z.string(), points: exactText, applied: exactText })),
  /** number of leaves in each state */
  states: z.record(stateNameSchema, z.number().int()).readonly(),
  leaves: list(leafScoreSchema),
});
export type UnitScore = z.infer<typeof unitScoreSchema>;

const tierScoresSchema = z.strictObject({
  tier: z.string(),
  label: labelSchema,
  areas: list(
    z.strictObject({
      id: z.string(),
      section: z.enum(SECTIONS),
      number: z.string(),
      label: labelSchema,
      maxPoints: exactText,
    }),
  ),
  bonusCap: exactText.nullable(),
  penaltyCap: exactText.nullable(),
  units: list(unitScoreSchema),
});
export type TierScores = z.infer<typeof tierScoresSchema>;

export const scoreReportSchema = reportHeadSchema.extend({ tiers: list(tierScoresSchema) });
export type ScoreReport = z.infer<typeof scoreReportSchema>;
