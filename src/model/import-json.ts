/** What came of one file of figures, as JSON tells it. Numbers are exact text; percentages are 0-100, days yyyy-mm-dd. */
import { z } from 'zod';
import { list } from './campaign-report.ts';
import { isoDate } from './document.ts';
import { issueJsonSchema } from './issue-json.ts';

const placeShape = {
  sheet: z.string().optional(),
  line: z.number().int(),
  column: z.number().int(),
  /** id */
  unit: z.string(),
  criterion: z.string(),
};

const text = z.string().optional();

const importedValueSchema = z.object({
  ...placeShape,
  value: text,
  numerator: text,
  denominator: text,
  bool: z.boolean().optional(),
  date: isoDate.optional(),
  option: text,
  sample: z.number().int().optional(),
  points: text,
  appraisalDate: text,
  status: z.enum(['noneArose', 'recognised', 'rejected']).optional(),
  round: z.number().int().optional(),
});

export const importJsonSchema = z.strictObject({
  file: z.string(),
  accepted: z.boolean(),
  values: list(importedValueSchema.catchall(z.string())).meta({
    description: 'Số liệu đã hiểu; các ô ghi kèm (ghi chú, tài liệu kiểm chứng ...) là chuỗi ký tự',
  }),
  notReported: list(z.strictObject(placeShape)),
  errors: list(issueJsonSchema),
  warnings: list(issueJsonSchema),
  skippedLines: list(z.number().int()),
  refusedUnits: list(z.string()).optional(),
});
