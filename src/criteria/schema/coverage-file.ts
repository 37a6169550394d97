/** coverage.yaml: the numbered clauses of the plan, each with what scores it or the reason why nothing does. */
import { z } from 'zod';
import { labelSchema } from '../../model/label.ts';
import { identifier } from '../../model/tiered.ts';

const clauseSchema = z.strictObject({
  clause: z.array(z.string().min(1)).min(1).meta({
    description:
      'Khoản, điểm trong phần: ["2", a]; đoạn mở đầu là [intro]; gạch đầu dòng, dấu cộng: ["2", a, "- 1", "+ 3"]',
  }),
  criteria: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .meta({ description: 'Các tiêu chí chấm điểm điều khoản này' }),
  goals: z
    .array(identifier)
    .min(1)
    .optional()
    .meta({ description: 'Các mục tiêu chung của tỉnh (không tính điểm)' }),
  reason: labelSchema.optional().meta({ description: 'Vì sao không chấm điểm, hoặc không chấm ở cấp nào' }),
});

const sectionSchema = z.strictObject({
  heading: z.string().min(1).meta({ description: 'Dòng tiêu đề của phần: "II. MỤC TIÊU"' }),
  until: z
    .string()
    .min(1)
    .nullable()
    .meta({ description: 'Dòng tiêu đề của phần tiếp theo; null: đến hết văn bản' }),
  bullets: z
    .boolean()
    .optional()
    .meta({ description: 'Mỗi gạch đầu dòng, dấu cộng là một điều khoản phải nêu' }),
  clauses: z.array(clauseSchema).min(1),
});

export const coverageFileSchema = z.strictObject({
  schema: z.literal('par-coverage/1'),
  document: identifier,
  sections: z.array(sectionSchema).min(1),
});

export type CoverageFile = z.infer<typeof coverageFileSchema>;
export type CoverageSection = z.infer<typeof sectionSchema>;
