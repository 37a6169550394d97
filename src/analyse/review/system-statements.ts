/** What the systems of the province state about the figures of a tier's units, the last of several. */
import type { TierResult } from '../../campaign/run-campaign.ts';
import type { Submission } from '../../model/submission.ts';
import type { Statement } from '../../score/statement.ts';
import type { ReviewBlock } from './review-block.ts';

export function systemStatements(
  { set, rowOf }: TierResult,
  submissions: readonly Submission[],
): ReviewBlock['systemOf'] {
  const keyOf = (row: number, position: number) => row * set.figures.length + position;
  const found = new Map<number, Statement>();
  for (const submission of submissions) {
    if (submission.kind !== 'system') continue;
    const { rows } = submission;
    for (let row = 0; row < rows.length; row++) {
      const unitRow = rowOf.get(rows.unitAt(row));
      if (unitRow !== undefined) found.set(keyOf(unitRow, rows.figureAt(row)), { submission, rows, row });
    }
  }
  return (row, position) => found.get(keyOf(row, position)) ?? null;
}
