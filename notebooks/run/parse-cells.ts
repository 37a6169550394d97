/**
 * A literate TypeScript file -> its cells. The percent format of Jupytext: `// %%` opens a cell of code, `// %% [markdown]`
 * one of prose, whose every line is a comment. What stands before the first mark is a comment on the file, no cell.
 */
import { NotebookFault } from './notebook-fault.ts';

export interface Cell {
  kind: 'code' | 'markdown';
  /** of its mark in the file, 1-based; the text begins on the next */
  line: number;
  /** code as it stands, or prose without the comment marks; no blank lines at the ends */
  text: string;
  /** last line of the cell in the file, 1-based */
  lastLine: number;
}

const MARK = /^\/\/ %%(.*)$/;
const PROSE = /^\/\/(?: (.*))?$/;

/** @throws NotebookFault where a mark has an unknown kind, prose is no comment, or code stands before the first cell */
export function parseCells(source: string): Cell[] {
  const lines = source.split('\n');
  const marks = lines.flatMap((text, i) => (MARK.test(text) ? [i] : []));
  if (marks.length === 0) throw new NotebookFault(1, 'không có ô nào: mỗi ô mở đầu bằng // %%');
  checkPreamble(source, lines, marks[0]!);
  return marks.map((start, i) => readCell(lines, start, marks[i + 1] ?? lines.length));
}

/** The number of the cell that a line belongs to, 1-based; 1 for a line before the first cell. */
export function cellAt(cells: readonly Cell[], line: number): number {
  return Math.max(1, cells.filter((cell) => cell.line <= line).length);
}

function readCell(lines: readonly string[], start: number, end: number): Cell {
  const kind = kindOf(lines[start]!, start + 1);
  const body = lines.slice(start + 1, end);
  const text = kind === 'code' ? body : body.map((line, i) => proseOf(line, start + 2 + i));
  return { kind, line: start + 1, text: withoutBlankEnds(text), lastLine: end };
}

function kindOf(mark: string, line: number): Cell['kind'] {
  const words = MARK.exec(mark)![1]!.trim();
  if (words === '') return 'code';
  if (words === '[markdown]') return 'markdown';
  throw new NotebookFault(line, `loại ô không rõ: "${words}"; chỉ có // %% và // %% [markdown]`);
}

function proseOf(text: string, line: number): string {
  if (text.trim() === '') return '';
  const prose = PROSE.exec(text);
  if (!prose) throw new NotebookFault(line, 'trong ô [markdown], mọi dòng mở đầu bằng "// "');
  return prose[1] ?? '';
}

function checkPreamble(source: string, lines: readonly string[], first: number): void {
  const preamble = lines.slice(0, first).join('\n');
  if (preamble.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '') return;
  const line = source.slice(0, source.search(/\S/)).split('\n').length;
  throw new NotebookFault(line, 'trước ô đầu tiên chỉ có thể có chú thích /** */');
}

function withoutBlankEnds(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
