/** Why a request got no answer, as RFC 9457 writes it down. */
import { z } from 'zod';
import { list } from './campaign-report.ts';

export const problemSchema = z.strictObject({
  type: z.string().meta({ description: 'Đường dẫn giải thích loại vấn đề' }),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string().meta({ description: 'Đường dẫn của yêu cầu' }),
  code: z.string(),
  requestId: z.string().meta({ description: 'Mã yêu cầu, để tìm trong nhật ký của máy chủ' }),
  /** of single parameters */
  errors: list(z.strictObject({ parameter: z.string(), message: z.string() })).optional(),
});
export type ProblemDocument = z.infer<typeof problemSchema>;
