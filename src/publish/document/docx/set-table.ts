/** Tables of figures, and the two columns of a head or a signature, which are a table without borders. */
import type { ITableCellOptions, Table, TableCell, TableRow } from 'docx';
import { displayText } from '../../../text/display-text.ts';
import type { Columns, DocumentRow, DocumentTable, Paragraph } from '../document.ts';
import { CELL_MARGIN, SHADE } from '../typography.ts';
import { setParagraph } from './set-paragraph.ts';
import { type StyleId, styleName, type Typesetting, twips } from './typesetting.ts';

/** half a point, in eighths */
const THIN = 4;

/** @param width of the whole table, in millimetres */
export function setTable(typesetting: Typesetting, table: DocumentTable, width: number): Table {
  const { docx } = typesetting;
  const columnWidths = shareOut(
    table.columns.map((column) => column.width),
    width,
  );
  const border = { style: docx.BorderStyle.SINGLE, size: THIN, color: '000000' };
  const side = twips(CELL_MARGIN.side);
  const above = twips(CELL_MARGIN.above);
  return new docx.Table({
    columnWidths,
    width: { size: twips(width), type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    margins: { left: side, right: side, top: above, bottom: above },
    rows: [
      headingRow(typesetting, table, columnWidths),
      ...table.rows.map((row) => setRow(typesetting, row, { columns: table.columns, columnWidths })),
    ],
  });
}

function headingRow(
  typesetting: Typesetting,
  { columns }: DocumentTable,
  widths: readonly number[],
): TableRow {
  const { docx } = typesetting;
  return new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading }, index) =>
      setCell(typesetting, heading, { style: 'tableHeading', align: 'center', width: widths[index] ?? 0 }),
    ),
  });
}

interface Grid {
  columns: DocumentTable['columns'];
  columnWidths: readonly number[];
}

function setRow(typesetting: Typesetting, row: DocumentRow, { columns, columnWidths }: Grid): TableRow {
  if (row.cells.length !== columns.length) {
    throw new Error(`a row of ${row.cells.length} cells in a table of ${columns.length} columns`);
  }
  return new typesetting.docx.TableRow({
    cantSplit: true,
    children: columns.map(({ align }, index) =>
      setCell(typesetting, row.cells[index] ?? '', {
        style: 'tableCell',
        align,
        width: columnWidths[index] ?? 0,
        isBold: row.isBold ?? false,
        shaded: row.shaded?.includes(index) ?? false,
      }),
    ),
  });
}

interface CellLook {
  style: StyleId;
  align: 'left' | 'right' | 'center';
  /** twips */
  width: number;
  isBold?: boolean;
  shaded?: boolean;
}

function setCell({ docx }: Typesetting, text: string, look: CellLook): TableCell {
  const run = new docx.TextRun({ text: displayText(text), ...(look.isBold && { bold: true }) });
  const options: ITableCellOptions = {
    width: { size: look.width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
    children: [new docx.Paragraph({ style: styleName(look.style), alignment: look.align, children: [run] })],
  };
  return new docx.TableCell(
    look.shaded
      ? { ...options, shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: SHADE } }
      : options,
  );
}

/** @param width in millimetres */
export function setColumns(typesetting: Typesetting, columns: Columns, width: number): Table {
  const { docx } = typesetting;
  const left = width * columns.leftShare;
  const columnWidths = shareOut([columns.leftShare, 1 - columns.leftShare], width);
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const sides = [
    { paragraphs: columns.left, millimetres: left },
    { paragraphs: columns.right, millimetres: width - left },
  ];
  return new docx.Table({
    columnWidths,
    width: { size: twips(width), type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    margins: { left: 0, right: 0 },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: sides.map(
          ({ paragraphs, millimetres }, index) =>
            new docx.TableCell({
              width: { size: columnWidths[index] ?? 0, type: docx.WidthType.DXA },
              children: setColumn(typesetting, paragraphs, millimetres),
            }),
        ),
      }),
    ],
  });
}

/** A cell without a paragraph is no valid document. */
function setColumn(typesetting: Typesetting, paragraphs: readonly Paragraph[], width: number) {
  if (paragraphs.length === 0) return [new typesetting.docx.Paragraph({ style: styleName('spacer') })];
  return paragraphs.flatMap((paragraph) => setParagraph(typesetting, paragraph, { width }));
}

/** Twips of each column; together exactly those of the width. */
function shareOut(shares: readonly number[], millimetres: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  let done = 0;
  let before = 0;
  return shares.map((share) => {
    done += share;
    const end = Math.round((done / whole) * twips(millimetres));
    const width = end - before;
    before = end;
    return width;
  });
}
