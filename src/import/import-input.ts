/** A file of any accepted format -> figures: XLSX by its name, everything else as CSV. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ImportResult } from '../model/submission.ts';
import { importFile, importInTurns } from './import-file.ts';
import { type ImportContext, type ImportOptions, MOST_WORKBOOK_BYTES } from './import-options.ts';
import { isWorkbook } from './is-workbook.ts';

/**
 * The reader of workbooks is loaded only where one is given.
 * @throws the error of the file system where the file cannot be read
 */
export async function importInput(
  path: string,
  context: ImportContext,
  options: Partial<ImportOptions> = {},
): Promise<ImportResult> {
  if (!isWorkbook(path)) return importFile(path, context, options);
  const { importWorkbook } = await import('./import-workbook.ts');
  return importWorkbook(path, readWorkbook(path), context, options);
}

/** The file, or as much of one that is too large as tells so. */
function readWorkbook(path: string): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(Math.min(fstatSync(descriptor).size, MOST_WORKBOOK_BYTES + 1));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
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
  if (!isWorkbook(file)) return importInTurns(file, bytes, context, options);
  const { importWorkbook } = await import('./import-workbook.ts');
  return importWorkbook(file, bytes, context, options);
}
