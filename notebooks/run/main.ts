/**
 * `npm run notebooks [-- --out DIR] [FILE...]`: runs the notebooks in order and writes each as one HTML file and as a
 * notebook of Jupyter. Ends with 1 where one of them fails, and says in which line.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NotebookFault } from './notebook-fault.ts';
import { renderHtml } from './render-html.ts';
import { renderIpynb } from './render-ipynb.ts';
import { runNotebook } from './run-notebook.ts';

const FOLDER = resolve(import.meta.dirname, '..');
const ROOT = resolve(FOLDER, '..');

/** @returns whether the notebook ran */
async function writeNotebook(file: string, out: string): Promise<boolean> {
  const shown = relative(ROOT, file);
  try {
    const run = await runNotebook(file);
    writeFileSync(join(out, `${run.name}.html`), await renderHtml(run));
    writeFileSync(join(out, `${run.name}.ipynb`), await renderIpynb(run));
    console.error(`${shown}: ${run.skipped ? `bỏ qua: ${run.skipped}` : `${run.cells.length} ô, đạt`}`);
    return true;
  } catch (error) {
    if (!(error instanceof NotebookFault)) throw error;
    console.error(`${shown}:${error.line}: ${error.message}`);
    return false;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(FOLDER, 'out') } },
});
const numbered = readdirSync(FOLDER).filter((name) => /^\d\d-.*\.ts$/.test(name));
const files =
  positionals.length > 0
    ? positionals.map((file) => resolve(file))
    : numbered.sort().map((name) => join(FOLDER, name));
const out = resolve(values.out);
// notebooks name files from the folder of the package
process.chdir(ROOT);
mkdirSync(out, { recursive: true });
const ran: boolean[] = [];
for (const file of files) ran.push(await writeNotebook(file, out));
process.exitCode = ran.includes(false) ? 1 : 0;
