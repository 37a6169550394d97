/**
 * The sheets of an XLSX workbook as records of texts, so that one set of rules reads CSV and XLSX alike.
 *
 * Excel keeps numbers as doubles of 15 digits; what was typed is that decimal, and a percent format shifts its point by
 * two digits: 0.57 is "57%", never 56.99999999999999. A date cell is written dd/mm/yyyy. Line = row of the sheet.
 */
import type { Cell, CellValue, Sheet } from 'hucre';
import type { NumberLocale } from '../cells/read-number.ts';
import { IDENTITY_SHEET } from '../form/form-identity.ts';
import { IMPORT_LIMITS } from '../import-options.ts';
import type { CsvRecord } from './tokenize.ts';
import { faultOfWorkbook, type WorkbookFault } from './workbook-fault.ts';

export interface SheetRecords {
  name: string;
  /** hidden by a user, who can show it again from the menu */
  isHidden: boolean;
  records: CsvRecord[];
}

export interface WorkbookRecords {
  /** in their order; without those that no menu shows */
  sheets: SheetRecords[];
  /** the hidden sheet that says whom a form is for; null in other workbooks */
  identity: SheetRecords | null;
}

/** @returns the sheets that are read, or why the workbook is not opened */
export async function readXlsx(
  bytes: Uint8Array,
  locale: NumberLocale,
): Promise<WorkbookRecords | { fault: WorkbookFault }> {
  const fault = faultOfWorkbook(bytes);
  if (fault) return { fault };
  const hucre = await import('hucre');
  try {
    const sheets = ({ name, veryHidden }: { name: string; veryHidden?: boolean }) =>
      name === IDENTITY_SHEET || !veryHidden;
    const workbook = await hucre.readXlsx(bytes, { readStyles: true, sheets });
    const all = workbook.sheets.map((sheet) => ({
      name: sheet.name,
      isHidden: sheet.hidden === true,
      records: recordsOf(sheet, locale),
    }));
    return {
      sheets: all.filter(({ name }) => name !== IDENTITY_SHEET),
      identity: all.find(({ name }) => name === IDENTITY_SHEET) ?? null,
    };
  } catch (error) {
    if (error instanceof hucre.HucreError) return { fault: { kind: 'workbook_unreadable' } };
    throw error;
  }
}

function recordsOf({ rows, cells }: Sheet, locale: NumberLocale): CsvRecord[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((values, row) => {
    const fields = Array.from({ length: width }, (_, column) =>
      textOf(values[column] ?? null, cells?.get(`${row},${column}`), locale),
    );
    const oversized = fields.findIndex((field) => field.length > IMPORT_LIMITS.fieldChars) + 1;
    return { line: row + 1, fields, count: width, faults: [], oversized, ending: '\n' };
  });
}

/** Cells of a format of their own come with it; a formula counts by the result that was saved. */
function textOf(plain: CellValue, cell: Cell | undefined, locale: NumberLocale): string {
  const value = cell?.formulaResult ?? cell?.value ?? plain;
  if (value === null) return cell?.formula === undefined ? '' : `=${cell.formula}`;
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'number') return numberText(value, cell?.style?.numFmt ?? '', locale);
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  return value.replace(/\r\n?/g, '\n');
}

const DAYS = { first: Date.UTC(1900, 0, 1), last: Date.UTC(9999, 11, 31, 23, 59, 59, 999) } as const;
/** what a spreadsheet shows in place of a day that it has not */
const NO_DAY = '#####';

function dayText(date: Date): string {
  const time = date.getTime();
  if (!(time >= DAYS.first && time <= DAYS.last)) return NO_DAY;
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

const EXCEL_DIGITS = 15;

function numberText(value: number, format: string, locale: NumberLocale): string {
  // a double of very few or very many digits is written with an exponent
  const [text = '', exponent = '0'] = String(Number(value.toPrecision(EXCEL_DIGITS))).split('e');
  const isPercent = isPercentFormat(format);
  const decimal = shifted(text, Number(exponent) + (isPercent ? 2 : 0)) + (isPercent ? '%' : '');
  return locale === 'vi-VN' ? decimal.replace('.', ',') : decimal;
}

/** A percent sign that is not quoted text of the format. */
function isPercentFormat(format: string): boolean {
  return format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '').includes('%');
}

/** Decimal text times a power of ten, by moving its point. */
function shifted(text: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match || places === 0) return text;
  const [, sign = '', whole = '', decimals = ''] = match;
  const scale = Math.max(decimals.length - places, 0);
  const digits = (whole + decimals).padEnd(whole.length + places, '0').padStart(scale + 1, '0');
  const point = digits.length - scale;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  return `${sign}${integer}${scale === 0 ? '' : `.${digits.slice(point)}`}`;
}
