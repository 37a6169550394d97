/** One sheet of the form: the figures of one area, labels locked, cells of the unit open, checked and explained. */
import type { Cell, CellStyle, CellValue, DataValidation, NamedRange, WriteSheet } from 'hucre';
import { columnName, quotedSheet } from '../../model/sheet-reference.ts';
import type { CsvCell } from '../../text/csv.ts';
import { REFUSAL_TITLE, refusalOf } from '../../text/vocabulary/form-hints.ts';
import { FORM_COLUMN_NAMES, FORM_COLUMNS, type FormColumn } from '../../text/vocabulary/form-words.ts';
import type { FormRow } from './form-content.ts';
import { type InputCell, type InputPlace, inputCells } from './input-cells.ts';
import type { OptionLists } from './option-lists.ts';

export interface AreaSheet {
  name: string;
  titles: readonly string[];
  rows: readonly FormRow[];
}

export interface AreaSheetOptions extends Omit<InputPlace, 'address'> {
  lists: OptionLists;
}

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  number: 5,
  unit: 18,
  code: 11,
  criterion: 48,
  numeratorLabel: 24,
  denominatorLabel: 24,
  target: 26,
  maxPoints: 8,
  value: 18,
  numerator: 11,
  denominator: 11,
  selfPoints: 9,
  evidence: 30,
  explanation: 26,
  note: 22,
  evidenceAsked: 28,
};
/** columns that stay in sight: number, unit, code */
const FROZEN_COLUMNS = 3;
/** of rows, in points */
const LINE_HEIGHT = 15;
const LEAST_LINES = 2;
const HEADING_HEIGHT = 48;
const GREATEST_HEIGHT = 409;
const THIN = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const WRAPPED = { wrapText: true, vertical: 'top' } as const;
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

/** Looks of a font are whole: one without a name is another font to some programs. */
export const FORM_FONT = { name: 'Times New Roman', size: 11 } as const;
const BOLD = { ...FORM_FONT, bold: true } as const;

const TITLE: CellStyle = { font: BOLD, protection: { locked: true } };
const HEADING: CellStyle = {
  font: BOLD,
  fill: solid('D9E2EC'),
  border: BORDER,
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  protection: { locked: true },
};
const LABEL: CellStyle = { border: BORDER, alignment: WRAPPED, protection: { locked: true } };
const CLOSED: CellStyle = { ...LABEL, fill: solid('EDEDED') };
const OPEN: CellStyle = {
  border: BORDER,
  alignment: WRAPPED,
  fill: solid('FFF8DC'),
  protection: { locked: false },
};

export function areaSheet({ name, titles, rows }: AreaSheet, options: AreaSheetOptions): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const validations: DataValidation[] = [];
  const put = (row: number, column: number, value: CellValue, style: CellStyle) =>
    cells.set(`${row},${column}`, { value, style });
  for (const [row, title] of titles.entries()) put(row, 0, title, TITLE);
  for (const [column, heading] of FORM_COLUMNS.entries()) put(titles.length, column, heading, HEADING);
  for (const [i, row] of rows.entries()) {
    const at = titles.length + 1 + i;
    const address = (column: FormColumn) => `${columnName(FORM_COLUMN_NAMES.indexOf(column) + 1)}${at + 1}`;
    const inputs = new Map(inputCells(row, { ...options, address }).map((input) => [input.column, input]));
    for (const [column, key] of FORM_COLUMN_NAMES.entries()) {
      const input = inputs.get(key);
      put(at, column, cellValue(row.cells[key] ?? null), input ? openStyle(input) : closedStyle(row, key));
      if (input) validations.push(validationOf(input, { range: address(key), row, lists: options.lists }));
    }
  }
  return {
    name,
    rows: Array.from({ length: titles.length + 1 + rows.length }, () => []),
    cells,
    rowDefs: new Map([
      [titles.length, { height: HEADING_HEIGHT }],
      ...rows.map((row, i) => [titles.length + 1 + i, { height: heightOf(row) }] as const),
    ]),
    columns: FORM_COLUMN_NAMES.map((column) => ({ width: WIDTHS[column] })),
    dataValidations: validations,
    freezePane: { rows: titles.length + 1, columns: FROZEN_COLUMNS },
    // the widths and heights of cells are the user's own; no password: this guards against slips, not against people
    protection: { sheet: true, formatCells: false, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4 },
    },
  };
}

/** The header row again on every printed page; named here, because the writer leaves names of sheets unquoted. */
export function printTitles({ name, titles }: AreaSheet): NamedRange {
  const row = titles.length + 1;
  return { name: '_xlnm.Print_Titles', range: `${quotedSheet(name)}!$${row}:$${row}`, scope: name };
}

/** Points; spreadsheets do not all fit rows to wrapped text by themselves when they open a file. */
function heightOf({ cells }: FormRow): number {
  const lines = FORM_COLUMN_NAMES.map((column) => {
    const text = cells[column];
    return typeof text === 'string' ? Math.ceil(text.length / WIDTHS[column]) : 1;
  });
  return Math.min(Math.max(...lines, LEAST_LINES) * LINE_HEIGHT, GREATEST_HEIGHT);
}

function openStyle({ format }: InputCell): CellStyle {
  return { ...OPEN, numFmt: format };
}

/** What the form says itself, and cells of the unit's columns that this figure has not. */
function closedStyle(row: FormRow, column: FormColumn): CellStyle {
  return column in row.cells ? LABEL : CLOSED;
}

function cellValue(cell: CsvCell): CellValue {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  if ('printed' in cell) return Number(cell.printed);
  return Number(cell.numerator) / Number(cell.denominator);
}

function validationOf(
  { allowed, hint, refusal = refusalOf(hint), isAdvice = false }: InputCell,
  { range, row, lists }: { range: string; row: FormRow; lists: OptionLists },
): DataValidation {
  const rule =
    'options' in allowed ? { type: allowed.type, formula1: lists.rangeOf(allowed.options) } : allowed;
  return {
    ...rule,
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: `TC ${row.figure.key}`.slice(0, 32),
    inputMessage: hint,
    showErrorMessage: true,
    errorStyle: isAdvice ? 'warning' : 'stop',
    errorTitle: REFUSAL_TITLE,
    errorMessage: refusal,
  };
}
