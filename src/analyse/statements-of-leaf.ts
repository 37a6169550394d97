/** Every statement about one leaf of a unit, its alternatives and its cases, with what became of it. */
import type { Leaf } from '../model/criteria-set.ts';
import type { MeasureExplanation, StatementExplanation } from '../model/leaf-explanation.ts';
import { LeafState } from '../model/score.ts';
import { leafStates } from '../score/figure-encoder.ts';
import { statementAt } from '../score/statement.ts';
import { traceStatements, type UnitStatements } from './trace-statements.ts';
import type { UnitPlace } from './unit-place.ts';

export function statementsOfLeaf(
  place: UnitPlace,
  statements: UnitStatements,
  leaf: Leaf,
): StatementExplanation[] {
  const { tier, row } = place;
  const { set, figures, table } = tier;
  const finalOf = (position: number) => figures.statements[row * set.figures.length + position]!;
  const isOutside = table.states[row * table.columns + leaf.index] === LeafState.noFunction;
  const own = set.figures.filter((figure) => figure?.leaf === leaf);
  const head = own.find((figure) => figure?.part === null);
  const isSettled = head !== undefined && settles(place, finalOf(head.position));
  return own.flatMap((figure) => {
    if (!figure) return [];
    const idle = isOutside ? 'outside' : isSettled && figure.part !== null ? 'settled' : null;
    return traceStatements(statements.get(figure.position) ?? [], {
      figure,
      final: finalOf(figure.position),
      idle,
    });
  });
}

/** Whether the final statement about a leaf itself leaves nothing to its alternatives or cases. */
function settles({ tier }: UnitPlace, final: number): boolean {
  if (final === 0) return false;
  const { rows, row } = statementAt(tier.figures, final);
  return leafStates[rows.stateAt(row)] !== LeafState.notReported;
}

/** The figure of the final statement under a key; null where it states none. */
export function finalMeasure(
  statements: readonly StatementExplanation[],
  key: string,
): MeasureExplanation | null {
  const isFinal = ({ figure, standing }: StatementExplanation) => figure === key && standing === 'final';
  return statements.find(isFinal)?.measure ?? null;
}
