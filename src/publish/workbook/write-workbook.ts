/** Sheets as an XLSX file: title and marks on top, a header that stays in sight and is printed on every page, filters. */
import type { Cell, CellStyle, NamedRange, PageSetup, WriteSheet } from 'hucre';
import { columnName, quotedSheet } from '../../model/sheet-reference.ts';
import type { SheetCell, WorkbookSheet } from '../../text/publish/workbook-sheet.ts';
import { FONT } from '../document/typography.ts';
import { rowHeight } from './row-height.ts';
import { BORDER, textCell, workbookCell } from './workbook-cell.ts';

export interface WorkbookFacts {
  title: string;
  /** who publishes it, where that was said */
  creator?: string;
  /** on every sheet */
  marks: readonly string[];
  /** yyyy-mm-dd, of the file's properties: never the clock, so that the same inputs give the same bytes */
  day: string;
}

/** Looks of the font are whole: one without a name is another font to some programs. */
const FONT_LOOK = { name: FONT, size: 11 } as const;
const TITLE: CellStyle = { font: { ...FONT_LOOK, bold: true, size: 13 } };
const MARK: CellStyle = { font: { ...FONT_LOOK, bold: true, color: { rgb: 'B00020' } } };
const HEADING: CellStyle = {
  font: { ...FONT_LOOK, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BORDER,
};
const FOOT: CellStyle = { font: { ...FONT_LOOK, bold: true } };

/** inches */
const MARGINS = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };
const PAPER: PageSetup = { paperSize: 'a4', orientation: 'landscape', margins: MARGINS };
/** Sheets that are wider (in characters) go over several pages, or nobody could read them. */
const ONE_PAGE = 260;
const WIDE_SCALE = 55;

/** @param sheets with names that Excel takes */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  facts: WorkbookFacts,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre');
  const made = new Date(`${facts.day}T00:00:00Z`);
  const { title, creator, marks } = facts;
  return writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, marks)),
    namedRanges: sheets.map((sheet) => printTitles(sheet, marks)),
    properties: { title, ...(creator !== undefined && { creator }), created: made, modified: made },
    defaultFont: FONT_LOOK,
  });
}

/**
 * Rows above the headings: the title, then a mark each. On the pages of wide sheets only the columns that stand on every
 * page have room for them.
 */
function rowsAbove(marks: readonly string[]): number {
  return 1 + marks.length;
}

function writtenSheet(sheet: WorkbookSheet, marks: readonly string[]): WriteSheet {
  const { columns, rows, frozen } = sheet;
  const header = rowsAbove(marks);
  const grid = new Grid(
    columns.map(({ width }) => width),
    isWide(sheet),
  );
  grid.cells.set('0,0', { ...textCell(sheet.about), style: TITLE });
  for (const [at, mark] of marks.entries()) grid.cells.set(`${at + 1},0`, { ...textCell(mark), style: MARK });
  grid.addRow(
    header,
    columns.map(({ heading }) => heading),
    HEADING,
  );
  for (const [at, row] of rows.entries()) grid.addRow(header + 1 + at, row);
  if (sheet.foot) grid.addRow(header + 1 + rows.length, sheet.foot, FOOT);
  return {
    name: sheet.name,
    columns: columns.map(({ width }) => ({ width })),
    cells: grid.cells,
    rowDefs: grid.heights,
    freezePane: { rows: header + 1, ...(frozen > 0 && { columns: frozen }) },
    autoFilter: { range: `A${header + 1}:${columnName(columns.length)}${header + 1 + rows.length}` },
    pageSetup: isWide(sheet)
      ? { ...PAPER, scale: WIDE_SCALE }
      : { ...PAPER, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

function isWide({ columns }: WorkbookSheet): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) > ONE_PAGE;
}

/** Rows, and of wide sheets columns, that stand on every page. */
function printTitles(sheet: WorkbookSheet, marks: readonly string[]): NamedRange {
  const quoted = quotedSheet(sheet.name);
  const columns = isWide(sheet) && sheet.frozen > 0 ? [`${quoted}!$A:$${columnName(sheet.frozen)}`] : [];
  const range = [...columns, `${quoted}!$1:$${rowsAbove(marks) + 1}`].join(',');
  return { name: '_xlnm.Print_Titles', range, scope: sheet.name };
}

/** The cells of a sheet and the heights of its rows. */
class Grid {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly heights = new Map<number, { height: number }>();
  readonly #widths: readonly number[];
  readonly #skipsBlanks: boolean;

  /** @param skipsBlanks blank cells are left out: large sheets take a multiple of the time to write with them */
  constructor(widths: readonly number[], skipsBlanks: boolean) {
    this.#widths = widths;
    this.#skipsBlanks = skipsBlanks;
  }

  /** @param more of the look of its cells */
  addRow(row: number, own: readonly SheetCell[], more: CellStyle = {}): void {
    const cells = this.#widths.map((_, at) => workbookCell(own[at] ?? null));
    for (const [at, cell] of cells.entries()) {
      if (this.#skipsBlanks && cell.value === null && cell.style?.fill === undefined) continue;
      this.cells.set(`${row},${at}`, { ...cell, style: { ...cell.style, ...more } });
    }
    const texts = cells.map(({ value }) => (typeof value === 'string' ? value : ''));
    this.heights.set(row, { height: rowHeight(texts, this.#widths, more.font?.bold === true) });
  }
}
