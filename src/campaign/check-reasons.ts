/**
 * An appraiser who overrides what would count without the appraisal says why. Import asks for the reason where the
 * decision itself says so ("điều chỉnh", "không công nhận", "không phát sinh"); a figure, points or "KPS" given
 * without a decision can only be judged here.
 */

import { type FigureRows, FigureState } from '../model/figure-rows.ts';
import type { Issue } from '../model/issue.ts';
import { rowPlace } from '../model/row-place.ts';
import { LeafState } from '../model/score.ts';
import type { Submission } from '../model/submission.ts';
import { scoreLeaf } from '../score/exact-points.ts';
import { haveSameFigure, statementAt } from '../score/statement.ts';
import type { TabulatedFigures } from '../score/tabulate-figures.ts';
import type { TierResult } from './run-campaign.ts';
import { tabulateInputs } from './tabulate-inputs.ts';

/** @returns an error for every override without a reason */
export function checkReasons(tiers: readonly TierResult[], submissions: readonly Submission[]): Issue[] {
  const appraisals = submissions.filter(({ kind }) => kind === 'appraisals');
  const given = appraisals.flatMap(({ rows, file }) =>
    givenWithoutReason(rows).map((row) => ({ file, rows, row })),
  );
  return given.length === 0 ? [] : tiers.flatMap((tier) => overridesIn(tier, given, submissions));
}

interface Unexplained {
  file: string;
  rows: FigureRows;
  row: number;
}

function overridesIn(
  tier: TierResult,
  all: readonly Unexplained[],
  submissions: readonly Submission[],
): Issue[] {
  const given = all.flatMap((each) => {
    const unitRow = tier.rowOf.get(each.rows.unitAt(each.row));
    return unitRow === undefined ? [] : [{ ...each, unitRow }];
  });
  if (given.length === 0) return [];
  const before = tabulateInputs(
    tier,
    submissions.filter(({ kind }) => kind !== 'appraisals'),
  );
  return given
    .filter((each) => overrides(each, before))
    .map(({ file, rows, row }) => ({
      kind: 'override_without_reason',
      severity: 'error',
      ...rowPlace({ file, rows }, row),
      params: { criterion: tier.set.figures[rows.figureAt(row)]!.key },
    }));
}

const GIVEN: readonly FigureState[] = [FigureState.reported, FigureState.points, FigureState.noneArose];

/** Rows that give a figure or points, or say that none arose, and state no reason. */
function givenWithoutReason(rows: FigureRows): number[] {
  return Array.from({ length: rows.length }, (_, row) => row).filter(
    (row) => GIVEN.includes(rows.stateAt(row)) && rows.textAt(row, 'reason') === '',
  );
}

interface GivenFigure {
  rows: FigureRows;
  row: number;
  /** of the tables */
  unitRow: number;
}

/** Whether the appraiser's figure differs from the one that counts without it; where none does, nothing is overridden. */
function overrides({ rows, row, unitRow }: GivenFigure, { figures, table }: TabulatedFigures): boolean {
  const { set } = table;
  const figure = set.figures[rows.figureAt(row)];
  if (!figure) return false;
  const leafState = table.states[unitRow * table.columns + figure.leaf.index];
  if (leafState === LeafState.noFunction) return false;
  const state = rows.stateAt(row);
  if (state === FigureState.points) {
    if (leafState === LeafState.notReported) return false;
    const { points } = scoreLeaf(table, unitRow, figure.leaf);
    return points === null || !rows.valueAt(row).equals(points);
  }
  const number = figures.statements[unitRow * set.figures.length + figure.position]!;
  if (number === 0) return false;
  return !haveSameFigure(statementAt(figures, number), { rows, row });
}
