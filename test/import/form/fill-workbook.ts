/** Fills in a form of several sheets as a clerk would: typed values in open cells, everything else left as it was made. */
import { type CellValue, openXlsx, type Sheet, saveXlsx } from 'hucre';
import { FORM_COLUMN_NAMES, type FormColumn } from '../../../src/text/vocabulary/form-words.ts';

export type TypedCells = Partial<Record<FormColumn, CellValue>>;

/** @param cellsOf what is typed into the row of a figure (`3.2.1`) */
export async function fillWorkbook(
  form: Uint8Array,
  cellsOf: (key: string) => TypedCells,
): Promise<Uint8Array> {
  return changeWorkbook(form, (sheet) => {
    for (const [row, values] of sheet.rows.entries()) {
      const code = values[FORM_COLUMN_NAMES.indexOf('code')];
      if (typeof code !== 'string' || !code.startsWith('TC ')) continue;
      for (const [column, value] of Object.entries(cellsOf(code.slice(3)))) {
        type(sheet, { row, column: FORM_COLUMN_NAMES.indexOf(column as FormColumn), value });
      }
    }
  });
}

/** Reads a workbook with its styles and hidden sheets, changes it, and writes it again. */
export async function changeWorkbook(bytes: Uint8Array, change: (sheet: Sheet) => void): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  for (const sheet of workbook.sheets) change(sheet);
  return saveXlsx(workbook);
}

/** Types a value into a cell, from 0; its format stays. */
export function type(
  { rows, cells }: Sheet,
  { row, column, value }: { row: number; column: number; value: CellValue },
): void {
  rows[row]![column] = value;
  const cell = cells?.get(`${row},${column}`);
  if (cell) cells!.set(`${row},${column}`, { ...cell, value, type: 'string' });
}
