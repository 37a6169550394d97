/**
 * The plain parts of a Markdown text: headings, paragraphs and lists, without marks of emphasis. Enough for readings,
 * which are prose; a row of a table becomes an item of a list. Nothing in it is ever taken for HTML.
 */
export type MarkdownBlock =
  | { kind: 'heading' | 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] };

const HEADING = /^#+\s+/;
const ITEM = /^\s*[-*+]\s+/;
const TABLE_ROW = /^\s*\|(.*)\|\s*$/;
const TABLE_RULE = /^[\s|:-]+$/;
/** marks of bold, italic and code: around words, never between them */
const EMPHASIS = /\*\*|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])|`/gu;

/** @param text Markdown; blocks are parted by blank lines */
export function markdownBlocks(text: string): MarkdownBlock[] {
  return text.split(/\r?\n\s*\r?\n/).flatMap((block) => blocksOf(block.split(/\r?\n/).filter(isSaid)));
}

function isSaid(line: string): boolean {
  return line.trim() !== '' && !TABLE_RULE.test(line);
}

function blocksOf([first, ...rest]: readonly string[]): MarkdownBlock[] {
  if (first === undefined) return [];
  if (HEADING.test(first)) {
    return [{ kind: 'heading', text: plain(first.replace(HEADING, '')) }, ...blocksOf(rest)];
  }
  const lines = [first, ...rest];
  if (lines.every((line) => ITEM.test(line) || TABLE_ROW.test(line))) {
    return [{ kind: 'list', items: lines.map(itemText) }];
  }
  return [{ kind: 'paragraph', text: plain(lines.join(' ')) }];
}

function itemText(line: string): string {
  const row = TABLE_ROW.exec(line)?.[1];
  if (row === undefined) return plain(line.replace(ITEM, ''));
  return plain(
    row
      .split('|')
      .map((cell) => cell.trim())
      .join(' – '),
  );
}

function plain(text: string): string {
  return text.replace(EMPHASIS, '').replace(/\s+/g, ' ').trim();
}
