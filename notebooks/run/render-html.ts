/** A notebook that ran -> one HTML file: prose, code to unfold, what the cells showed. It asks no other file for anything. */
import { marked } from 'marked';
import { type Chart, renderSvg, shownCell } from '../../src/index.ts';
import { fontFaces } from './fonts.ts';
import { numericColumns, type OutputTable, type Shown } from './output.ts';
import type { NotebookRun, RunCell } from './run-notebook.ts';
import { printMarks, STYLE } from './style.ts';
import { titleOf } from './title-of.ts';

/** Longer code is folded: a reader comes for what it shows. */
const OPEN_LINES = 6;

export async function renderHtml(run: NotebookRun): Promise<string> {
  const cells: string[] = [];
  for (const [i, cell] of run.cells.entries()) cells.push(await renderCell(cell, i + 1));
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escapeHtml(titleOf(run))}</title>
<style>
${fontFaces()}${STYLE}${printMarks(run.marks)}</style>
</head>
<body>
${renderMarks(run.marks)}<main>
${cells.join('\n')}
${renderSkipped(run.skipped)}</main>
</body>
</html>
`;
}

function renderMarks(marks: readonly string[]): string {
  return marks.length > 0
    ? `<aside class="marks">${marks.map((mark) => `<strong>${escapeHtml(mark)}</strong>`).join(' ')}</aside>\n`
    : '';
}

function renderSkipped(reason: string | null): string {
  return reason === null
    ? ''
    : `<p class="skipped"><strong>Sổ tay dừng tại đây.</strong> ${escapeHtml(reason)}</p>\n`;
}

async function renderCell(cell: RunCell, number: number): Promise<string> {
  if (cell.kind === 'markdown') {
    return `<section class="prose">${marked.parse(cell.text, { async: false })}</section>`;
  }
  const shown: string[] = [];
  for (const each of cell.shown) shown.push(await renderShown(each));
  return `<section class="code">${renderCode(cell.text, number)}\n${shown.join('\n')}</section>`;
}

function renderCode(text: string, number: number): string {
  const lines = text.split('\n').length;
  const isOpen = lines <= OPEN_LINES ? ' open' : '';
  return `<details${isOpen}><summary>Mã nguồn, ô ${number} (${lines} dòng)</summary><pre><code>${escapeHtml(text)}</code></pre></details>`;
}

async function renderShown(shown: Shown): Promise<string> {
  const caption = shown.caption === null ? '' : escapeHtml(shown.caption);
  switch (shown.kind) {
    case 'text':
      return `${caption && `<p class="caption">${caption}</p>`}<p class="text">${escapeHtml(shown.text)}</p>`;
    case 'table':
      return tableHtml(shown.table, caption);
    case 'chart':
      return renderChart(shown.chart, caption);
  }
}

async function renderChart(chart: Chart, caption: string): Promise<string> {
  const rows = chart.table.rows.map((row) => row.map((cell) => shownCell(cell, 'vi')));
  const { headings } = chart.table;
  const table = tableHtml({ headings, isNumeric: numericColumns(rows), rows }, '');
  return `<figure>${await renderSvg(chart)}<figcaption>${caption || `<strong>${escapeHtml(chart.title)}</strong>. ${escapeHtml(chart.description)}`}</figcaption><details><summary>Bảng số liệu của biểu đồ</summary>${table}</details></figure>`;
}

/** @param caption HTML, '' for none */
export function tableHtml({ headings, isNumeric, rows }: OutputTable, caption: string): string {
  const ofColumn = (i: number) => (isNumeric[i] ? ' class="number"' : '');
  const titles = headings.map((text, i) => `<th scope="col"${ofColumn(i)}>${escapeHtml(text)}</th>`);
  const head = headings.length > 0 ? `<thead><tr>${titles.join('')}</tr></thead>` : '';
  const lines = rows.map((row) =>
    row.map((text, i) => `<td${ofColumn(i)}>${escapeHtml(text)}</td>`).join(''),
  );
  const body = lines.map((line) => `<tr>${line}</tr>`).join('\n');
  const title = caption && `<caption>${caption}</caption>`;
  return `<div class="scroll"><table>${title}${head}<tbody>\n${body}\n</tbody></table></div>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
