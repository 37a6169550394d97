/** One unit in a composite index: its values and ranks, where it stands well and where it does not. */
import type { Composite, CompositeElement, UnitTable } from '../../model/composite.ts';
import { rankDescending } from '../../stats/rank-descending.ts';
import { rankElements } from './aggregate.ts';
import { columnOf, rowOf } from './unit-table.ts';

/** One element of one unit. */
export interface UnitElement {
  element: CompositeElement;
  /** NaN where it is missing */
  value: number;
  /** 0 = not ranked */
  rank: number;
}

/**
 * Values and ranks of the groups for one unit, from the root down, in the order of `composite.elements` within a level.
 * Equal to `get_unit_summary` of COINr 1.1.14.
 * @param scores of `aggregate`
 * @throws ParError `composite-unit-unknown`
 */
export function summariseUnit(composite: Composite, scores: UnitTable, unit: string): UnitElement[] {
  const row = rowOf(scores.units, unit);
  const { ranks } = rankElements(composite, scores);
  return [...composite.groups]
    .sort((a, b) => composite.elements[b]!.level - composite.elements[a]!.level || a - b)
    .map((position) => {
      const cell = position * scores.units.length + row;
      return { element: composite.elements[position]!, value: scores.values[cell]!, rank: ranks[cell]! };
    });
}

export interface StrengthOptions {
  unit: string;
  /** how many of each; 5 unless told */
  count?: number;
  /** codes of indicators of which less is better */
  lessIsBetter?: ReadonlySet<string>;
  /** whether an indicator at which the unit shares the last place is left out, as where half of all have nothing; unless told, yes */
  withoutLast?: boolean;
}

export interface UnitStrengths {
  /** best rank first */
  strengths: readonly UnitElement[];
  /** worst rank last */
  weaknesses: readonly UnitElement[];
}

/**
 * The indicators at which a unit ranks best and worst; ties in the order of `composite.elements`. Missing figures are
 * neither. Equal to `get_str_weak` of COINr 1.1.14.
 * @param table of indicators, as published or normalised
 * @throws ParError `composite-unit-unknown`, `composite-element-unknown`
 */
export function unitStrengths(
  composite: Composite,
  table: UnitTable,
  { unit, count = 5, lessIsBetter = new Set(), withoutLast = true }: StrengthOptions,
): UnitStrengths {
  const row = rowOf(table.units, unit);
  const ranked: UnitElement[] = [];
  for (const position of composite.indicators) {
    const element = composite.elements[position]!;
    const column = columnOf(table, element.code);
    const ranks = rankDescending(lessIsBetter.has(element.code) ? column.map((value) => -value) : column);
    const rank = ranks[row]!;
    const last = ranks.reduce((a, b) => Math.max(a, b), 0);
    if (rank > 0 && !(withoutLast && rank === last)) ranked.push({ element, value: column[row]!, rank });
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return { strengths: ranked.slice(0, count), weaknesses: ranked.slice(Math.max(0, ranked.length - count)) };
}
