/** Tables of units x elements: made from columns, checked, and read by code. */
import { nearestNames } from '../../criteria/nearest-names.ts';
import { ParError } from '../../errors.ts';
import type { RankTable, UnitTable } from '../../model/composite.ts';

/**
 * @param columns code of each indicator -> one number a unit, NaN or null where it is missing
 * @throws ParError `composite-unit-duplicate`, `composite-column-length`, `composite-cell-infinite`
 * @example createUnitTable(['a', 'b'], { speed: [90, 95], trust: [80, null] }).codes // ['speed', 'trust']
 */
export function createUnitTable(
  units: readonly string[],
  columns: Readonly<Record<string, ArrayLike<number | null>>> | ReadonlyMap<string, ArrayLike<number | null>>,
): UnitTable {
  const entries: (readonly [string, ArrayLike<number | null>])[] =
    columns instanceof Map ? [...columns] : Object.entries(columns);
  checkDistinct(units);
  const values = new Float64Array(entries.length * units.length);
  for (const [place, [code, column]] of entries.entries()) {
    if (column.length !== units.length) {
      const counts = { expected: units.length, found: column.length };
      throw new ParError('composite-column-length', {}, { code, ...counts });
    }
    values.set(
      Float64Array.from(column, (value) => value ?? Number.NaN),
      place * units.length,
    );
  }
  const table = { units, codes: entries.map(([code]) => code), values };
  checkFinite(table);
  return table;
}

function checkDistinct(units: readonly string[]): void {
  const seen = new Set<string>();
  for (const unit of units) {
    if (seen.has(unit)) throw new ParError('composite-unit-duplicate', {}, { found: unit });
    seen.add(unit);
  }
}

/** @throws ParError `composite-cell-infinite`: one infinite cell would flatten its indicator without a word */
export function checkFinite({ units, codes, values }: UnitTable): void {
  for (let cell = 0; cell < values.length; cell++) {
    if (Math.abs(values[cell]!) !== Number.POSITIVE_INFINITY) continue;
    const code = codes[Math.floor(cell / units.length)]!;
    throw new ParError('composite-cell-infinite', {}, { code, unit: units[cell % units.length]! });
  }
}

/**
 * @returns the numbers of one element, one a unit: a view, not a copy
 * @throws ParError `composite-element-unknown`
 */
export function columnOf({ units, codes, values }: UnitTable, code: string): Float64Array {
  const place = placeIn(codes, code);
  return values.subarray(place * units.length, (place + 1) * units.length);
}

/**
 * @returns the ranks of one element, one a unit, 0 = not ranked: a view, not a copy
 * @throws ParError `composite-element-unknown`
 */
export function ranksOf({ units, codes, ranks }: RankTable, code: string): Uint32Array {
  const place = placeIn(codes, code);
  return ranks.subarray(place * units.length, (place + 1) * units.length);
}

/**
 * @returns the row of a unit
 * @throws ParError `composite-unit-unknown` with the nearest names
 */
export function rowOf(units: readonly string[], unit: string): number {
  const row = units.indexOf(unit);
  if (row >= 0) return row;
  const expected = nearestNames(unit, units).join(', ');
  throw new ParError('composite-unit-unknown', {}, { expected, found: unit });
}

function placeIn(codes: readonly string[], code: string): number {
  const place = codes.indexOf(code);
  if (place >= 0) return place;
  const expected = nearestNames(code, codes).join(', ');
  throw new ParError('composite-element-unknown', {}, { expected, found: code });
}
