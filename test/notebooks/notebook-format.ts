/** The notebook format of Jupyter, version 4.5, as far as the runner writes it: strict, so that a key too many is a fault. */
import { z } from 'zod';

const lines = z.array(z.string().regex(/^[^\n]*\n?$/));
const metadata = z.strictObject({});
const mimeBundle = z.partialRecord(z.enum(['text/plain', 'text/html', 'image/svg+xml']), lines);
const id = z.string().regex(/^[a-zA-Z0-9-_]{1,64}$/);
const count = z.number().int().positive();

const output = z.discriminatedUnion('output_type', [
  z.strictObject({
    output_type: z.literal('execute_result'),
    execution_count: count,
    data: mimeBundle,
    metadata,
  }),
  z.strictObject({ output_type: z.literal('display_data'), data: mimeBundle, metadata }),
]);

const cell = z.discriminatedUnion('cell_type', [
  z.strictObject({ cell_type: z.literal('markdown'), id, metadata, source: lines }),
  z.strictObject({
    cell_type: z.literal('code'),
    execution_count: count,
    id,
    metadata,
    outputs: z.array(output),
    source: lines,
  }),
]);

export const notebookFormat = z
  .strictObject({
    cells: z.array(cell),
    metadata: z.strictObject({
      kernelspec: z.strictObject({ display_name: z.string(), language: z.string(), name: z.string() }),
      language_info: z.strictObject({ file_extension: z.string(), mimetype: z.string(), name: z.string() }),
      title: z.string(),
    }),
    nbformat: z.literal(4),
    nbformat_minor: z.literal(5),
  })
  .refine(({ cells }) => new Set(cells.map(({ id }) => id)).size === cells.length, 'cell ids are unique');
