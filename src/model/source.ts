/**
 * Where a number of a criteria file comes from: a clause of a registered document, or an explicit assumption.
 *
 * `for` names the keys of the criterion that the source covers. A clause is the path of headings down to the
 * point: `[II. MỤC TIÊU, "2", a]`; the heading, not the number alone, because plans number two sections alike.
 */
import { z } from 'zod';
import { identifier } from './tiered.ts';

export const COVERED_KEYS = [
  'target',
  'measure',
  'maxPoints',
  'scoring',
  'appliesWhere',
  'noneArose',
] as const;
export type CoveredKey = (typeof COVERED_KEYS)[number];

const clause = z.array(z.string().min(1)).min(1);
const forKeys = z
  .array(z.enum(COVERED_KEYS))
  .min(1)
  .meta({ description: 'Các khóa của tiêu chí mà căn cứ này bảo đảm' });

export const citationSchema = z.strictObject({
  document: identifier.meta({ description: 'Mã văn bản trong documents.yaml' }),
  clause: clause.meta({ description: 'Đường dẫn tới điều khoản: tên phần, khoản, điểm' }),
  quote: z
    .string()
    .min(1)
    .meta({ description: 'Trích nguyên văn, xuất hiện đúng một lần trong văn bản' })
    .optional(),
});

export const sourceSchema = z.union([
  z.strictObject({ for: forKeys, ...citationSchema.shape }),
  z.strictObject({
    for: forKeys,
    assumption: z.string().min(1).meta({ description: 'Giả định của bộ tiêu chí, nói rõ vì sao' }),
  }),
]);

export type Citation = z.infer<typeof citationSchema>;
export type Source = z.infer<typeof sourceSchema>;
