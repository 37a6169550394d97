/** A Document as plain text: what golden files hold and what tests of words search. */
import type { Document, DocumentBlock, DocumentTable, Paragraph } from '../../src/publish/document.ts';

export function documentText({ title, marks, sections }: Document): string {
  const pages = sections.map(
    ({ orientation, blocks }) => `--- ${orientation} ---\n${blocks.map(blockText).join('\n')}`,
  );
  return `${[`# ${title}`, ...marks.map((mark) => `[${mark}]`), ...pages].join('\n')}\n`;
}

function blockText(block: DocumentBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphText(block);
    case 'table':
      return tableText(block);
    case 'picture':
      return `[picture ${block.width} mm] ${block.caption}\n  ${block.alternative}`;
    case 'columns':
      return [
        ...block.left.map((line) => `< ${paragraphText(line)}`),
        ...block.right.map((line) => `> ${paragraphText(line)}`),
      ].join('\n');
  }
}

function paragraphText({ role, runs }: Paragraph): string {
  const text = runs.map((run) => run.text).join('');
  return role === 'body' || role === 'listItem' ? text : `{${role}} ${text}`;
}

function tableText({ columns, rows }: DocumentTable): string {
  const lines = [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => cells)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
