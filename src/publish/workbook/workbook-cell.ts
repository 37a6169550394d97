/**
 * A cell of the workbook in the terms of the writer: value, number format, look. Text is always written as text, never
 * as a formula, a link or an error; one that begins like a formula keeps the format "text", so that it stays text when
 * somebody edits it.
 */
import type { Cell, CellStyle } from 'hucre';
import { FORMULA_START } from '../../text/csv.ts';
import { displayText } from '../../text/display-text.ts';
import type { SheetCell } from '../../text/publish/workbook-sheet.ts';

/** Excel keeps no more characters in a cell, and no more digits of a number. */
const LONGEST_TEXT = 32_767;
const MOST_DIGITS = 15;

/** `_x0041_` in a text of a workbook is read as the letter A, unless its first character is escaped the same way. */
const ESCAPE_START = /_(?=x[0-9A-Fa-f]{4}_)/g;

const BORDER_SIDE = { style: 'thin', color: { rgb: 'BFC7D1' } } as const;
export const BORDER = { top: BORDER_SIDE, bottom: BORDER_SIDE, left: BORDER_SIDE, right: BORDER_SIDE };
const SHADE = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9D9D9' } } as const;

const NUMBER: CellStyle = { border: BORDER, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } };
const TEXT: CellStyle = { border: BORDER, alignment: { vertical: 'top', wrapText: true } };

export function workbookCell(cell: SheetCell): Partial<Cell> {
  if (cell === null) return { value: null, style: TEXT };
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return numberCell(String(cell));
  if ('excluded' in cell) return { value: null, style: { ...TEXT, fill: SHADE } };
  if ('day' in cell) return dayCell(cell.day);
  if ('mark' in cell) return numberCell(cell.printed, ` ${cell.mark}`);
  return numberCell('printed' in cell ? cell.printed : cell.toString());
}

/** @param text of a line or several; nothing in it turns the direction of reading */
export function textCell(text: string): Partial<Cell> {
  const plain = text.split('\n').map(displayText).join('\n').replace(ESCAPE_START, '_x005F_');
  const value = plain.length > LONGEST_TEXT ? `${plain.slice(0, LONGEST_TEXT - 1)}…` : plain;
  const style = FORMULA_START.test(value) ? { ...TEXT, numFmt: '@' } : TEXT;
  // the writer takes "#N/A" for an error unless it is formatted text
  return value.startsWith('#') ? { value, richText: [{ text: value }], style } : { value, style };
}

/** A real number with as many decimals as its text; what a double cannot hold stays text. */
function numberCell(text: string, mark = ''): Partial<Cell> {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  if (text.includes('/') || digits.length > MOST_DIGITS) return { value: text, style: NUMBER };
  const decimals = text.split('.')[1]?.length ?? 0;
  const format = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${mark === '' ? '' : `"${mark}"`}`;
  return { value: Number(text), style: { ...NUMBER, numFmt: format } };
}

function dayCell(day: string): Partial<Cell> {
  return { value: new Date(`${day}T00:00:00Z`), style: { ...NUMBER, numFmt: 'dd/mm/yyyy' } };
}
