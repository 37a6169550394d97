/**
 * Points of one leaf, exactly. The kernel comes here where doubles cannot decide; explanations always do.
 */
import { roundHalfUp } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { evaluate } from '../exact/piecewise-linear.ts';
import type { Leaf } from '../model/criteria-set.ts';
import { LeafState, type ScoringTable } from '../model/score.ts';
import { encodedValue } from './figure-encoder.ts';

/** What became of a leaf and its points; null where the leaf leaves both sums. */
export interface LeafPoints {
  state: LeafState;
  points: Fraction | null;
}

/** Scores one leaf of one row. With `roundEach` the points are rounded to the decimals of the index. */
export function scoreLeaf(table: ScoringTable, row: number, leaf: Leaf): LeafPoints {
  const state = table.states[row * table.columns + leaf.index] as LeafState;
  const points = exactPoints(table, row, leaf, state);
  const { roundEach, decimals } = table.set.index;
  return { state, points: points && roundEach ? roundHalfUp(points, decimals) : points };
}

function exactPoints(table: ScoringTable, row: number, leaf: Leaf, state: LeafState): Fraction | null {
  switch (state) {
    case LeafState.notReported:
    case LeafState.rejected:
      return Fraction.ZERO;
    case LeafState.noFunction:
      return null;
    case LeafState.noneArose:
      return leaf.noneArose === 'exclude' ? null : leaf.noneArose === 'full' ? leaf.maxPoints : Fraction.ZERO;
    case LeafState.points:
      return encodedValue(table, row * table.columns + leaf.index);
    case LeafState.scored:
      return rulePoints(table, row, leaf);
  }
}

/** An alternative that did not arise, or that concerns other units. */
function isLeftOut(state: number): boolean {
  return state === LeafState.noneArose || state === LeafState.noFunction;
}

function rulePoints(table: ScoringTable, row: number, leaf: Leaf): Fraction {
  const { simple, alternatives, combine } = leaf.rule;
  const first = row * table.columns;
  if (simple) return evaluate(simple.points, encodedValue(table, first + leaf.index));
  const earned = alternatives
    .filter(({ column }) => !isLeftOut(table.states[first + column]!))
    .map(({ column, simple: rule }) =>
      table.states[first + column] === LeafState.scored
        ? evaluate(rule.points, encodedValue(table, first + column))
        : Fraction.ZERO,
    );
  return earned.reduce(combine === 'greatest' ? Fraction.max : Fraction.min);
}
