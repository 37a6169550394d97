/**
 * The tables of a tier with some final figures replaced: what a hypothesis is scored from.
 *
 * Only the cells of the criteria concerned are encoded again, from the statements that are final now, by the encoder
 * and the settling that made the tables; whatever compares with the best of a block is compared again for all its rows.
 */
import type { CriteriaSet, Leaf } from '../model/criteria-set.ts';
import { FigureState } from '../model/figure-rows.ts';
import { LeafState, type ScoringTable } from '../model/score.ts';
import type { Submission } from '../model/submission.ts';
import { encodeSpecially, type FigureEncoder, figureEncoders, leafStates } from './figure-encoder.ts';
import { settleTable } from './settle-table.ts';
import { statementAt } from './statement.ts';
import type { TabulatedFigures, TierUnits } from './tabulate-figures.ts';

/**
 * @param submission its rows take the place of whatever was final; one in the state `notReported` takes a figure away;
 * rows about units of other tiers are passed over
 * @returns new tables; those handed in stay as they are
 * @throws ParError unit-lacks-date
 */
export function retabulate(
  tabulated: TabulatedFigures,
  tierUnits: TierUnits,
  submission: Submission,
): TabulatedFigures {
  const work = copyOf(tabulated, tierUnits, submission);
  const changed = new Map<Leaf, Set<number>>();
  for (const { row, leaf } of replaceStatements(work, submission)) {
    changed.set(leaf, (changed.get(leaf) ?? new Set()).add(row));
  }
  for (const [leaf, rows] of changed) encodeAgain(work, leaf, rows);
  settleTable(work.figures, work.table, tierUnits, [...changed.keys()]);
  return { figures: work.figures, table: work.table };
}

/** The same tables for some of their rows, in the order given. */
export function takeRows({ figures, table }: TabulatedFigures, rows: readonly number[]): TabulatedFigures {
  const keys = figures.set.figures.length;
  const { columns } = table;
  const part: TabulatedFigures = {
    figures: {
      ...figures,
      units: rows.map((row) => figures.units[row]!),
      statements: new Uint32Array(rows.length * keys),
    },
    table: {
      ...table,
      rows: rows.length,
      states: new Uint8Array(rows.length * columns),
      numerators: new Float64Array(rows.length * columns),
      denominators: new Float64Array(rows.length * columns),
      big: new Map(),
    },
  };
  for (const [to, from] of rows.entries()) {
    part.figures.statements.set(figures.statements.subarray(from * keys, (from + 1) * keys), to * keys);
    for (const name of ['states', 'numerators', 'denominators'] as const) {
      part.table[name].set(table[name].subarray(from * columns, (from + 1) * columns), to * columns);
    }
    if (table.big.size === 0) continue;
    for (let column = 0; column < columns; column++) {
      const exact = table.big.get(from * columns + column);
      if (exact) part.table.big.set(to * columns + column, exact);
    }
  }
  return part;
}

/** The same table with one row taken from a table of that row alone. */
export function withRow(table: ScoringTable, row: number, alone: ScoringTable): ScoringTable {
  const first = row * table.columns;
  const copy = <T extends Uint8Array | Float64Array>(all: T, own: T): T => {
    const made = all.slice() as T;
    made.set(own, first);
    return made;
  };
  const big = new Map(table.big);
  for (const [column, exact] of alone.big) big.set(first + column, exact);
  return {
    ...table,
    states: copy(table.states, alone.states),
    numerators: copy(table.numerators, alone.numerators),
    denominators: copy(table.denominators, alone.denominators),
    big,
  };
}

interface Work extends TabulatedFigures {
  encoders: readonly (FigureEncoder | null)[];
  tierUnits: TierUnits;
}

function copyOf({ figures, table }: TabulatedFigures, tierUnits: TierUnits, submission: Submission): Work {
  const last = figures.submissions.at(-1);
  const next = last ? figures.firstNumbers.at(-1)! + last.rows.length : 1;
  return {
    figures: {
      ...figures,
      submissions: [...figures.submissions, submission],
      firstNumbers: [...figures.firstNumbers, next],
      statements: figures.statements.slice(),
    },
    table: {
      ...table,
      states: table.states.slice(),
      numerators: table.numerators.slice(),
      denominators: table.denominators.slice(),
      big: new Map(table.big),
    },
    encoders: encodersOf(figures.set),
    tierUnits,
  };
}

const ENCODERS = new WeakMap<CriteriaSet, readonly (FigureEncoder | null)[]>();

/** Made once a criteria set: hypotheses are tried by the hundred. */
function encodersOf(set: CriteriaSet): readonly (FigureEncoder | null)[] {
  const encoders = ENCODERS.get(set) ?? figureEncoders(set);
  ENCODERS.set(set, encoders);
  return encoders;
}

/**
 * A statement about a leaf itself and one about its parts exclude each other: whatever is supposed of one of them takes
 * the decision on the whole away, else it would be idle.
 */
function replaceStatements(
  { figures, tierUnits }: Work,
  { rows }: Submission,
): { row: number; leaf: Leaf }[] {
  const { set, statements, firstNumbers } = figures;
  const keys = set.figures.length;
  const changed: { row: number; leaf: Leaf }[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = tierUnits.positions.indexOf(rows.unitAt(at));
    const figure = set.figures[rows.figureAt(at)];
    if (row < 0 || !figure) continue;
    const isBlank = rows.stateAt(at) === FigureState.notReported;
    statements[row * keys + figure.position] = isBlank ? 0 : firstNumbers.at(-1)! + at;
    if (figure.part !== null) clearWhole(figures, row, figure.leaf);
    changed.push({ row, leaf: figure.leaf });
  }
  return changed;
}

function clearWhole({ set, statements }: Work['figures'], row: number, leaf: Leaf): void {
  for (const figure of set.figures) {
    if (figure?.leaf === leaf && figure.part === null) {
      statements[row * set.figures.length + figure.position] = 0;
    }
  }
}

function encodeAgain(work: Work, leaf: Leaf, rows: ReadonlySet<number>): void {
  const { table } = work;
  const own = table.set.columns.filter((column) => column.leaf === leaf);
  for (const row of rows) {
    for (const { index } of own) {
      const cell = row * table.columns + index;
      table.states[cell] = LeafState.notReported;
      table.numerators[cell] = 0;
      table.denominators[cell] = 1;
    }
    encodeRow(work, leaf, row);
  }
  if (!own.some(({ simple }) => simple?.encoder.kind === 'best')) return;
  // the cells of the others hold their share of the best that was: their own figures are compared anew
  for (let row = 0; row < table.rows; row++) {
    if (!rows.has(row) && table.states[row * table.columns + leaf.index] === LeafState.scored) {
      encodeRow(work, leaf, row);
    }
  }
}

/** Encodes the final statements of a row about a leaf, its alternatives included; cases are summed up later. */
function encodeRow({ figures, table, encoders, tierUnits }: Work, leaf: Leaf, row: number): void {
  const { set, statements } = figures;
  for (const figure of set.figures) {
    if (figure?.leaf !== leaf) continue;
    const encoder = encoders[figure.position]!;
    const number = statements[row * set.figures.length + figure.position]!;
    if (number === 0 || encoder === null) continue;
    const { rows, row: at } = statementAt(figures, number);
    const cell = row * table.columns + encoder.column;
    const state = leafStates[rows.stateAt(at)]!;
    table.states[cell] = state;
    if (state !== LeafState.scored && state !== LeafState.points) continue;
    encodeSpecially(table, cell, { encoder, rows, row: at, unit: tierUnits.units[row]! });
  }
}
