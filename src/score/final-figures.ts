/**
 * Precedence: of all statements about a unit's figure, which one is final.
 *
 * The last appraisal round; else the input that the leaf's `assessedBy` names; else the self-report. A blank
 * ("not reported") is no statement. Where the appraiser recognises a figure, the unit's own one is final.
 */
import type { AssessedBy, CriteriaSet } from '../model/criteria-set.ts';
import { FigureState } from '../model/figure-rows.ts';
import type { FinalFigures } from '../model/score.ts';
import type { InputKind, Submission } from '../model/submission.ts';

const SELF = 1;
const NAMED = 2;
const APPRAISED = 3;

const INPUT_OF: Readonly<Record<AssessedBy, InputKind>> = {
  self: 'reports',
  appraisal: 'appraisals',
  survey: 'surveys',
  system: 'system',
};

/** Precedence of an input for a leaf: the greatest wins, 0 counts for nothing. Appraisals add their round. */
export function precedence(kind: InputKind, assessedBy: AssessedBy): number {
  if (kind === 'appraisals') return APPRAISED;
  if (kind === INPUT_OF[assessedBy]) return NAMED;
  return kind === 'reports' ? SELF : 0;
}

/**
 * Finds the final figures of the units of one tier.
 * @param units registry positions of the units, one a row
 */
export function findFinalFigures(
  set: CriteriaSet,
  units: readonly number[],
  submissions: readonly Submission[],
): FinalFigures {
  const keys = set.figures.length;
  const cells = units.length * keys;
  const found: FinalFigures = {
    set,
    submissions,
    units,
    source: new Uint16Array(cells),
    row: new Uint32Array(cells),
    recognised: new Uint8Array(cells),
  };
  const rank = new Uint16Array(cells);
  const rowOfUnit = rowsByUnit(units);
  for (const [i, submission] of submissions.entries()) {
    takeStatements(found, { rank, rowOfUnit, submission, number: i + 1 });
  }
  if (found.recognised.includes(1)) returnToOwnFigures(found, rowOfUnit);
  return found;
}

/** registry position -> row of the tables + 1 */
function rowsByUnit(units: readonly number[]): Uint32Array {
  const rows = new Uint32Array(units.reduce((most, unit) => Math.max(most, unit), 0) + 1);
  for (const [row, unit] of units.entries()) rows[unit] = row + 1;
  return rows;
}

interface Pass {
  rank: Uint16Array;
  rowOfUnit: Uint32Array;
  submission: Submission;
  number: number;
}

function takeStatements(found: FinalFigures, { rank, rowOfUnit, submission, number }: Pass): void {
  const { rows, kind } = submission;
  const { figures } = found.set;
  const ranks = figures.map((figure) => (figure ? precedence(kind, figure.leaf.assessedBy) : 0));
  const isAppraisal = kind === 'appraisals';
  for (let row = 0; row < rows.length; row++) {
    const unitRow = rowOfUnit[rows.unitAt(row)] ?? 0;
    const figure = rows.figureAt(row);
    const state = rows.stateAt(row);
    if (unitRow === 0 || ranks[figure] === 0 || state === FigureState.notReported) continue;
    const cell = (unitRow - 1) * figures.length + figure;
    const mine = ranks[figure]! + (isAppraisal ? rows.roundAt(row) : 0);
    if (mine < rank[cell]!) continue;
    rank[cell] = mine;
    found.source[cell] = number;
    found.row[cell] = row;
    found.recognised[cell] = state === FigureState.recognised ? 1 : 0;
  }
}

/** Where the appraiser recognised the unit's own figure, that figure is final. */
function returnToOwnFigures(found: FinalFigures, rowOfUnit: Uint32Array): void {
  const keys = found.set.figures.length;
  for (const [cell, recognised] of found.recognised.entries()) if (recognised) found.source[cell] = 0;
  for (const [i, { kind, rows }] of found.submissions.entries()) {
    if (kind !== 'reports') continue;
    for (let row = 0; row < rows.length; row++) {
      const unitRow = rowOfUnit[rows.unitAt(row)] ?? 0;
      if (unitRow === 0 || rows.stateAt(row) === FigureState.notReported) continue;
      const cell = (unitRow - 1) * keys + rows.figureAt(row);
      if (!found.recognised[cell]) continue;
      found.source[cell] = i + 1;
      found.row[cell] = row;
    }
  }
}
