/**
 * The encoder half of every rule: final figures -> one exact number a unit and column, with the state of the leaf.
 *
 * What a unit's function excludes (`appliesWhere`), days counted from the unit's own date, weighted cases, samples
 * that are too small and the comparison with the block's best unit are all settled here, so that the kernel sees
 * numbers and piecewise-linear functions only.
 */
import { ParError } from '../errors.ts';
import { Fraction } from '../exact/fraction.ts';
import { matches } from '../model/condition.ts';
import type { Column, CriteriaSet, Encoder, Leaf } from '../model/criteria-set.ts';
import { dayNumber } from '../model/day.ts';
import { type FigureRows, FigureState } from '../model/figure-rows.ts';
import { type FinalFigures, LeafState, type ScoringTable } from '../model/score.ts';
import type { Unit } from '../model/unit.ts';

interface EditableTable extends ScoringTable {
  big: Map<number, Fraction>;
}

/**
 * @param units the units of the rows of `figures`
 * @param blocks the ranking block of each row, for rules that compare with the block's best
 * @throws ParError unit-lacks-attribute, unit-lacks-date
 */
export function encodeFigures(
  figures: FinalFigures,
  units: readonly Unit[],
  blocks: readonly string[],
): ScoringTable {
  const table = emptyTable(figures.set, units.length);
  const encoders = figures.set.columns.map((column) => columnEncoder(figures, column));
  for (let row = 0; row < units.length; row++) {
    for (let column = 0; column < encoders.length; column++) {
      encoders[column]!(row, units[row]!, table);
    }
  }
  settleAlternatives(table);
  excludeOtherFunctions(table, units);
  for (const column of figures.set.columns) {
    if (encoderOf(column)?.kind === 'best') compareWithBest(table, column, blocks);
  }
  return table;
}

export function emptyTable(set: CriteriaSet, rows: number): EditableTable {
  const cells = rows * set.columns.length;
  return {
    set,
    rows,
    columns: set.columns.length,
    states: new Uint8Array(cells),
    numerators: new Float64Array(cells),
    denominators: new Float64Array(cells),
    big: new Map(),
  };
}

/** The exact number of a cell. */
export function encodedValue(table: ScoringTable, cell: number): Fraction {
  return table.big.get(cell) ?? Fraction.of(table.numerators[cell]!, table.denominators[cell]!);
}

function encoderOf({ leaf, alternative }: Column): Encoder | null {
  return (alternative?.simple ?? leaf.rule.simple)?.encoder ?? null;
}

type EncodeCell = (row: number, unit: Unit, table: EditableTable) => void;

/** The function that fills the cells of one column. */
function columnEncoder(figures: FinalFigures, column: Column): EncodeCell {
  const encoder = encoderOf(column);
  const encode = encoder?.kind === 'cases' ? casesEncoder(figures, column, encoder) : null;
  const key = keyOf(figures.set, column.leaf, column.alternative?.id ?? null);
  const ownDate = encoder?.kind === 'day' ? encoder.relativeTo : null;
  return (row, unit, table) => {
    const cell = row * table.columns + column.index;
    encodeStatement({ table, cell, encoder }, figures, row * figures.set.figures.length + key);
    encode?.(row, unit, table);
    if (ownDate !== null && table.states[cell] === LeafState.scored) {
      table.numerators[cell]! -= ownDay(unit, ownDate);
    }
  };
}

function keyOf(set: CriteriaSet, leaf: Leaf, part: string | null): number {
  return set.figures.findIndex((figure) => figure?.leaf === leaf && figure.part === part);
}

function ownDay(unit: Unit, date: string): number {
  const day = dayNumber(unit.dates[date] ?? '');
  if (day === null) throw new ParError('unit-lacks-date', {}, { unit: unit.name, date });
  return day;
}

const LEAF_STATE: readonly LeafState[] = (() => {
  const states: LeafState[] = [];
  states[FigureState.notReported] = LeafState.notReported;
  states[FigureState.reported] = LeafState.scored;
  states[FigureState.noneArose] = LeafState.noneArose;
  states[FigureState.points] = LeafState.points;
  states[FigureState.recognised] = LeafState.notReported;
  states[FigureState.rejected] = LeafState.rejected;
  return states;
})();

interface Destination {
  table: EditableTable;
  cell: number;
  encoder: Encoder | null;
}

/** Encodes the final statement at `at` into a cell; without one the cell stays "not reported". */
function encodeStatement({ table, cell, encoder }: Destination, figures: FinalFigures, at: number): void {
  const source = figures.source[at]!;
  if (source === 0) return;
  const { rows } = figures.submissions[source - 1]!;
  const row = figures.row[at]!;
  const state = LEAF_STATE[rows.stateAt(row)]!;
  table.states[cell] = state;
  if (state === LeafState.points) storeValue(table, cell, rows, row, 1);
  if (state !== LeafState.scored || encoder === null) return;
  if (encoder.kind === 'weights') storeExact(table, cell, encoder.weights[rows.numeratorAt(row)]!);
  else storeValue(table, cell, rows, row, scaleOf(encoder));
  if (encoder.kind === 'survey' && rows.sampleAt(row) < encoder.minSample) {
    table.states[cell] = LeafState.noneArose;
  }
}

/** Percentages are stored as shares and scored on 0-100. */
function scaleOf(encoder: Encoder): number {
  if (encoder.kind === 'percent' || encoder.kind === 'survey') return 100;
  return encoder.kind === 'best' && encoder.of === 'percent' ? 100 : 1;
}

function storeValue(table: EditableTable, cell: number, rows: FigureRows, row: number, scale: number): void {
  const numerator = rows.numeratorAt(row) * scale;
  if (Math.abs(numerator) <= Number.MAX_SAFE_INTEGER) {
    table.numerators[cell] = numerator;
    table.denominators[cell] = rows.denominatorAt(row);
  } else {
    storeExact(table, cell, rows.valueAt(row).multiply(Fraction.of(scale)));
  }
}

function storeExact(table: EditableTable, cell: number, exact: Fraction): void {
  const numerator = Number(exact.numerator);
  const denominator = Number(exact.denominator);
  const safe = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  table.numerators[cell] = safe ? numerator : Number.NaN;
  table.denominators[cell] = safe ? denominator : 1;
  if (!safe) table.big.set(cell, exact);
}

/** A count told apart by cases: reported once every case is. Points or a decision on the leaf itself come first. */
function casesEncoder(
  figures: FinalFigures,
  column: Column,
  encoder: Encoder & { kind: 'cases' },
): EncodeCell {
  const { set, submissions } = figures;
  const keys = encoder.cases.map(({ id }) => keyOf(set, column.leaf, id));
  return (row, _, table) => {
    const cell = row * table.columns + column.index;
    if (table.states[cell] !== LeafState.notReported) return;
    const cells = keys.map((key) => row * set.figures.length + key);
    if (cells.some((at) => figures.source[at] === 0)) return;
    let total = Fraction.ZERO;
    let arose = false;
    for (const [i, at] of cells.entries()) {
      const { rows } = submissions[figures.source[at]! - 1]!;
      if (LEAF_STATE[rows.stateAt(figures.row[at]!)] !== LeafState.scored) continue;
      arose = true;
      total = total.add(rows.valueAt(figures.row[at]!).multiply(encoder.cases[i]!.weight));
    }
    table.states[cell] = arose ? LeafState.scored : LeafState.noneArose;
    storeExact(table, cell, total);
  };
}

/** The state of a leaf with alternatives follows from theirs, unless somebody decided on the leaf itself. */
function settleAlternatives(table: EditableTable): void {
  for (const leaf of table.set.leaves) {
    const { alternatives } = leaf.rule;
    if (!alternatives) continue;
    for (let row = 0; row < table.rows; row++) {
      const first = row * table.columns;
      if (table.states[first + leaf.index] !== LeafState.notReported) continue;
      const states = alternatives.map(({ column }) => table.states[first + column]!);
      table.states[first + leaf.index] = stateOfAlternatives(states);
    }
  }
}

function stateOfAlternatives(states: readonly number[]): LeafState {
  if (states.every((state) => state === LeafState.notReported)) return LeafState.notReported;
  return states.every((state) => state === LeafState.noneArose) ? LeafState.noneArose : LeafState.scored;
}

function excludeOtherFunctions(table: EditableTable, units: readonly Unit[]): void {
  for (const leaf of table.set.leaves) {
    if (leaf.appliesWhere === null) continue;
    for (const [row, unit] of units.entries()) {
      if (!applies(leaf, unit)) table.states[row * table.columns + leaf.index] = LeafState.noFunction;
    }
  }
}

/** @throws ParError unit-lacks-attribute where the filter asks for an attribute that the unit has not */
export function applies(leaf: Leaf, unit: Unit): boolean {
  if (leaf.appliesWhere === null) return true;
  const answer = matches(leaf.appliesWhere, unit.attributes);
  if (typeof answer === 'boolean') return answer;
  throw new ParError(
    'unit-lacks-attribute',
    {},
    { unit: unit.name, attribute: answer.missing, code: leaf.code },
  );
}

/** Second pass: the number divided by the greatest number of the unit's block. */
function compareWithBest(table: EditableTable, column: Column, blocks: readonly string[]): void {
  const best = new Map<string, Fraction>();
  const cells = blocks
    .map((block, row) => ({ block, cell: row * table.columns + column.index }))
    .filter(({ cell }) => table.states[cell] === LeafState.scored);
  for (const { block, cell } of cells) {
    best.set(block, Fraction.max(best.get(block) ?? Fraction.ZERO, encodedValue(table, cell)));
  }
  for (const { block, cell } of cells) {
    const top = best.get(block)!;
    storeExact(table, cell, top.isZero ? Fraction.ZERO : encodedValue(table, cell).divide(top));
  }
}
