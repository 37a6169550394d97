/**
 * The rectangle that the cells of a sheet span, told from its tags. A row or cell without a place of its own stands
 * behind the one before it.
 */
import { columnNumber } from '../../model/sheet-reference.ts';

const TAGS = /<(?:\w+:)?(row|c)(?=[\s/>])([^>]*)>/g;
const PLACE = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;
const REFERENCE = /^([A-Za-z]{0,4})(\d{1,9})$/;

/** @returns rows x columns, or any number beyond `most`; also where a place cannot be read */
export function spannedCells(sheet: string, most: number): number {
  let [rows, columns, row, column] = [0, 0, 0, 0];
  for (const [, tag, attributes = ''] of sheet.matchAll(TAGS)) {
    const place = PLACE.exec(attributes)?.[1];
    const [, letters = '', digits = ''] = REFERENCE.exec(place ?? '') ?? [];
    if (place !== undefined && digits === '') return Infinity;
    if (tag === 'row') [row, column] = [digits === '' ? row + 1 : Number(digits), 0];
    else column = letters === '' ? column + 1 : columnNumber(letters);
    rows = Math.max(rows, row, Number(digits));
    columns = Math.max(columns, column);
    if (rows * columns > most) return Infinity;
  }
  return rows * columns;
}
