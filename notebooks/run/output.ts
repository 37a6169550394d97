/**
 * What a cell shows, before it is written as HTML or as a notebook of Jupyter: text, a table, or a chart.
 *
 * Numbers are text by then, as Vietnamese read them. What is no text of ours is escaped where it is written.
 */
import { type Chart, Fraction, formatRounded, localDecimal, NO_VALUE } from '../../src/index.ts';

export type Output =
  | { kind: 'text'; text: string }
  | { kind: 'table'; table: OutputTable }
  | { kind: 'chart'; chart: Chart };

/** An output as it was recorded: shown on the way, or the value of the cell's last expression. */
export type Shown = Output & { caption: string | null; isValue: boolean };

export interface OutputTable {
  /** empty for a table of names and values */
  headings: readonly string[];
  /** of each column, whether it holds numbers: they stand to the right */
  isNumeric: readonly boolean[];
  rows: readonly (readonly string[])[];
}

/** decimals of a number that nobody rounded */
const DECIMALS = 4;

/** @throws TypeError for what has no form of its own: a function, a symbol */
export function outputOf(value: unknown): Output {
  if (isChart(value)) return { kind: 'chart', chart: value };
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) {
    return { kind: 'table', table: tableOf(value) };
  }
  if (Array.isArray(value)) return { kind: 'text', text: value.map(textOf).join('; ') };
  if (value instanceof Map) return { kind: 'table', table: namedValues([...value]) };
  if (isRecord(value)) return { kind: 'table', table: namedValues(Object.entries(value)) };
  return { kind: 'text', text: textOf(value) };
}

/** The columns of all rows, in the order in which they come up. */
function tableOf(records: readonly Readonly<Record<string, unknown>>[]): OutputTable {
  const headings = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record) => headings.map((heading) => textOf(record[heading])));
  return { headings, isNumeric: numericColumns(rows), rows };
}

function namedValues(entries: readonly (readonly [name: unknown, value: unknown])[]): OutputTable {
  const rows = entries.map(([name, value]) => [textOf(name), textOf(value)]);
  return { headings: [], isNumeric: [false, false], rows };
}

/** As Vietnamese write a number, with a sign or a unit of percent: `84,58`, `+2`, `1.234`, `≈ 3,74`, `24/13`. */
const NUMBER_TEXT = /^(?:≈ )?[+−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:\/[\d.]+)?%?(?: ≈ [\d.,]+)?$/;

/** A column of numbers holds nothing else, blanks aside. */
export function numericColumns(rows: readonly (readonly string[])[]): boolean[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => row[column] ?? '').filter((text) => text !== '' && text !== NO_VALUE);
    return texts.length > 0 && texts.every((text) => NUMBER_TEXT.test(text));
  });
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return NO_VALUE;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'bigint') return localDecimal(value.toString(), 'vi');
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (value instanceof Fraction) return fractionText(value);
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (isRecord(value)) return JSON.stringify(value);
  throw new TypeError(`một ô không hiện được giá trị kiểu ${typeof value}`);
}

/** A double, rounded to the nearest of four decimals; zeros at the end are left out. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const text = value.toFixed(DECIMALS).replace(/\.?0+$/, '');
  return localDecimal(text === '-0' ? '0' : text, 'vi');
}

/** Exact: a decimal, or the fraction with what it is about. */
function fractionText(value: Fraction): string {
  const exact = value.toString();
  if (!exact.includes('/')) return localDecimal(exact, 'vi');
  return `${exact} ≈ ${formatRounded(value, DECIMALS, 'vi')}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain && Object.getPrototypeOf(value) === Object.prototype;
}

function isChart(value: unknown): value is Chart {
  return isRecord(value) && 'spec' in value && 'description' in value && 'table' in value;
}
