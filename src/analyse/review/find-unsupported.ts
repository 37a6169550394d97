/**
 * Claims that their own figures or evidence do not carry. Import and campaign found them already and warned; here they
 * are only brought together with the unit, the criterion and the points.
 */
import { decimal } from '../../exact/decimal.ts';
import type { Issue } from '../../model/issue.ts';
import type { Why } from '../../model/review-report.ts';
import type { Submission } from '../../model/submission.ts';
import type { Statement } from '../../score/statement.ts';
import { pointsAtStake } from './own-figures.ts';
import { type FoundFinding, makeFinding, type ReviewBlock, reviewedOwn } from './review-block.ts';

/** Warnings that are findings: the row that each of them is about. */
export interface WarnedRow {
  issue: Issue;
  statement: Statement;
}

const KINDS: readonly string[] = ['self_points_differ', 'evidence_missing'];

/** @param warnings of the results; other kinds are left out */
export function warnedRows(warnings: readonly Issue[], submissions: readonly Submission[]): WarnedRow[] {
  const wanted = new Map<string, Issue[]>();
  for (const issue of warnings) {
    if (!KINDS.includes(issue.kind)) continue;
    const key = lineKey(issue);
    wanted.set(key, [...(wanted.get(key) ?? []), issue]);
  }
  const files = new Set(warnings.map(({ file }) => file));
  return submissions.flatMap((submission) => {
    const { rows, file, kind } = submission;
    if (kind !== 'reports' || !files.has(file)) return [];
    return Array.from({ length: rows.length }, (_, row) => row).flatMap((row) => {
      const line = { file, sheet: rows.sheetAt(row), line: rows.lineAt(row) };
      return (wanted.get(lineKey(line)) ?? []).map((issue) => ({
        issue,
        statement: { submission, rows, row },
      }));
    });
  });
}

/** Reports with declared points or evidence have one figure a line. */
function lineKey({
  file,
  sheet,
  line,
}: {
  file: string;
  sheet?: string | null;
  line: number | null;
}): string {
  return `${file}\n${sheet ?? ''}\n${line}`;
}

export function findUnsupported(review: ReviewBlock, warned: readonly WarnedRow[]): FoundFinding[] {
  const { tier, block } = review;
  const members = new Set(block.rows);
  const found = warned.flatMap(({ issue, statement }) => {
    const { rows, row: at } = statement;
    const row = tier.rowOf.get(rows.unitAt(at));
    const figure = tier.set.figures[rows.figureAt(at)];
    return row !== undefined && members.has(row) && figure ? [{ issue, row, figure, statement }] : [];
  });
  return found
    .sort((a, b) => a.row - b.row || a.figure.position - b.figure.position)
    .map(({ issue, ...own }) => {
      const { row, figure, statement } = own;
      const why = whyOf(issue, statement.rows.textAt(statement.row, 'selfPoints'));
      const points =
        why.kind === 'selfPointsDiffer'
          ? decimal(why.declared).subtract(decimal(why.computed)).magnitude()
          : pointsAtStake(tier, [own]);
      const figures = [reviewedOwn(tier, own)];
      return makeFinding(review, { row, leaf: figure.leaf, why, points, figures });
    });
}

type Unsupported = Extract<Why, { kind: 'selfPointsDiffer' | 'withoutEvidence' }>;

function whyOf({ kind, params = {} }: Issue, claimed: string): Unsupported {
  if (kind === 'evidence_missing') return { kind: 'withoutEvidence', claimed };
  return {
    kind: 'selfPointsDiffer',
    declared: String(params.declared),
    computed: String(params.computed),
  };
}
