/** Results as JSON hands them out: a report with its marks in words, and the faults of the files with their sentences. */
import { z } from 'zod';
import { list } from './campaign-report.ts';

export const issueJsonSchema = z.strictObject({
  kind: z.string(),
  file: z.string(),
  sheet: z.string().optional().meta({ description: 'Trang tính, nếu tệp Excel có nhiều trang' }),
  line: z.number().int().nullable().meta({ description: 'Dòng trong tệp, tính từ 1; null: cả tệp' }),
  column: z.number().int().nullable().meta({ description: 'Cột, tính từ 1; null: cả dòng hoặc cả tệp' }),
  message: z.string(),
  cell: z.string().optional(),
  params: z
    .record(z.string(), z.union([z.string(), z.number(), list(z.string())]))
    .readonly()
    .optional(),
});
export type IssueJson = z.infer<typeof issueJsonSchema>;

/** What `reportJson` adds to every report. */
export const reportJsonShape = {
  marks: list(z.string()).meta({ description: 'Dấu nhận biết: bản minh họa, số liệu giả lập, dự thảo' }),
  warnings: list(issueJsonSchema),
};
