/**
 * A CSV file -> figures, or every fault of it by line and column. A file is taken whole or not at all (`perUnit`: the
 * units without faults are taken). Nothing is stored here, and nothing is thrown for what a file holds.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { ImportResult } from '../model/submission.ts';
import { decodeChunks } from './bytes/decode.ts';
import { DEFAULT_IMPORT_OPTIONS, type ImportContext, type ImportOptions } from './import-options.ts';
import { TableImport } from './table-import.ts';

const CHUNK_BYTES = 65_536;

/**
 * Imports a file from disk, chunk by chunk.
 * @throws the error of the file system where the file cannot be read
 */
export function importFile(
  path: string,
  context: ImportContext,
  options: Partial<ImportOptions> = {},
): ImportResult {
  return importChunks(path, fileChunks(path), context, options);
}

let memory: Buffer | null = null;

/**
 * The same memory is filled again and again, from file to file: whoever takes a chunk must be done with it before the
 * next one. Imports do not overlap, because reading is synchronous from the first chunk to the last.
 */
function* fileChunks(path: string): Generator<Uint8Array> {
  const descriptor = openSync(path, 'r');
  try {
    memory ??= Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (;;) {
      const length = readSync(descriptor, memory, 0, CHUNK_BYTES, null);
      if (length === 0) return;
      yield memory.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Imports bytes that come in chunks of any size.
 * @param file as the user named it
 */
export function importChunks(
  file: string,
  chunks: Iterable<Uint8Array>,
  context: ImportContext,
  options: Partial<ImportOptions> = {},
): ImportResult {
  const steps = importSteps(
    new TableImport(file, context, { ...DEFAULT_IMPORT_OPTIONS, ...options }),
    chunks,
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * As `importChunks`, of bytes in memory, and gives way after every part of them: a server that reads a large file goes
 * on answering others.
 */
export async function importInTurns(
  file: string,
  bytes: Uint8Array,
  context: ImportContext,
  options: Partial<ImportOptions> = {},
): Promise<ImportResult> {
  const table = new TableImport(file, context, { ...DEFAULT_IMPORT_OPTIONS, ...options });
  const steps = importSteps(table, partsOf(bytes));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await setImmediate();
  }
}

function* importSteps(table: TableImport, chunks: Iterable<Uint8Array>): Generator<undefined, ImportResult> {
  const texts = decodeChunks(chunks);
  for (;;) {
    const { done, value } = texts.next();
    if (done) return table.finish(value);
    table.push(value);
    yield;
  }
}

function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
