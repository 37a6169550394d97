/** A loader hook of Node: a notebook imported with `?cells` becomes a module that records its cells as it runs. */
import { readFile } from 'node:fs/promises';
import type { LoadHook } from 'node:module';
import { fileURLToPath } from 'node:url';
import { instrumentCells } from './instrument-cells.ts';
import { transpile } from './load-typescript.mjs';
import { parseCells } from './parse-cells.ts';

/** What is added to the address of a notebook to import it with its cells recorded. */
const CELLS = '?cells';

export const load: LoadHook = async (url, context, next) => {
  if (!url.endsWith(CELLS)) return next(url, context);
  const file = url.slice(0, -CELLS.length);
  const text = await readFile(fileURLToPath(file), 'utf8');
  const recorder = new URL('./recorder.ts', import.meta.url).href;
  const source = transpile(instrumentCells(text, parseCells(text), recorder), file);
  return { format: 'module', source, shortCircuit: true };
};
