/** A Document as plain text: one line a paragraph or row, its role before it, for golden files and for reading. */
import type { Columns, Document, DocumentBlock, Paragraph } from '../../../src/publish/document/document.ts';

/** Bold runs stand in `**`, italic ones in `_`; cells and columns are parted by ` | `. */
export function documentText({ title, marks, sections }: Document): string {
  return [
    `# ${title}`,
    ...marks.map((mark) => `! ${mark}`),
    ...sections.flatMap(({ orientation, blocks }) => [
      '',
      `--- ${orientation}`,
      ...blocks.flatMap(blockLines),
    ]),
    '',
  ].join('\n');
}

function blockLines(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraphLine(block)];
    case 'columns':
      return columnLines(block);
    case 'picture':
      return [`[picture] ${block.caption} (${block.alternative})`];
    case 'table':
      return [
        `[table] ${block.columns.map(({ heading }) => heading).join(' | ')}`,
        ...block.rows.map(({ cells, isBold, shaded = [] }) => {
          const line = cells.map((cell, at) => (shaded.includes(at) ? `#${cell}#` : cell)).join(' | ');
          return isBold ? `  **${line}**` : `  ${line}`;
        }),
      ];
  }
}

function columnLines({ left, right }: Columns): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    [left[at], right[at]].map((cell) => (cell ? paragraphLine(cell) : '')).join(' | '),
  );
}

export function plainText({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}

function paragraphLine({ role, runs }: Paragraph): string {
  const text = runs.map((run) => {
    const bold = run.bold ? `**${run.text}**` : run.text;
    return run.italic ? `_${bold}_` : bold;
  });
  return `[${role}] ${text.join('')}`;
}
