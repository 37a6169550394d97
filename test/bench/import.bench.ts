/**
 * Benchmark (b): importing and checking 100 MB of long CSV against csv-parse streaming the same file with the options
 * that the importer needs (semicolons, BOM, lines of records, rows of any length kept), and the memory it takes.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { importFile } from '../../src/import/import-file.ts';
import { importContext, writeLongCsv } from './import-campaign.ts';
import { measureRatio, printRatio } from './ratio.ts';

async function parseOnly(path: string): Promise<number> {
  const parser = parse({ delimiter: ';', bom: true, info: true, relax_column_count: true });
  let records = 0;
  parser.on('readable', () => {
    while (parser.read() !== null) records++;
  });
  await new Promise((done, failed) => {
    parser.on('end', done).on('error', failed);
    createReadStream(path).on('error', failed).pipe(parser);
  });
  return records;
}

export async function benchImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parindex-bench-'));
  try {
    const path = join(folder, 'long.csv');
    const { units, rows } = writeLongCsv(path);
    const context = importContext(units);
    const size = (statSync(path).size / 1e6).toFixed(0);
    const run = () => {
      const { accepted, submission } = importFile(path, context);
      if (!accepted || submission?.rows.length !== rows)
        throw new Error('the benchmark file was not imported whole');
    };
    const result = await measureRatio(run, () => parseOnly(path), { pairs: 5, warmUps: 1 });
    printRatio(`(b) import and check ${size} MB, ${rows} values`, result, 'aim 1.2, at most 2');
    printMemory(path, units, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Memory in a process of its own, that nothing else has grown. */
function printMemory(path: string, units: number, rows: number): void {
  const child = join(import.meta.dirname, 'import-memory.js');
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', child, path, String(units)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the memory measurement failed: ${stdout}`);
  const bytes = Number(stdout);
  console.log(
    `(b) peak memory above the start: ${(bytes / rows).toFixed(1)} bytes a value kept (${(bytes / 1e6).toFixed(0)} MB); at most 64`,
  );
}
