/** The alternatives and the weighted cases of a leaf, each with its own figure. */
import { roundHalfUp } from '../exact/decimal.ts';
import type { Fraction } from '../exact/fraction.ts';
import { evaluate } from '../exact/piecewise-linear.ts';
import type { Alternative, Leaf } from '../model/criteria-set.ts';
import type {
  AlternativeExplanation,
  CaseExplanation,
  StatementExplanation,
} from '../model/leaf-explanation.ts';
import { LeafState } from '../model/score.ts';
import { encodedValue } from '../score/figure-encoder.ts';
import { explainFigure } from './explain-figure.ts';
import { stateName } from './explain-state.ts';
import { finalMeasure } from './statements-of-leaf.ts';
import type { UnitPlace } from './unit-place.ts';

export interface AlternativeOfLeaf {
  leaf: Leaf;
  alternative: Alternative;
  statements: readonly StatementExplanation[];
  leafPoints: Fraction | null;
}

export function explainAlternative(place: UnitPlace, context: AlternativeOfLeaf): AlternativeExplanation {
  const { leaf, alternative, statements, leafPoints } = context;
  const { table, set } = place.tier;
  const { id, label, simple, measure } = alternative;
  const first = place.row * table.columns;
  const cell = first + alternative.column;
  const state = table.states[cell] as LeafState;
  const { roundEach, decimals } = set.index;
  const earned = state === LeafState.scored ? evaluate(simple.points, encodedValue(table, cell)) : null;
  const points = earned && roundEach ? roundHalfUp(earned, decimals) : earned;
  const isScored = table.states[first + leaf.index] === LeafState.scored;
  const column = set.columns[alternative.column]!;
  return {
    id,
    label,
    state: stateName(state),
    points: points?.toString() ?? null,
    taken: isScored && points !== null && leafPoints !== null && points.equals(leafPoints),
    figure: explainFigure(
      place,
      { column, rule: simple, measure },
      finalMeasure(statements, `${leaf.code}/${id}`),
    ),
  };
}

export function explainCases(
  { code, measure }: Leaf,
  statements: readonly StatementExplanation[],
): CaseExplanation[] {
  if (measure?.kind !== 'count') return [];
  return (measure.cases ?? []).map(({ id, label, weight }) => ({
    id,
    label,
    weight: weight.toString(),
    count: finalMeasure(statements, `${code}/${id}`)?.value ?? null,
  }));
}
