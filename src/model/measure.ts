/**
 * A measure: what is counted or observed for a leaf (công thức tính, số liệu).
 *
 * percent  a ratio of numerator to denominator, or a percentage; `of: part` is a share (0 to 100, numerator at most
 *          the denominator), `of: plan` is a fulfilment (may exceed 100 or be negative)
 * count    whole events or things, optionally told apart by weighted `cases`
 * amount   money or another decimal quantity, not negative
 * boolean  yes or no
 * choice   one of named options
 * date     a day
 * survey   valid answers by option with weights (0 to 100), or the percentage with its sample
 * points   given by the appraiser
 */
import { z } from 'zod';
import { exactNumber } from './exact-number.ts';
import { tieredLabelSchema } from './label.ts';
import { identifier, type Picked, tiered } from './tiered.ts';

const named = { id: identifier, label: tieredLabelSchema };

export const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('percent'),
    of: z.enum(['part', 'plan']),
    in: z.enum(['count', 'amount']).optional(),
    numerator: tieredLabelSchema.optional(),
    denominator: tieredLabelSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('count'),
    label: tieredLabelSchema.optional(),
    max: tiered(exactNumber).optional(),
    cases: z
      .array(z.strictObject({ ...named, weight: tiered(exactNumber) }))
      .min(2)
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('amount'),
    label: tieredLabelSchema.optional(),
    max: tiered(exactNumber).optional(),
  }),
  z.strictObject({ kind: z.literal('boolean'), label: tieredLabelSchema.optional() }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(z.strictObject(named)).min(2) }),
  z.strictObject({ kind: z.literal('date'), label: tieredLabelSchema.optional() }),
  z.strictObject({
    kind: z.literal('survey'),
    label: tieredLabelSchema.optional(),
    options: z
      .array(z.strictObject({ ...named, weight: tiered(exactNumber) }))
      .min(2)
      .optional(),
  }),
  z.strictObject({ kind: z.literal('points'), step: tiered(exactNumber).optional() }),
]);

/** As written in a file. */
type MeasureDefinition = z.infer<typeof measureSchema>;
/** As it applies to one tier. */
export type Measure = Picked<MeasureDefinition>;
export type MeasureKind = Measure['kind'];
