/** documents.yaml: the legal texts and publications that criteria cite. The texts themselves are not part of the project. */
import { z } from 'zod';
import { identifier } from './tiered.ts';

export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'expected-date' })
  .meta({ description: 'Ngày dạng yyyy-mm-dd' });

const documentSchema = z.strictObject({
  title: z.string().min(1),
  number: z.string().nullable(),
  date: isoDate.nullable(),
  issuer: z.string().nullable(),
  note: z.string().optional(),
  url: z.string().optional(),
  file: z.string().optional().meta({ description: 'Tên tệp văn bản (.txt) dùng khi kiểm tra trích dẫn' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'expected-sha256' })
    .optional(),
});

export const documentsFileSchema = z.strictObject({
  schema: z.literal('par-documents/1'),
  documents: z.record(identifier, documentSchema),
});

type LegalDocument = z.infer<typeof documentSchema>;
export type Documents = Readonly<Record<string, LegalDocument>>;
