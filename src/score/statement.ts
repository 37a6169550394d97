/** A statement is one row of one submission: the place that every number can be traced back to. */
import type { FigureRows } from '../model/figure-rows.ts';
import type { FinalFigures } from '../model/score.ts';
import type { Submission } from '../model/submission.ts';

export interface Statement {
  submission: Submission;
  rows: FigureRows;
  row: number;
}

/**
 * The statement with a number of `FinalFigures.statements`.
 * @throws RangeError where there is none
 */
export function statementAt({ submissions }: FinalFigures, number: number): Statement {
  let row = number - 1;
  for (const submission of submissions) {
    if (row < submission.rows.length) return { submission, rows: submission.rows, row };
    row -= submission.rows.length;
  }
  throw new RangeError(`no statement ${number}`);
}
