/**
 * Faults that only all inputs together show: the same unit and criterion in two files of one kind, figures that the
 * edition lets count for nothing, figures of a unit whose function the criterion is not, a recognition of nothing.
 */

import { sameStatement } from '../import/rows/same-statement.ts';
import type { Edition } from '../model/criteria-set.ts';
import { type FigureRows, FigureState } from '../model/figure-rows.ts';
import type { Issue } from '../model/issue.ts';
import { rowPlace } from '../model/row-place.ts';
import type { Submission } from '../model/submission.ts';
import { precedence } from '../score/precedence.ts';
import { applies } from '../score/settle-table.ts';
import type { Registry } from '../units/registry.ts';

export function checkStatements(
  edition: Edition,
  registry: Registry,
  submissions: readonly Submission[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const claims = new Claims(edition, registry, submissions);
  const seen = new Map<Submission['kind'], Map<number, FirstStatement>>();
  for (const submission of submissions) {
    const { rows, kind } = submission;
    for (let row = 0; row < rows.length; row++) {
      if (rows.stateAt(row) === FigureState.notReported) continue;
      const unused = unusedReason(edition, registry, submission, row);
      if (unused) issues.push(issueAt(submission, row, unused, edition));
      if (rows.stateAt(row) === FigureState.recognised && !claims.has(rows, row)) {
        issues.push(issueAt(submission, row, 'nothing_recognised', edition));
      }
    }
    if (hasCompanions(submissions, kind)) findRepeats(submission, { edition, seen, issues });
  }
  return issues;
}

/** Of what units stated themselves: which leaf of which unit, a part standing for its leaf. */
class Claims {
  readonly #leafOf: (rows: FigureRows, row: number) => number;
  readonly #leaves: number;
  readonly #claimed = new Set<number>();

  constructor({ sets }: Edition, { units }: Registry, submissions: readonly Submission[]) {
    // one code can be that of two leaves in two tiers, only one of which has parts
    this.#leaves = Math.max(...[...sets.values()].map(({ leaves }) => leaves.length));
    this.#leafOf = (rows, row) =>
      sets.get(units[rows.unitAt(row)]!.tier)?.figures[rows.figureAt(row)]?.leaf.index ?? 0;
    for (const { kind, rows } of submissions) {
      if (kind !== 'reports') continue;
      for (let row = 0; row < rows.length; row++) {
        if (rows.stateAt(row) !== FigureState.notReported) this.#claimed.add(this.#keyOf(rows, row));
      }
    }
  }

  has(rows: FigureRows, row: number): boolean {
    return this.#claimed.has(this.#keyOf(rows, row));
  }

  #keyOf(rows: FigureRows, row: number): number {
    return rows.unitAt(row) * this.#leaves + this.#leafOf(rows, row);
  }
}

function hasCompanions(submissions: readonly Submission[], kind: Submission['kind']): boolean {
  return submissions.filter((submission) => submission.kind === kind).length > 1;
}

interface FirstStatement {
  submission: Submission;
  row: number;
}

interface Repeats {
  edition: Edition;
  /** by kind of input: number of unit, figure and round -> where it was stated first */
  seen: Map<Submission['kind'], Map<number, FirstStatement>>;
  issues: Issue[];
}

/** The same unit, criterion and round in two files is the same fault as twice in one file. */
function findRepeats(submission: Submission, { edition, seen, issues }: Repeats): void {
  const { rows, kind } = submission;
  const stated = seen.get(kind) ?? new Map<number, FirstStatement>();
  seen.set(kind, stated);
  for (let row = 0; row < rows.length; row++) {
    const key = (rows.unitAt(row) * edition.figures.length + rows.figureAt(row)) * ROUNDS + rows.roundAt(row);
    const first = stated.get(key);
    if (!first) stated.set(key, { submission, row });
    else if (first.submission !== submission) issues.push(repeatAt(submission, row, first, edition));
  }
}

/** more rounds of appraisal than anybody holds */
const ROUNDS = 16;

function repeatAt(submission: Submission, row: number, first: FirstStatement, edition: Edition): Issue {
  const { rows } = first.submission;
  const same = sameStatement(rows, first.row, submission.rows, row);
  const issue = issueAt(submission, row, same ? 'duplicate_identical' : 'duplicate_conflict', edition);
  const { file: firstFile, line: firstLine, sheet } = rowPlace(first.submission, first.row);
  const params = { ...issue.params, firstFile, firstLine, ...(sheet !== undefined && { firstSheet: sheet }) };
  return { ...issue, severity: same ? 'warning' : 'error', params };
}

/** Why a figure counts for nothing, null where it counts. */
function unusedReason(
  edition: Edition,
  registry: Registry,
  { rows, kind }: Submission,
  row: number,
): string | null {
  const unit = registry.units[rows.unitAt(row)]!;
  const figure = edition.sets.get(unit.tier)?.figures[rows.figureAt(row)];
  if (!figure) return null;
  if (precedence(kind, figure.leaf.assessedBy) === 0) return 'figure_unused';
  return applies(figure.leaf, unit, figure.part) || rows.stateAt(row) === FigureState.noneArose
    ? null
    : 'figure_outside_function';
}

function issueAt(submission: Submission, row: number, kind: string, edition: Edition): Issue {
  return {
    kind,
    severity: 'warning',
    ...rowPlace(submission, row),
    params: { criterion: edition.figures[submission.rows.figureAt(row)]!.key },
  };
}
