/**
 * Submissions -> the scoring table of one tier: of all statements about a figure the final one, encoded.
 *
 * One pass over the columns of every submission; a statement of higher precedence overwrites what a lower one left.
 */
import type { CriteriaSet } from '../model/criteria-set.ts';
import { FigureState, STATE_MASK } from '../model/figure-rows.ts';
import { type FinalFigures, LeafState, type ScoringTable } from '../model/score.ts';
import type { Submission } from '../model/submission.ts';
import type { Unit } from '../model/unit.ts';
import { encodeSpecially, type FigureEncoder, figureEncoders, leafStates } from './figure-encoder.ts';
import { precedence } from './precedence.ts';
import { settleTable } from './settle-table.ts';
import { firstNumbers } from './statement.ts';

export interface TierUnits {
  /** registry positions of the units, one a row of the table */
  positions: readonly number[];
  units: readonly Unit[];
  /** the ranking block of each row, for rules that compare with the block's best */
  blocks: readonly string[];
}

export interface TabulatedFigures {
  figures: FinalFigures;
  table: ScoringTable;
}

/** @throws ParError unit-lacks-attribute, unit-lacks-date where a rule asks for what a unit has not */
export function tabulateFigures(
  set: CriteriaSet,
  tierUnits: TierUnits,
  submissions: readonly Submission[],
): TabulatedFigures {
  const work = startTable(set, tierUnits, submissions);
  for (const at of submissions.keys()) takeStatements(work, at, null);
  if (work.recognised.size > 0) returnToOwnFigures(work);
  settleTable(work.figures, work.table, tierUnits);
  return { figures: work.figures, table: work.table };
}

interface Work {
  figures: FinalFigures;
  table: ScoringTable;
  units: readonly Unit[];
  encoders: readonly (FigureEncoder | null)[];
  /** registry position -> row of the table + 1 */
  rowOfUnit: Uint32Array;
  /** precedence of the statement that each cell holds; null where all statements have the same */
  taken: Uint8Array | null;
  /** cells in which an appraiser recognised the unit's own figure */
  recognised: Set<number>;
}

function startTable(
  set: CriteriaSet,
  { positions, units }: TierUnits,
  submissions: readonly Submission[],
): Work {
  const rowOfUnit = new Uint32Array(positions.reduce((most, unit) => Math.max(most, unit), 0) + 1);
  for (const [row, unit] of positions.entries()) rowOfUnit[unit] = row + 1;
  const keys = positions.length * set.figures.length;
  const cells = positions.length * set.columns.length;
  const onlyReports = submissions.every(({ kind }) => kind === 'reports');
  return {
    figures: {
      set,
      submissions,
      firstNumbers: firstNumbers(submissions),
      units: positions,
      statements: new Uint32Array(keys),
    },
    table: {
      set,
      rows: positions.length,
      columns: set.columns.length,
      states: new Uint8Array(cells),
      numerators: new Float64Array(cells),
      denominators: new Float64Array(cells),
      big: new Map(),
    },
    units,
    encoders: figureEncoders(set),
    rowOfUnit,
    taken: onlyReports ? null : new Uint8Array(keys),
    recognised: new Set(),
  };
}

/**
 * Takes the statements of one submission.
 * @param at its place among the submissions
 * @param only the cells that may be taken; null: all
 */
function takeStatements(work: Work, at: number, only: ReadonlySet<number> | null): void {
  const { figures, table, rowOfUnit, encoders, taken } = work;
  const { set, statements } = figures;
  const submission = figures.submissions[at]!;
  const first = figures.firstNumbers[at]!;
  const ranks = set.figures.map((figure) =>
    figure ? precedence(submission.kind, figure.leaf.assessedBy) : 0,
  );
  const keys = set.figures.length;
  const { states, numerators, denominators } = table;
  for (const { unit, figure, state, numerator, denominator, start, length } of submission.rows.segments()) {
    for (let i = 0; i < length; i++) {
      const unitRow = rowOfUnit[unit[i]!]!;
      const key = figure[i]!;
      // the fraction flag does not make a blank a statement
      if (!(unitRow > 0) || !(ranks[key]! > 0) || (state[i]! & STATE_MASK) === FigureState.notReported)
        continue;
      const cell = (unitRow - 1) * keys + key;
      if (only !== null && !only.has(cell)) continue;
      if (taken !== null && !outranks(work, cell, ranks[key]!, { submission, row: start + i })) continue;
      statements[cell] = first + start + i;
      const encoder = encoders[key]!;
      if (encoder === null) continue;
      const target = (unitRow - 1) * table.columns + encoder.column;
      const leafState = leafStates[state[i]!]!;
      states[target] = leafState;
      if (leafState !== LeafState.scored && leafState !== LeafState.points) continue;
      const scaled = numerator[i]! * encoder.scale;
      const plain = leafState === LeafState.scored && encoder.weights === null && encoder.ownDate === null;
      if (plain && encoder.minSample === 0 && Math.abs(scaled) <= Number.MAX_SAFE_INTEGER) {
        numerators[target] = scaled;
        denominators[target] = denominator[i]!;
      } else {
        const { rows } = submission;
        encodeSpecially(table, target, { encoder, rows, row: start + i, unit: work.units[unitRow - 1]! });
      }
    }
  }
}

/** Whether a statement outranks what its cell holds; notes it as the holder. */
function outranks(
  { taken, recognised }: Work,
  cell: number,
  rank: number,
  { submission, row }: { submission: Submission; row: number },
): boolean {
  const isAppraisal = submission.kind === 'appraisals';
  const mine = rank + (isAppraisal ? submission.rows.roundAt(row) : 0);
  if (mine < taken![cell]!) return false;
  taken![cell] = mine;
  if (submission.rows.stateAt(row) === FigureState.recognised) recognised.add(cell);
  else recognised.delete(cell);
  return true;
}

/** Where the appraiser recognised the unit's own figure, that figure is final. */
function returnToOwnFigures(work: Work): void {
  const cells = new Set(work.recognised);
  for (const cell of cells) work.figures.statements[cell] = 0;
  const own: Work = { ...work, taken: null };
  for (const [at, { kind }] of work.figures.submissions.entries()) {
    if (kind === 'reports') takeStatements(own, at, cells);
  }
}
