/**
 * The arithmetic of a composite index, prepared once for a table and run for many sets of weights.
 *
 * Geometric and harmonic means are arithmetic means of logarithms and of reciprocals, all the way up the tree, so one
 * loop of multiply-adds over whole columns serves the three. Missing members drop out and the weights of the others are
 * renormalised inside the group; units that miss the same members of a group share one divisor.
 */
import { ParError } from '../../errors.ts';
import type { AggregationMethod, Composite, UnitTable } from '../../model/composite.ts';
import { checkFinite } from './unit-table.ts';

/** Why a set of weights gives no index. */
export type IndexFault =
  | 'weight-not-finite'
  | 'weight-negative'
  | 'group-without-weight'
  | 'index-not-finite';

export interface IndexKernel {
  /** number of units */
  units: number;
  /** rows of the units that have an index: every unit with at least one figure */
  ranked: Uint32Array;
  /** index of every unit after `run`, one a row; without meaning for units that have none */
  index: Float64Array;
  /**
   * Computes the value of every element.
   * @param weights one an element of the composite, any scale
   * @returns null, or why these weights give no index (then `index` has no meaning)
   */
  run: (weights: Float64Array) => IndexFault | null;
  /**
   * Value of every element after `run` on the scale on which means are arithmetic (`toScore` leads back): logarithms,
   * reciprocals or the numbers themselves.
   */
  columns: readonly Column[];
  toScore: (value: number) => number;
}

/** One value a unit. */
export interface Column {
  values: Float64Array;
  /** 0 where a unit has no figure at this element or below it (its value is then 0), else 1; null: all have */
  present: Uint8Array | null;
}

/** One group as loops need it. */
interface Group {
  members: Uint32Array;
  columns: readonly Float64Array[];
  /** where the values of the group are written */
  own: Float64Array;
  /** weights of the members in this run, divided by their sum where nothing is missing */
  scaled: Float64Array;
  missing: Patterns | null;
}

/** Which members are there: units with the same members share a pattern. */
interface Patterns {
  /** pattern of each unit */
  of: Uint32Array;
  /** members of each pattern as places in `Group.members` */
  present: readonly Uint32Array[];
  /** 1 / sum of the weights of the members of a pattern; 0 where it has none */
  inverse: Float64Array;
}

interface Scale {
  into: (value: number) => number;
  back: (value: number) => number;
}

const same = (value: number) => value;
const SCALES: Readonly<Record<AggregationMethod, Scale>> = {
  arithmetic: { into: same, back: same },
  geometric: { into: Math.log, back: Math.exp },
  harmonic: { into: (value) => 1 / value, back: (value) => 1 / value },
};

/**
 * @param table has a column for each indicator of the composite, in any order; further columns are not read
 * @throws ParError `composite-column-missing`, `composite-cell-infinite`, `composite-cell-not-positive`
 */
export function createIndexKernel(
  composite: Composite,
  table: UnitTable,
  method: AggregationMethod = 'arithmetic',
): IndexKernel {
  const units = table.units.length;
  const { into, back } = SCALES[method];
  const columns = elementColumns(composite, table, { into, positive: method !== 'arithmetic' });
  const groups = Array.from(composite.groups, (position) => prepareGroup(composite, columns, position));
  const { values, present } = columns[composite.root]!;
  const ranked = Uint32Array.from(values.keys()).filter((unit) => present?.[unit] !== 0);
  const index = method === 'arithmetic' ? values : new Float64Array(units);
  return {
    units,
    ranked,
    index,
    run: (weights) => {
      const fault = faultOf(weights) ?? runGroups(groups, weights);
      if (fault === null && index !== values) for (const unit of ranked) index[unit] = back(values[unit]!);
      return fault;
    },
    columns,
    toScore: back,
  };
}

/** A column for every element: those of the indicators filled in, 0 where missing. */
function elementColumns(
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
    const column = columns[position]!;
    if (given.some(Number.isNaN))
      column.present = Uint8Array.from(given, (value) => Number(!Number.isNaN(value)));
    for (let unit = 0; unit < units; unit++) {
      const value = given[unit]!;
      column.values[unit] = Number.isNaN(value) ? 0 : into(value);
    }
  }
  return columns;
}

function checkPositive(given: Float64Array, code: string, units: readonly string[]): void {
  const unit = given.findIndex((value) => value <= 0);
  if (unit < 0) return;
  throw new ParError('composite-cell-not-positive', {}, { code, unit: units[unit]!, found: given[unit]! });
}

/** Also tells in the group's own column which units have nothing in it. */
function prepareGroup({ children }: Composite, columns: readonly Column[], position: number): Group {
  const members = children[position]!;
  const own = columns[position]!;
  const parts = Array.from(members, (member) => columns[member]!);
  const gaps = parts.map(({ present }) => present);
  const missing = gaps.some((gap) => gap !== null) ? patternsOf(gaps, own.values.length) : null;
  if (missing?.present.some((places) => places.length === 0))
    own.present = Uint8Array.from(missing.of, (pattern) => Number(missing.present[pattern]!.length > 0));
  return {
    members,
    columns: parts.map(({ values }) => values),
    own: own.values,
    scaled: new Float64Array(members.length),
    missing,
  };
}

function patternsOf(gaps: readonly (Uint8Array | null)[], units: number): Patterns {
  const numbers = new Map<string, number>();
  const present: Uint32Array[] = [];
  const of = new Uint32Array(units);
  for (let unit = 0; unit < units; unit++) {
    const places = [...gaps.keys()].filter((place) => gaps[place]?.[unit] !== 0);
    const key = places.join(' ');
    let pattern = numbers.get(key);
    if (pattern === undefined) {
      pattern = present.push(Uint32Array.from(places)) - 1;
      numbers.set(key, pattern);
    }
    of[unit] = pattern;
  }
  return { of, present, inverse: new Float64Array(present.length) };
}

function faultOf(weights: Float64Array): IndexFault | null {
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight < 0) return 'weight-negative';
    if (!(weight < Number.POSITIVE_INFINITY)) return 'weight-not-finite';
  }
  return null;
}

function runGroups(groups: readonly Group[], weights: Float64Array): IndexFault | null {
  for (const group of groups) {
    if (!scaleWeights(group, weights)) return 'group-without-weight';
    addColumns(group);
    if (group.missing !== null) divide(group.own, group.missing);
  }
  return null;
}

/** @returns false where a set of members that some unit has weighs nothing */
function scaleWeights({ members, scaled, missing }: Group, weights: Float64Array): boolean {
  let sum = 0;
  for (let i = 0; i < members.length; i++) {
    const weight = weights[members[i]!]!;
    scaled[i] = weight;
    sum += weight;
  }
  if (missing !== null) return invertSums(missing, scaled);
  if (!(sum > 0)) return false;
  for (let i = 0; i < scaled.length; i++) scaled[i] = scaled[i]! / sum;
  return true;
}

function invertSums({ present, inverse }: Patterns, weights: Float64Array): boolean {
  for (let pattern = 0; pattern < present.length; pattern++) {
    const places = present[pattern]!;
    let sum = 0;
    for (let i = 0; i < places.length; i++) sum += weights[places[i]!]!;
    if (places.length > 0 && !(sum > 0)) return false;
    inverse[pattern] = places.length > 0 ? 1 / sum : 0;
  }
  return true;
}

/** own = sum of scaled x column, four columns at a time: one pass over `own` instead of four. */
function addColumns({ columns, scaled, own }: Group): void {
  const { length } = own;
  own.fill(0);
  let member = 0;
  for (; member + 4 <= columns.length; member += 4) {
    const a = columns[member]!;
    const b = columns[member + 1]!;
    const c = columns[member + 2]!;
    const d = columns[member + 3]!;
    const p = scaled[member]!;
    const q = scaled[member + 1]!;
    const r = scaled[member + 2]!;
    const s = scaled[member + 3]!;
    for (let i = 0; i < length; i++) own[i] = own[i]! + p * a[i]! + q * b[i]! + r * c[i]! + s * d[i]!;
  }
  for (; member < columns.length; member++) {
    const column = columns[member]!;
    const weight = scaled[member]!;
    for (let i = 0; i < length; i++) own[i] = own[i]! + weight * column[i]!;
  }
}

function divide(own: Float64Array, { of, inverse }: Patterns): void {
  for (let i = 0; i < own.length; i++) own[i] = own[i]! * inverse[of[i]!]!;
}
