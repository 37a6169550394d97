/** The figure of a unit as a number on the scale of its measure, which a target can be compared with. */
import { Fraction } from '../exact/fraction.ts';
import type { Leaf } from '../model/criteria-set.ts';
import type { Measure } from '../model/measure.ts';
import { LeafState } from '../model/score.ts';
import { encodedValue } from '../score/figure-encoder.ts';
import { finalStatement } from './final-statement.ts';
import type { UnitPlace } from './unit-place.ts';

/** Measures that are numbers. */
const NUMBER_KINDS = ['percent', 'count', 'amount', 'survey'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

export function numberKind(measure: Measure): NumberKind | null {
  return NUMBER_KINDS.find((kind) => kind === measure.kind) ?? null;
}

/**
 * Percentages are 0-100; a count told apart by cases is its weighted sum.
 * @returns null where no figure counts (nothing reported, none arose, refused, points in place of a figure), for a
 * measure that is no number, and for a leaf with alternatives, which has no figure of its own
 */
export function comparableFigure(place: UnitPlace, leaf: Leaf): Fraction | null {
  const { table } = place.tier;
  const { measure, rule } = leaf;
  const cell = place.row * table.columns + leaf.index;
  if (!rule.simple || !measure || !numberKind(measure)) return null;
  if (table.states[cell] !== LeafState.scored) return null;
  const { encoder } = rule.simple;
  if (encoder.kind !== 'best') return encodedValue(table, cell);
  // the table holds the share of the best; the figure itself stands in the statement
  const statement = finalStatement(place, leaf);
  const scale = Fraction.of(encoder.of === 'percent' ? 100 : 1);
  return statement?.rows.valueAt(statement.row).multiply(scale) ?? null;
}
