/** A document as plain text: a line a paragraph or a row, the role first where it is no body, cells parted by bars. */
import type { Document, DocumentBlock, DocumentTable, Paragraph } from '../../src/publish/document.ts';

export function documentText({ title, marks, sections }: Document): string {
  const body = sections.flatMap(({ orientation, blocks }) => [
    `=== ${orientation}`,
    ...blocks.flatMap(blockLines),
  ]);
  return `${[`title: ${title}`, ...marks.map((mark) => `mark: ${mark}`), ...body].join('\n')}\n`;
}

function blockLines(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphLine(block)];
    case 'table':
      return tableLines(block);
    case 'picture':
      return [`[picture: ${block.alternative}] ${block.caption}`];
    case 'columns':
      return [
        ...block.left.map((part) => `< ${paragraphLine(part)}`),
        ...block.right.map((part) => `> ${paragraphLine(part)}`),
      ];
  }
}

function paragraphLine({ role, runs }: Paragraph): string {
  const text = runs
    .map((run) => (run.bold ? `**${run.text}**` : run.italic ? `_${run.text}_` : run.text))
    .join('');
  return `${role}: ${text}`;
}

/** Bold rows begin with `#`, shaded cells are in brackets. */
function tableLines({ columns, rows }: DocumentTable): string[] {
  return [
    `| ${columns.map(({ heading }) => heading).join(' | ')} |`,
    ...rows.map(({ cells, isBold, shaded = [] }) => {
      const shown = cells.map((cell, at) => (shaded.includes(at) ? `[${cell}]` : cell));
      return `${isBold ? '#' : ''}| ${shown.join(' | ')} |`;
    }),
  ];
}
