/** The columns of a composite index: figures of the indicators on the scale on which means are arithmetic. */
import { ParError } from '../../errors.ts';
import type { AggregationMethod, Composite, UnitTable } from '../../model/composite.ts';
import { checkFinite } from './unit-table.ts';

/** One value a unit. */
export interface Column {
  values: Float64Array;
  /** 0 where a unit has no figure at this element or below it (its value is then 0), else 1; null: all have */
  present: Uint8Array | null;
}

/** There and back. */
interface Scale {
  into: (value: number) => number;
  back: (value: number) => number;
}

const same = (value: number) => value;
export const SCALES: Readonly<Record<AggregationMethod, Scale>> = {
  arithmetic: { into: same, back: same },
  geometric: { into: Math.log, back: Math.exp },
  harmonic: { into: (value) => 1 / value, back: (value) => 1 / value },
};

/**
 * A column for every element: those of the indicators filled in, 0 where missing.
 * @param positive whether the scale takes positive numbers only
 * @throws ParError `composite-column-missing`, `composite-cell-infinite`, `composite-cell-not-positive`
 */
export function elementColumns(
  { elements, indicators }: Composite,
  table: UnitTable,
  { into, positive }: { into: Scale['into']; positive: boolean },
): Column[] {
  checkFinite(table);
  const units = table.units.length;
  const columns: Column[] = elements.map(() => ({ values: new Float64Array(units), present: null }));
  const places = new Map(table.codes.map((code, place) => [code, place]));
  for (const position of indicators) {
    const { code } = elements[position]!;
    const place = places.get(code);
    if (place === undefined) throw new ParError('composite-column-missing', {}, { expected: code });
    const given = table.values.subarray(place * units, (place + 1) * units);
    if (positive) checkPositive(given, code, table.units);
    fillColumn(columns[position]!, given, into);
  }
  return columns;
}

function fillColumn(column: Column, given: Float64Array, into: Scale['into']): void {
  for (let unit = 0; unit < given.length; unit++) {
    const value = given[unit]!;
    if (Number.isNaN(value)) {
      column.present ??= new Uint8Array(given.length).fill(1);
      column.present[unit] = 0;
    } else column.values[unit] = into(value);
  }
}

function checkPositive(given: Float64Array, code: string, units: readonly string[]): void {
  // a number so small that its reciprocal is infinite counts as zero
  const unit = given.findIndex((value) => value <= 0 || 1 / value === Number.POSITIVE_INFINITY);
  if (unit < 0) return;
  throw new ParError('composite-cell-not-positive', {}, { code, unit: units[unit]!, found: given[unit]! });
}
