/** A file of any accepted format -> figures: XLSX by its name, everything else as CSV. */
import { readFileSync } from 'node:fs';
import type { ImportResult } from '../model/submission.ts';
import { importChunks, importFile } from './import-file.ts';
import type { ImportContext, ImportOptions } from './import-options.ts';

const WORKBOOK = /\.xlsx$/i;

/**
 * The reader of workbooks is loaded only where one is given.
 * @throws the error of the file system where the file cannot be read
 */
export async function importInput(
  path: string,
  context: ImportContext,
  options: Partial<ImportOptions> = {},
): Promise<ImportResult> {
  if (!WORKBOOK.test(path)) return importFile(path, context, options);
  const { importWorkbook } = await import('./import-workbook.ts');
  return importWorkbook(path, readFileSync(path), context, options);
}

/**
 * As `importInput`, of a file that is in memory already.
 * @param file its name, for messages and to tell workbooks
 */
export async function importBytes(
  file: string,
  bytes: Uint8Array,
  context: ImportContext,
  options: Partial<ImportOptions> = {},
): Promise<ImportResult> {
  if (!WORKBOOK.test(file)) return importChunks(file, [bytes], context, options);
  const { importWorkbook } = await import('./import-workbook.ts');
  return importWorkbook(file, bytes, context, options);
}
