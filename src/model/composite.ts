/**
 * A composite index: a tree of elements from indicators (level 1) up to one root, with a weight for each element
 * inside its group, and the table of units that it is applied to. Made by `createComposite`, which checks it.
 */

/** One element as its author writes it down. */
export interface CompositeElement {
  code: string;
  name: string;
  /** 1 for an indicator; a parent stands at a higher level than its children */
  level: number;
  /** code of the group it belongs to; null for the root */
  parent: string | null;
  /** against the other members of its group; any positive scale, normalised when used */
  weight: number;
}

/** Elements are named by their position in `elements` from here on. */
export interface Composite {
  elements: readonly CompositeElement[];
  positions: ReadonlyMap<string, number>;
  /** position of each element's parent; -1 for the root */
  parents: Int32Array;
  /** positions of each element's children, in the order of `elements`; empty for an indicator */
  children: readonly Uint32Array[];
  /** positions of the groups, each after its children; the root is last */
  groups: Uint32Array;
  root: number;
  /** positions of the indicators */
  indicators: Uint32Array;
  /** weight of each element as written */
  weights: Float64Array;
}

/** Numbers of units x elements; NaN = missing. */
export interface UnitTable {
  units: readonly string[];
  codes: readonly string[];
  /** element after element: `values[element * units.length + unit]` */
  values: Float64Array;
}

/** Ranks of units x elements in the layout of `UnitTable`; 0 = not ranked. */
export interface RankTable {
  units: readonly string[];
  codes: readonly string[];
  ranks: Uint32Array;
}

/** How the members of a group become its value: weighted arithmetic, geometric or harmonic mean. */
export const AGGREGATION_METHODS = ['arithmetic', 'geometric', 'harmonic'] as const;
export type AggregationMethod = (typeof AGGREGATION_METHODS)[number];
