/** Who judged what: for each unit and criterion of a tier the statement of the last round of appraisal. */
import type { TierResult } from '../../campaign/run-campaign.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import { FigureState } from '../../model/figure-rows.ts';
import type { Submission } from '../../model/submission.ts';
import type { Statement } from '../../score/statement.ts';

/** @returns null where no appraisal says anything about the criterion or a part of it */
export type AppraisalOf = (row: number, leaf: Leaf) => Statement | null;

/** Of equal rounds the last statement, as in score/precedence.ts. */
export function appraisalsOfTier(
  { set, rowOf }: TierResult,
  submissions: readonly Submission[],
): AppraisalOf {
  const latest = new Map<number, Statement>();
  for (const submission of submissions) {
    if (submission.kind !== 'appraisals') continue;
    const { rows } = submission;
    for (let row = 0; row < rows.length; row++) {
      const unitRow = rowOf.get(rows.unitAt(row));
      const leaf = set.figures[rows.figureAt(row)]?.leaf;
      if (unitRow === undefined || !leaf || rows.stateAt(row) === FigureState.notReported) continue;
      const key = unitRow * set.leaves.length + leaf.index;
      const before = latest.get(key);
      if (!before || rows.roundAt(row) >= before.rows.roundAt(before.row)) {
        latest.set(key, { submission, rows, row });
      }
    }
  }
  return (row, leaf) => latest.get(row * set.leaves.length + leaf.index) ?? null;
}
