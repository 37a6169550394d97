/** A goal of the whole province (never points): a rank, a value, a change of an index that others publish. */
import { z } from 'zod';
import { exactNumber, wholeNumber } from './exact-number.ts';
import { labelSchema } from './label.ts';
import { citationSchema } from './source.ts';
import { identifier } from './tiered.ts';

const limits = z.strictObject({ atLeast: exactNumber.optional(), atMost: exactNumber.optional() });

export const goalSchema = z.strictObject({
  id: identifier,
  label: labelSchema.optional(),
  index: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Chỉ số do cơ quan ngoài tỉnh công bố: PAPI, PCI ...' }),
  rank: z.strictObject({ atMost: wholeNumber }).optional(),
  change: limits.optional().meta({ description: 'Số bậc tăng' }),
  value: limits.optional(),
  moreThanPrevious: z.literal(true).optional(),
  criteria: z
    .array(z.string())
    .optional()
    .meta({ description: 'Các tiêu chí chấm theo mức giao cho đơn vị' }),
  sources: z.array(citationSchema).min(1),
});
