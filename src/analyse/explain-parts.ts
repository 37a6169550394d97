/** The alternatives and the weighted cases of a leaf, each with its own figure. */
import { decimal, roundHalfUp } from '../exact/decimal.ts';
import type { Fraction } from '../exact/fraction.ts';
import { evaluate } from '../exact/piecewise-linear.ts';
import type { Alternative, Leaf } from '../model/criteria-set.ts';
import type {
  AlternativeExplanation,
  CaseExplanation,
  FigureExplanation,
  NextStep,
  StatementExplanation,
} from '../model/leaf-explanation.ts';
import { LeafState, stateName } from '../model/score.ts';
import { encodedValue } from '../score/figure-encoder.ts';
import { explainFigure, figureState } from './explain-figure.ts';
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
  const column = set.columns[alternative.column]!;
  const cell = place.row * table.columns + alternative.column;
  const state = figureState(place, column);
  const { roundEach, decimals } = set.index;
  const earned = state === LeafState.scored ? evaluate(simple.points, encodedValue(table, cell)) : null;
  const points = earned && roundEach ? roundHalfUp(earned, decimals) : earned;
  const figure = explainFigure(
    place,
    { column, rule: simple, measure },
    finalMeasure(statements, `${leaf.code}/${id}`),
  );
  return {
    id,
    label,
    state: stateName(state),
    points: points?.toString() ?? null,
    taken: points !== null && leafPoints !== null && points.equals(leafPoints),
    figure: leaf.rule.combine === 'greatest' ? { ...figure, nextSteps: beyond(figure, leafPoints) } : figure,
  };
}

/** Where the best alternative counts, another one gains nothing before it is worth more than the leaf has. */
function beyond({ nextSteps }: FigureExplanation, leafPoints: Fraction | null): readonly NextStep[] {
  return nextSteps.filter(({ points }) => !leafPoints || leafPoints.lessThan(decimal(points)));
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
