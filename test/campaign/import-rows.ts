/** A file of a test's campaign, from rows of text. */
import { importChunks } from '../../src/import/import-file.ts';
import type { ImportContext } from '../../src/import/import-options.ts';
import type { InputKind, Submission } from '../../src/model/submission.ts';

/** Its rows, the headings first, cells parted by semicolons. */
export interface TestFile {
  kind: InputKind;
  file: string;
  rows: readonly string[];
}

/** @throws Error where the file has faults of its own */
export function importRows({ kind, file, rows }: TestFile, context: ImportContext): Submission {
  const { submission, errors } = importChunks(file, [Buffer.from(rows.join('\n'))], context, { kind });
  if (!submission) throw new Error(JSON.stringify(errors));
  return submission;
}
