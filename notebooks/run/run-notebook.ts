/** Runs one notebook and gives back what its cells show, or says in which line and cell it failed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { faultSentence, ParError } from '../../src/index.ts';
import { instrumentCells } from './instrument-cells.ts';
import { NotebookFault } from './notebook-fault.ts';
import type { Shown } from './output.ts';
import { type Cell, cellAt, parseCells } from './parse-cells.ts';
import { type Recording, SkippedNotebook, startRecording } from './recorder.ts';

export interface NotebookRun {
  /** file name without its ending: `01-mot-don-vi` */
  name: string;
  /** of a notebook that ended early: those up to its end */
  cells: readonly RunCell[];
  marks: readonly string[];
  /** why the notebook ended before its end, null where it ran through */
  skipped: string | null;
}

export interface RunCell extends Cell {
  shown: readonly Shown[];
}

/**
 * @param file absolute path of the notebook
 * @throws NotebookFault with the line of the notebook at which anything failed
 */
export async function runNotebook(file: string): Promise<NotebookRun> {
  const source = readFileSync(file, 'utf8');
  const cells = parseCells(source);
  // here and not in the loader, from which a fault comes back without its line
  instrumentCells(source, cells, '');
  const recording = startRecording();
  const skipped = await runCells(file, cells, recording);
  // prose about figures that are not there would mislead
  const ran = skipped === null ? cells : cells.slice(0, recording.cell);
  return {
    name: basename(file, '.ts'),
    cells: ran.map((cell, i) => ({ ...cell, shown: recording.shown.get(i + 1) ?? [] })),
    marks: recording.marks,
    skipped,
  };
}

async function runCells(file: string, cells: readonly Cell[], recording: Recording): Promise<string | null> {
  try {
    await import(`${pathToFileURL(file).href}?cells`);
    return null;
  } catch (error) {
    if (error instanceof SkippedNotebook) return error.message;
    throw faultOf(error, { file, cells, ran: recording.cell });
  }
}

interface Ran {
  file: string;
  cells: readonly Cell[];
  /** number of the cell that ran last, 0 before the first */
  ran: number;
}

function faultOf(error: unknown, { file, cells, ran }: Ran): NotebookFault {
  const line = lineIn(error, file);
  const text = wordsOf(error);
  if (line === null)
    return new NotebookFault(cells[ran - 1]?.line ?? 1, `ô ${ran}: ${text}`, { cause: error });
  const cell = cellAt(cells, line);
  const place = cell === ran || ran === 0 ? `ô ${cell}` : `ô ${cell}, khi chạy ô ${ran}`;
  return new NotebookFault(line, `${place}: ${text}`, { cause: error });
}

function wordsOf(error: unknown): string {
  if (error instanceof ParError) return faultSentence(error, 'vi');
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** The topmost line of the notebook in a stack; null where the stack does not pass through it. */
function lineIn(error: unknown, file: string): number | null {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const names = [pathToFileURL(file).href, file];
  for (const entry of stack.split('\n')) {
    for (const name of names) {
      const [, rest] = entry.split(name);
      const line = rest && /^(?:\?cells)?:(\d+)/.exec(rest)?.[1];
      if (line) return Number(line);
    }
  }
  return null;
}
