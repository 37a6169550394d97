/** Fills in rows of a form in CSV as a clerk would: below the titles, nothing else touched. */
import { parse } from 'csv-parse/sync';
import { FORM_COLUMNS } from '../../../src/text/vocabulary/form-words.ts';

export type Row = Record<string, string>;

/** The table under the titles. */
export function rowsOf(form: string): Row[] {
  const records: string[][] = parse(form, { bom: true, delimiter: ';', relax_column_count: true });
  const header = records.findIndex(([first]) => first === 'STT');
  const [names, ...rows] = records.slice(header);
  return rows.map((cells) => Object.fromEntries(names!.map((name, at) => [name, cells[at] ?? ''])));
}

/** @param cellsOf what is written into a row, by heading */
export function fillCsv(form: string, cellsOf: (row: Row) => Row): string {
  const lines = [FORM_COLUMNS, ...rowsOf(form).map((row) => Object.values({ ...row, ...cellsOf(row) }))];
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
}
