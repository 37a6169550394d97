/** A statement is one row of one submission: the place that every number can be traced back to. */
import { type FigureRows, FigureState } from '../model/figure-rows.ts';
import type { FinalFigures } from '../model/score.ts';
import type { Submission } from '../model/submission.ts';

export interface Statement {
  submission: Submission;
  rows: FigureRows;
  row: number;
}

/** The number of the first row of each submission: statements are numbered from 1 through all of them. */
export function firstNumbers(submissions: readonly Submission[]): number[] {
  let next = 1;
  return submissions.map(({ rows }) => {
    const first = next;
    next += rows.length;
    return first;
  });
}

/**
 * The statement with a number of `FinalFigures.statements`.
 * @throws RangeError where there is none
 */
export function statementAt({ submissions, firstNumbers: firsts }: FinalFigures, number: number): Statement {
  // the last submission that begins at or before the number: campaigns have thousands of files
  let [low, high] = [0, submissions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  const submission = submissions[low - 1];
  const row = number - (firsts[low - 1] ?? 0);
  if (!submission || row >= submission.rows.length) throw new RangeError(`no statement ${number}`);
  return { submission, rows: submission.rows, row };
}

type Row = Pick<Statement, 'rows' | 'row'>;

/** Whether two rows say the same about a figure, however it is written: 1/2 and 50/100 do. */
export function haveSameFigure(a: Row, b: Row): boolean {
  const state = a.rows.stateAt(a.row);
  if (state !== b.rows.stateAt(b.row)) return false;
  return state === FigureState.noneArose || a.rows.valueAt(a.row).equals(b.rows.valueAt(b.row));
}
