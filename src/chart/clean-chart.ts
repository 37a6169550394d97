/** Every text of a chart made fit for display, in one place, so that no chart can forget a name. */
import { Fraction } from '../exact/fraction.ts';
import { displayText } from '../text/display-text.ts';
import type { Chart } from './chart.ts';

export function cleanChart(chart: Chart): Chart {
  return clean(chart);
}

/** What needs no change is returned as it is: a picture of many units has thousands of values, and few names. */
function clean<T>(value: T): T;
function clean(value: unknown): unknown {
  if (typeof value === 'string') return displayText(value);
  if (typeof value !== 'object' || value === null || value instanceof Fraction) return value;
  if (Array.isArray(value)) return cleanList(value);
  return cleanRecord(value as Readonly<Record<string, unknown>>);
}

function cleanRecord(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let cleaned: Record<string, unknown> | null = null;
  for (const key in record) {
    const item = record[key];
    const changed = typeof item === 'number' ? item : clean(item);
    if (changed === item) continue;
    cleaned ??= { ...record };
    cleaned[key] = changed;
  }
  return cleaned ?? record;
}

function cleanList(list: readonly unknown[]): readonly unknown[] {
  let cleaned: unknown[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const changed = clean(list[i]);
    if (changed === list[i]) continue;
    cleaned ??= [...list];
    cleaned[i] = changed;
  }
  return cleaned ?? list;
}
