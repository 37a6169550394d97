/**
 * An appraiser who overrides what a unit claimed says why. Import asks for the reason where the decision itself says
 * "điều chỉnh" or "không công nhận"; a figure or points given without a decision can only be judged here.
 */
import { Fraction } from '../exact/fraction.ts';
import type { Figure } from '../model/criteria-set.ts';
import { type FigureRows, FigureState } from '../model/figure-rows.ts';
import type { Issue } from '../model/issue.ts';
import type { ScoringTable } from '../model/score.ts';
import type { Submission } from '../model/submission.ts';
import { scoreLeaf } from '../score/exact-points.ts';
import type { TierResult } from './run-campaign.ts';

/**
 * @param own the scoring table of the units' own reports alone
 * @returns an error for every override without a reason
 */
export function checkReasons(
  tier: TierResult,
  submissions: readonly Submission[],
  own: ScoringTable,
): Issue[] {
  const rowOf = new Map(tier.positions.map((position, row) => [position, row]));
  const reports = submissions.filter(({ kind }) => kind === 'reports');
  return submissions.flatMap((submission) => {
    if (submission.kind !== 'appraisals') return [];
    const { rows, file } = submission;
    return givenWithoutReason(rows).flatMap((row) => {
      const unitRow = rowOf.get(rows.unitAt(row));
      const figure = tier.set.figures[rows.figureAt(row)];
      if (unitRow === undefined || !figure) return [];
      if (!overrides({ rows, row }, figure, { reports, own, unitRow })) return [];
      return [
        {
          kind: 'override_without_reason',
          severity: 'error',
          file,
          line: rows.lineAt(row),
          column: rows.columnAt(row),
          params: { criterion: figure.key },
        },
      ];
    });
  });
}

/** Rows that give a figure or points and state no reason. */
function givenWithoutReason(rows: FigureRows): number[] {
  return Array.from({ length: rows.length }, (_, row) => row).filter((row) => {
    const state = rows.stateAt(row);
    const gives = state === FigureState.reported || state === FigureState.points;
    return gives && rows.textAt(row, 'reason') === '';
  });
}

interface Claim {
  reports: readonly Submission[];
  own: ScoringTable;
  unitRow: number;
}

/** Whether an appraised figure differs from what the unit itself stated; a unit that stated nothing is not overridden. */
function overrides(
  given: { rows: FigureRows; row: number },
  figure: Figure,
  { reports, own, unitRow }: Claim,
): boolean {
  const { rows, row } = given;
  if (rows.stateAt(row) === FigureState.points) {
    const { points } = scoreLeaf(own, unitRow, figure.leaf);
    const isClaimed = own.states[unitRow * own.columns + figure.leaf.index] !== 0;
    return isClaimed && !rows.valueAt(row).equals(points ?? Fraction.ZERO);
  }
  return reports.some(({ rows: claimed }) => {
    for (let i = 0; i < claimed.length; i++) {
      if (claimed.unitAt(i) !== rows.unitAt(row) || claimed.figureAt(i) !== rows.figureAt(row)) continue;
      const state = claimed.stateAt(i);
      if (state === FigureState.notReported) continue;
      return state !== FigureState.reported || !claimed.valueAt(i).equals(rows.valueAt(row));
    }
    return false;
  });
}
