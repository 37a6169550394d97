/**
 * CSV as Excel opens it with a double click in Vietnam: byte order mark, semicolons, CRLF, decimal commas.
 * Every CSV that the program writes goes through here, so that no text of others runs as a formula.
 */
import { stringify } from 'csv-stringify/sync';
import type { Fraction } from '../exact/fraction.ts';
import { withoutDirections } from './display-text.ts';

export type CsvLocale = 'vi-VN' | 'en-US';

/**
 * Numbers are written exactly, ungrouped, with the decimal mark of the locale; `printed` is a number as it is to be
 * printed, with a point and all its decimals (`95.20`). null is a blank cell.
 */
export type CsvCell = string | number | Fraction | { printed: string } | null;

/** How a text begins that a spreadsheet may take for a formula. */
export const FORMULA_START = /^[\t\r=@\uff1d\uff20]|^[-+\uff0b\uff0d]\S/;

/**
 * Writes a table, one record a row; rows may differ in length.
 * @param options.locale `vi-VN` (default) or `en-US`: commas between cells, decimal points
 * @param options.bom byte order mark (default): Excel needs it, programs trip over it
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  { locale = 'vi-VN', bom = true }: { locale?: CsvLocale; bom?: boolean } = {},
): string {
  return stringify(
    rows.map((row) => row.map((cell) => cellText(cell, locale))),
    {
      bom,
      delimiter: locale === 'vi-VN' ? ';' : ',',
      record_delimiter: '\r\n',
      // a lone line feed ends a record too, for most readers
      quoted_match: /[\r\n]/,
    },
  );
}

function cellText(cell: CsvCell, locale: CsvLocale): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return inertText(withoutDirections(cell));
  const text = typeof cell === 'object' && 'printed' in cell ? cell.printed : cell.toString();
  return locale === 'vi-VN' ? text.replace('.', ',') : text;
}

function inertText(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
