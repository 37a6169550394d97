/**
 * A notebook that ran -> a notebook of Jupyter (nbformat 4.5) with the same cells and what they showed.
 *
 * Kernel: TypeScript by Deno. No clock and no chance: cells are named by their number, so same inputs give same bytes.
 */
import { renderSvg } from '../../src/index.ts';
import type { OutputTable, Shown } from './output.ts';
import { escapeHtml, tableHtml } from './render-html.ts';
import type { NotebookRun, RunCell } from './run-notebook.ts';
import { titleOf } from './title-of.ts';

type MimeBundle = Readonly<Record<string, readonly string[]>>;

export async function renderIpynb(run: NotebookRun): Promise<string> {
  const cells: object[] = frontCells(run);
  let execution = 0;
  for (const [i, cell] of run.cells.entries()) {
    const id = `cell-${i + 1}`;
    if (cell.kind === 'markdown') cells.push(markdownCell(id, cell.text));
    else cells.push(await codeCell(id, cell, ++execution));
  }
  if (run.skipped !== null) cells.push(markdownCell('skipped', `**Sổ tay dừng tại đây.** ${run.skipped}`));
  const notebook = {
    cells,
    metadata: {
      kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
      language_info: { file_extension: '.ts', mimetype: 'text/x.typescript', name: 'typescript' },
      title: titleOf(run),
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

/** The marks stand before everything else. */
function frontCells({ marks }: NotebookRun): object[] {
  return marks.length > 0 ? [markdownCell('marks', `**${marks.join(' · ')}**`)] : [];
}

function markdownCell(id: string, text: string): object {
  return { cell_type: 'markdown', id, metadata: {}, source: linesOf(text) };
}

async function codeCell(id: string, { text, shown }: RunCell, execution: number): Promise<object> {
  const outputs: object[] = [];
  for (const each of shown) outputs.push(await outputCell(each, execution));
  return {
    cell_type: 'code',
    execution_count: execution,
    id,
    metadata: {},
    outputs,
    source: linesOf(text),
  };
}

async function outputCell(shown: Shown, execution: number): Promise<object> {
  const data = await mimeBundle(shown);
  return shown.isValue
    ? { output_type: 'execute_result', execution_count: execution, data, metadata: {} }
    : { output_type: 'display_data', data, metadata: {} };
}

async function mimeBundle(shown: Shown): Promise<MimeBundle> {
  const caption = shown.caption === null ? [] : [shown.caption];
  switch (shown.kind) {
    case 'text':
      return { 'text/plain': linesOf([...caption, shown.text].join('\n')) };
    case 'table':
      return {
        'text/html': linesOf(tableHtml(shown.table, caption.map(escapeHtml).join(''))),
        'text/plain': linesOf([...caption, plainTable(shown.table)].join('\n')),
      };
    case 'chart': {
      const words = [...caption, `${shown.chart.title}. ${shown.chart.description}`];
      return {
        'image/svg+xml': linesOf(await renderSvg(shown.chart)),
        'text/plain': linesOf(words.join('\n')),
      };
    }
  }
}

/** Cells separated by tabs, for a reader without HTML. */
function plainTable({ headings, rows }: OutputTable): string {
  const lines = rows.map((row) => row.join('\t'));
  return [...(headings.length > 0 ? [headings.join('\t')] : []), ...lines].join('\n');
}

/** Jupyter keeps text as lines, each with its line feed. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}
