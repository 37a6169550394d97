/**
 * The arithmetic of a composite index, prepared once for a table and run for many sets of weights.
 *
 * Geometric and harmonic means are arithmetic means of logarithms and of reciprocals, all the way up the tree, so one
 * loop of multiply-adds over whole columns serves the three. Missing members drop out and the weights of the others are
 * renormalised inside the group; units that miss the same members of a group share one divisor.
 */
import type { AggregationMethod, Composite, UnitTable } from '../../model/composite.ts';
import { type Column, elementColumns, SCALES } from './element-columns.ts';
import { missingPatterns, type Pattern } from './missing-patterns.ts';

/** Why a set of weights gives no index. */
type IndexFault = 'weight-not-finite' | 'weight-negative' | 'group-without-weight' | 'index-not-finite';

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

/** One group as loops need it; filled up with columns of zeros to a multiple of `TOGETHER`. */
interface Group {
  members: Uint32Array;
  columns: readonly Float64Array[];
  /** where the values of the group are written */
  own: Float64Array;
  /** weights of the members in this run, divided by their sum; zeros after them */
  scaled: Float64Array;
  incomplete: readonly Pattern[];
}

/** columns added in one pass over the values of their group */
const TOGETHER = 4;

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

/** Also tells in the group's own column which units have nothing in it. */
function prepareGroup({ children }: Composite, columns: readonly Column[], position: number): Group {
  const members = children[position]!;
  const own = columns[position]!;
  const parts = Array.from(members, (member) => columns[member]!);
  const incomplete = missingPatterns(parts.map(({ present }) => present));
  for (const { units } of incomplete.filter(({ places }) => places.length === 0)) {
    own.present ??= new Uint8Array(own.values.length).fill(1);
    for (const unit of units) own.present[unit] = 0;
  }
  const width = TOGETHER * Math.ceil(members.length / TOGETHER);
  const zeros = new Float64Array(own.values.length);
  return {
    members,
    columns: Array.from({ length: width }, (_, i) => parts[i]?.values ?? zeros),
    own: own.values,
    scaled: new Float64Array(width),
    incomplete,
  };
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
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!;
    const fault = scaleWeights(group, weights);
    if (fault !== null) return fault;
    addColumns(group);
    if (group.incomplete.length > 0 && !renormalise(group)) return 'group-without-weight';
  }
  return null;
}

function scaleWeights({ members, scaled }: Group, weights: Float64Array): IndexFault | null {
  let sum = 0;
  for (let i = 0; i < members.length; i++) sum += weights[members[i]!]!;
  if (!(sum > 0)) return 'group-without-weight';
  // finite weights can sum to infinity
  if (sum === Number.POSITIVE_INFINITY) return 'weight-not-finite';
  for (let i = 0; i < members.length; i++) scaled[i] = weights[members[i]!]! / sum;
  return null;
}

/** own = sum of scaled x column. */
function addColumns({ columns, scaled, own }: Group): void {
  const { length } = own;
  for (let m = 0; m < columns.length; m += TOGETHER) {
    const a = columns[m]!;
    const b = columns[m + 1]!;
    const c = columns[m + 2]!;
    const d = columns[m + 3]!;
    const p = scaled[m]!;
    const q = scaled[m + 1]!;
    const r = scaled[m + 2]!;
    const s = scaled[m + 3]!;
    if (m === 0) {
      for (let i = 0; i < length; i++) own[i] = p * a[i]! + q * b[i]! + (r * c[i]! + s * d[i]!);
    } else {
      for (let i = 0; i < length; i++) own[i] = own[i]! + (p * a[i]! + q * b[i]!) + (r * c[i]! + s * d[i]!);
    }
  }
}

/** @returns false where the members that some unit has weigh nothing */
function renormalise({ incomplete, scaled, own }: Group): boolean {
  for (let k = 0; k < incomplete.length; k++) {
    const { places, units } = incomplete[k]!;
    if (places.length === 0) continue;
    let sum = 0;
    for (let i = 0; i < places.length; i++) sum += scaled[places[i]!]!;
    if (!(sum > 0)) return false;
    for (let i = 0; i < units.length; i++) own[units[i]!] = own[units[i]!]! / sum;
  }
  return true;
}
