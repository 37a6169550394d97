/** Every text of a chart made fit for display, in one place, so that no chart can forget a name. */
import { Fraction } from '../exact/fraction.ts';
import { displayText } from '../text/display-text.ts';
import type { Chart } from './chart.ts';

export function cleanChart(chart: Chart): Chart {
  return clean(chart);
}

function clean<T>(value: T): T;
function clean(value: unknown): unknown {
  if (typeof value === 'string') return displayText(value);
  if (typeof value !== 'object' || value === null || value instanceof Fraction) return value;
  if (Array.isArray(value)) return value.map((item) => clean(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
}
