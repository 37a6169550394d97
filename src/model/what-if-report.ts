/**
 * What would follow if some figures were others (giả định): the units concerned before and after, who moves in their
 * blocks, and why the criteria that changed have their points. Hypothetical: no result, and never stored.
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
import { labelSchema } from './label.ts';
import { leafExplanationSchema } from './leaf-explanation.ts';
import { unitStandingSchema } from './priorities-report.ts';
import { STATE_NAMES } from './score.ts';

const leafPointsSchema = z.strictObject({
  state: z.enum(STATE_NAMES),
  /** null where the criterion leaves the sums */
  points: exactText.nullable(),
});

const supposedSchema = z.strictObject({
  /** as typed */
  text: z.string(),
  unit: unitNameSchema,
  /** `3.1`, `6.2.1/a` */
  figure: z.string(),
  code: z.string(),
  label: labelSchema,
  before: leafPointsSchema,
  after: leafPointsSchema,
  /** of the criterion with the figure supposed */
  explanation: leafExplanationSchema,
});
export type SupposedReport = z.infer<typeof supposedSchema>;

const movedSchema = z.strictObject({
  unit: unitNameSchema,
  /** whether anything was supposed of the unit itself */
  supposed: z.boolean(),
  before: unitStandingSchema,
  after: unitStandingSchema,
  /** index afterwards less index now, exact and rounded; null where there is none on one side */
  gain: exactText.nullable(),
  gainRounded: roundedText.nullable(),
  /** places gained, negative where lost; null where unranked on one side */
  places: z.number().int().nullable(),
});
export type MovedUnit = z.infer<typeof movedSchema>;

const blockSchema = z.strictObject({
  block: namedSchema,
  tier: namedSchema,
  ranked: z.number().int(),
  /** units about which something was supposed, and all whose index, rank, tie or grade changes; by the rank afterwards */
  units: list(movedSchema),
});
export type WhatIfBlock = z.infer<typeof blockSchema>;

export const whatIfReportSchema = reportHeadSchema.extend({
  hypothetical: z.literal(true),
  /** in the order given */
  changes: list(supposedSchema),
  /** blocks of the units concerned, in the order of the edition */
  blocks: list(blockSchema),
});
export type WhatIfReport = z.infer<typeof whatIfReportSchema>;
