/** edition.yaml: what holds for the whole edition. See criteria/README.md for the format in words. */
import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { isoDate } from './document.ts';
import { exactNumber, wholeNumber } from './exact-number.ts';
import { goalSchema } from './goal.ts';
import { labelSchema } from './label.ts';
import { identifier } from './tiered.ts';

export const editionId = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'expected-edition-id' })
  .meta({ description: 'Mã bộ tiêu chí: <địa phương>/<năm hoặc tên>' });

const gradesSchema = z
  .array(z.strictObject({ id: identifier, from: exactNumber, label: labelSchema }))
  .min(1)
  .meta({ description: 'Xếp loại theo Chỉ số; xếp từ cao xuống thấp, cận dưới thuộc bậc' });

const blockSchema = z.strictObject({
  id: identifier,
  tier: identifier,
  where: conditionSchema.optional(),
  label: labelSchema,
  grades: gradesSchema.optional().meta({ description: 'Thay bảng xếp loại chung cho riêng khối này' }),
});

const indexSettingsSchema = z.strictObject({
  scale: exactNumber.meta({ description: 'Tổng điểm tối đa các lĩnh vực của mỗi cấp' }),
  decimals: wholeNumber,
  rankOn: z.enum(['exact', 'displayed']),
  ties: z.enum(['competition', 'dense']),
  roundEach: z.boolean(),
  minApplicable: exactNumber.meta({ description: 'Phần trăm điểm tối đa phải áp dụng để được xếp hạng' }),
  cap: exactNumber,
});

export const editionFileSchema = z.strictObject({
  schema: z.literal('par-criteria/1'),
  edition: editionId,
  jurisdiction: identifier,
  extends: editionId.nullable(),
  decision: z
    .strictObject({ number: z.string().min(1), date: isoDate, issuer: z.string().min(1) })
    .nullable(),
  period: z.strictObject({ from: isoDate, to: isoDate }),
  status: z.enum(['illustrative', 'draft', 'issued']),
  label: labelSchema.optional(),
  tiers: z.record(identifier, z.strictObject({ label: labelSchema })),
  blocks: z.array(blockSchema).min(1),
  grades: gradesSchema,
  index: indexSettingsSchema,
  bonus: z.strictObject({ cap: exactNumber }).optional(),
  penalty: z.strictObject({ cap: exactNumber }).optional(),
  substitutes: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'Ai thẩm định thay khi cơ quan chủ trì là chính đơn vị; default là mặc định' }),
  goals: z.array(goalSchema).optional(),
});

export type EditionFile = z.infer<typeof editionFileSchema>;
export type IndexSettings = z.infer<typeof indexSettingsSchema>;
export type Grade = z.infer<typeof gradesSchema>[number];
export type Block = z.infer<typeof blockSchema>;
