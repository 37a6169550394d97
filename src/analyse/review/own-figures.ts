/** The figures that units stated themselves, each with the row it was read from: what is reviewed. */
import type { TierResult } from '../../campaign/run-campaign.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { Figure, Leaf } from '../../model/criteria-set.ts';
import { FigureState } from '../../model/figure-rows.ts';
import { LeafState } from '../../model/score.ts';
import type { Submission } from '../../model/submission.ts';
import { scoreLeaf } from '../../score/exact-points.ts';
import { type Statement, statementAt } from '../../score/statement.ts';

export interface OwnFigure {
  /** of the tier's tables */
  row: number;
  figure: Figure;
  statement: Statement;
}

/** Row of the tier -> its figures in the order of the edition; of a repeated one the last, as scoring takes it. */
export function ownFigures({ set, rowOf }: TierResult, submissions: readonly Submission[]) {
  const found = new Map<number, OwnFigure[]>();
  for (const submission of submissions) {
    if (submission.kind !== 'reports') continue;
    const { rows } = submission;
    for (let at = 0; at < rows.length; at++) {
      const row = rowOf.get(rows.unitAt(at));
      const figure = set.figures[rows.figureAt(at)];
      if (row === undefined || !figure || rows.stateAt(at) !== FigureState.reported) continue;
      const own = found.get(row) ?? [];
      found.set(row, own);
      own[figure.position] = { row, figure, statement: { submission, rows, row: at } };
    }
  }
  return new Map([...found].map(([row, own]) => [row, own.filter((each) => each !== undefined)]));
}

/** Numerator and denominator as they are stored, where both were reported; null else. */
export function reportedPair({ statement: { rows, row }, figure }: OwnFigure): [Fraction, Fraction] | null {
  if (figure.measure?.kind !== 'percent' || !rows.isFractionAt(row)) return null;
  const [numerator, denominator] = rows.bigAt(row) ?? [rows.numeratorAt(row), rows.denominatorAt(row)];
  return [Fraction.of(numerator), Fraction.of(denominator)];
}

/** Points of the criteria of these figures that still rest on the unit's own word, each criterion once. */
export function pointsAtStake(tier: TierResult, figures: readonly OwnFigure[]): Fraction {
  const resting = new Map<string, Fraction>();
  for (const { row, figure } of figures) {
    const { leaf, position } = figure;
    if (countsOwn(tier, row, position)) resting.set(`${row} ${leaf.index}`, pointsHeld(tier, row, leaf));
  }
  return Fraction.sum(resting.values());
}

function countsOwn({ figures, set }: TierResult, row: number, position: number): boolean {
  const number = figures.statements[row * set.figures.length + position] ?? 0;
  return number > 0 && statementAt(figures, number).submission.kind === 'reports';
}

/** What a unit would lose: the points of a criterion, of a penalty those that it was spared. */
function pointsHeld({ table }: TierResult, row: number, leaf: Leaf): Fraction {
  const { points, state } = scoreLeaf(table, row, leaf);
  if (points === null || state === LeafState.points) return Fraction.ZERO;
  return leaf.area.section === 'penalty' ? leaf.maxPoints.subtract(points) : points;
}
