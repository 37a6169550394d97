/**
 * Takes what the cells of a notebook show while it runs. One notebook runs at a time; `startRecording` begins a new one.
 *
 * Notebooks import `show`, `showMarks` and `skipNotebook`; `beginCell` and `recordValue` are called by the code that
 * the runner puts into the cells.
 */
import { type Output, outputOf, type Shown } from './output.ts';

export interface Recording {
  /** number of a cell, 1-based -> what it shows */
  shown: Map<number, Shown[]>;
  /** the cell that ran last, 0 before the first */
  cell: number;
  /** what must stand on every page: rules or figures that are not the real ones */
  marks: string[];
}

/** Ends a notebook that cannot run here; the reason stands in its output. */
export class SkippedNotebook extends Error {}

let recording: Recording = { shown: new Map(), cell: 0, marks: [] };

export function startRecording(): Recording {
  recording = { shown: new Map(), cell: 0, marks: [] };
  return recording;
}

/** Shows a value below the cell: text, a number, an array of objects as a table, a chart. */
export function show(value: unknown, caption?: string): void {
  record(outputOf(value), { caption: caption ?? null, isValue: false });
}

/** Marks that stand at the head of the notebook and on every printed sheet. */
export function showMarks(texts: readonly string[]): void {
  recording.marks.push(...texts);
}

/** The notebook ends here without a fault. @throws SkippedNotebook always */
export function skipNotebook(reason: string): never {
  throw new SkippedNotebook(reason);
}

export function beginCell(cell: number): void {
  recording.cell = cell;
}

/** The value of the last expression of a cell; nothing is shown for undefined. */
export function recordValue(value: unknown): void {
  if (value !== undefined) record(outputOf(value), { caption: null, isValue: true });
}

function record(output: Output, { caption, isValue }: Pick<Shown, 'caption' | 'isValue'>): void {
  const { cell, shown } = recording;
  shown.set(cell, [...(shown.get(cell) ?? []), { ...output, caption, isValue }]);
}
