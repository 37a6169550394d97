/**
 * A document as the data of the template: texts of others made harmless, looks from typography.ts beside them. The
 * template has no measure of its own, and no text becomes part of its program.
 */
import { displayText } from '../../text/display-text.ts';
import type { Document, DocumentRow, DocumentSection, DocumentTable } from '../document.ts';
import { FONT, MARGINS, MARK_SIZE, PAGE_NUMBER_SIZE, PAPER, ROLE_STYLES, TABLE_SIZE } from '../typography.ts';
import { drawableSvg } from './picture-text.ts';

/** Free fonts with the metrics of those that DOCX names. */
const METRIC_TWINS: Readonly<Record<string, string>> = { 'Times New Roman': 'Tinos' };
/** Ascent, descent and gap of a line of that font, in sizes: lines are as high as a word processor makes them. */
const LINE = { lineTop: 0.891, lineBottom: 0.216, lineGap: 0.042 } as const;
/** of the charts; in texts it stands in for signs that the first one lacks */
const PICTURE_FONT = 'Roboto';
/** as in the pictures */
const MARK_SEPARATOR = ' · ';
/** Rows of more lines than this are broken: an unbroken one longer than a page would run out of it. */
const MOST_UNBROKEN_LINES = 25;
const POINTS_PER_MM = 72 / 25.4;
/** of a letter, in sizes of the font, on the wide side */
const LETTER_WIDTH = 0.55;

/** @returns JSON, for `sys.inputs` of the template */
export function documentData({ title, lang, marks, sections }: Document): string {
  const looks = {
    fonts: [METRIC_TWINS[FONT] ?? FONT, PICTURE_FONT],
    paper: PAPER,
    margins: MARGINS,
    markSize: MARK_SIZE,
    pageNumberSize: PAGE_NUMBER_SIZE,
    tableSize: TABLE_SIZE,
    roles: ROLE_STYLES,
    letters: lettersOf(PAPER.width - MARGINS.left - MARGINS.right, ROLE_STYLES.body.size),
    ...LINE,
  };
  const data = { title, lang, marks: marks.join(MARK_SEPARATOR), sections: sections.map(sectionData), looks };
  return JSON.stringify(data, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    return key === 'svg' ? drawableSvg(value) : shownLines(value);
  });
}

/** Line ends are the document's own, other control characters are not. */
function shownLines(text: string): string {
  return text.split('\n').map(displayText).join('\n');
}

function sectionData({ orientation, blocks }: DocumentSection) {
  const isLandscape = orientation === 'landscape';
  const width = (isLandscape ? PAPER.height : PAPER.width) - MARGINS.left - MARGINS.right;
  return {
    isLandscape,
    blocks: blocks.map((block) => (block.kind === 'table' ? tableData(block, width) : block)),
  };
}

function tableData({ columns, rows }: DocumentTable, width: number) {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const letters = columns.map((column) => lettersOf((width * column.width) / shares, TABLE_SIZE));
  return {
    kind: 'table',
    columns: columns.map((column, i) => ({ ...column, letters: letters[i] })),
    rows: rows.map((row) => ({ ...row, isBroken: isLong(row, letters) })),
  };
}

function isLong({ cells }: DocumentRow, letters: readonly number[]): boolean {
  return cells.some((text, i) => text.length > (letters[i] ?? 1) * MOST_UNBROKEN_LINES);
}

/** How many letters of a size surely fit into a line, at least one. */
function lettersOf(millimetres: number, size: number): number {
  return Math.max(1, Math.floor((millimetres * POINTS_PER_MM) / (size * LETTER_WIDTH)));
}
