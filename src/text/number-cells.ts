/** Numbers of reports as cells of a spreadsheet; a number that is not there is a blank cell. */
import { decimal, formatFixed } from '../exact/decimal.ts';
import type { CsvCell } from './csv.ts';
import { fixedNumber } from './format.ts';

/** Exact text, rounded half up. */
export function roundedCell(exact: string | null, decimals: number): CsvCell {
  return exact === null ? null : { printed: formatFixed(decimal(exact), decimals) };
}

/** Text that is rounded already. */
export function printedCell(text: string | null): CsvCell {
  return text === null ? null : { printed: text };
}

/** A statistic in double precision. */
export function statisticCell(value: number | null, decimals: number): CsvCell {
  return value === null ? null : { printed: fixedNumber(value, decimals) };
}
