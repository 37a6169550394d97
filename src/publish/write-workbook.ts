/** Sheets as an XLSX file: title and marks on top, a header that stays in sight and is printed on every page, filters. */
import type { Cell, CellStyle, WriteSheet } from 'hucre';
import type { SheetCell, WorkbookSheet } from '../text/publish/workbook-sheet.ts';
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

const TITLE: CellStyle = { font: { bold: true, size: 13 } };
const MARK: CellStyle = { font: { bold: true, color: { rgb: 'B00020' } } };
const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BORDER,
};
/** inches */
const MARGINS = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };
const FONT = { name: 'Times New Roman', size: 11 };

/** @param sheets with names that Excel takes */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  facts: WorkbookFacts,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre');
  const made = new Date(`${facts.day}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, facts)),
    properties: {
      title: facts.title,
      ...(facts.creator !== undefined && { creator: facts.creator }),
      created: made,
      modified: made,
    },
    defaultFont: FONT,
  });
}

function writtenSheet(sheet: WorkbookSheet, { marks }: WorkbookFacts): WriteSheet {
  const above = [
    styled(textCell(sheet.about), TITLE),
    ...(marks.length === 0 ? [] : [styled(textCell(marks.join(' · ')), MARK)]),
  ];
  const header = above.length;
  const last = header + sheet.rows.length;
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, cell] of above.entries()) cells.set(`${row},0`, cell);
  for (const [at, { heading }] of sheet.columns.entries())
    cells.set(`${header},${at}`, styled(textCell(heading), HEADING));
  for (const [row, own] of sheet.rows.entries()) addRow(cells, header + 1 + row, own, sheet.columns.length);
  if (sheet.foot) addFoot(cells, last + 1, sheet.foot, sheet.columns.length);
  const filtered = `A${header + 1}:${columnName(sheet.columns.length)}${last + 1}`;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    cells,
    freezePane: { rows: header + 1, ...(sheet.frozen > 0 && { columns: sheet.frozen }) },
    autoFilter: { range: filtered },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      printTitlesRow: `$1:$${header + 1}`,
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

function styled(cell: Partial<Cell>, style: CellStyle): Partial<Cell> {
  return {
    ...cell,
    style: { ...style, ...(cell.style?.numFmt !== undefined && { numFmt: cell.style.numFmt }) },
  };
}

function addRow(
  cells: Map<string, Partial<Cell>>,
  row: number,
  own: readonly SheetCell[],
  width: number,
): void {
  for (let at = 0; at < width; at++) cells.set(`${row},${at}`, workbookCell(own[at] ?? null));
}

function addFoot(
  cells: Map<string, Partial<Cell>>,
  row: number,
  own: readonly SheetCell[],
  width: number,
): void {
  for (let at = 0; at < width; at++) {
    const cell = workbookCell(own[at] ?? null);
    cells.set(`${row},${at}`, { ...cell, style: { ...cell.style, font: { bold: true } } });
  }
}

/** @example columnName(28) // 'AB' */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
