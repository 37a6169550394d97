/** A block as all reviews look at it: its units, their own figures, and what both sides are worth. */
import type { Results } from '../../campaign/results.ts';
import type { BlockResult, TierResult } from '../../campaign/run-campaign.ts';
import type { Fraction } from '../../exact/fraction.ts';
import type { UnitName } from '../../model/campaign-report.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import type { Finding, ReviewedFigure, ReviewOptions, Why } from '../../model/review-report.ts';
import { rowPlace } from '../../model/row-place.ts';
import type { ScoringTable } from '../../model/score.ts';
import type { Statement } from '../../score/statement.ts';
import type { UnitClaims } from './gaps-by-appraiser.ts';
import type { OwnFigure } from './own-figures.ts';

export interface ReviewBlock {
  results: Results;
  tier: TierResult;
  block: BlockResult;
  /** table of the tier, scored from the reports alone */
  own: ScoringTable;
  /** by row, in the order of the registry; units without any own figure are left out */
  figures: ReadonlyMap<number, readonly OwnFigure[]>;
  /** units that have something to compare, in the order of the registry */
  claims: readonly UnitClaims[];
  /** what the systems of the province state about a figure of a unit, the last of several; null where none does */
  systemOf(row: number, position: number): Statement | null;
  options: ReviewOptions;
  /** units, and pairs of units of one block, of the whole campaign: so often chance had its chance (Bonferroni) */
  tested: { units: number; pairs: number };
}

/** A finding before it has its place in the list. */
export type FoundFinding = Omit<Finding, 'number' | 'priority' | 'points' | 'block'> & {
  points: Fraction;
  block: Finding['block'];
};

interface FindingParts {
  row: number | null;
  leaf: Leaf | null;
  why: Why;
  points: Fraction;
  figures?: readonly ReviewedFigure[];
}

export function makeFinding(
  { tier, block: { block } }: ReviewBlock,
  { row, leaf, why, points, figures = [] }: FindingParts,
): FoundFinding {
  return {
    kind: why.kind,
    block: { id: block.id, label: block.label },
    unit: row === null ? null : unitName(tier, row),
    criterion: leaf && { code: leaf.code, label: leaf.label, area: leaf.area.id },
    why,
    points,
    figures,
  };
}

export function unitName({ units }: TierResult, row: number): UnitName {
  const { id, name } = units[row]!;
  return { id, name };
}

/** The leaf that all of these figures are about; null where they are about several. */
export function onlyLeaf(figures: readonly OwnFigure[]): Leaf | null {
  const leaves = new Set(figures.map(({ figure }) => figure.leaf));
  const [first] = leaves;
  return leaves.size === 1 && first ? first : null;
}

export function reviewedOwn(tier: TierResult, { row, figure, statement }: OwnFigure): ReviewedFigure {
  return reviewedFigure(statement, { unit: unitName(tier, row), figure: figure.key });
}

/** @param text in place of the cells that state the figure; empty where only the place matters */
export function reviewedFigure(
  { submission, rows, row }: Statement,
  { unit, figure, text }: { unit: UnitName; figure: string; text?: string },
): ReviewedFigure {
  return {
    unit,
    figure,
    input: submission.kind,
    ...rowPlace(submission, row),
    cells: text ?? figureCells({ rows, row }),
  };
}

/** As they stand in the file. */
function figureCells({ rows, row }: Pick<Statement, 'rows' | 'row'>): string {
  const { numerator, denominator, value, points } = rows.textsAt(row);
  if (numerator !== undefined || denominator !== undefined) return `${numerator ?? ''}/${denominator ?? ''}`;
  return value ?? points ?? '';
}
