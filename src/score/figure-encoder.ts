/**
 * The encoder half of a rule: a reported figure -> one exact number and the state of its leaf.
 * One FigureEncoder for each figure key of a criteria set says where the number goes and how it is made.
 */
import { ParError } from '../errors.ts';
import { Fraction } from '../exact/fraction.ts';
import { type Condition, matches } from '../model/condition.ts';
import type { Column, CriteriaSet } from '../model/criteria-set.ts';
import { dayNumber } from '../model/day.ts';
import { type FigureRows, FigureState, STATE_MASK } from '../model/figure-rows.ts';
import { LeafState, type ScoringTable } from '../model/score.ts';
import type { Unit } from '../model/unit.ts';

export interface FigureEncoder {
  /** column of the scoring table */
  column: number;
  /** percentages are stored as shares and scored on 0-100 */
  scale: number;
  /** weight of each option of a choice */
  weights: readonly Fraction[] | null;
  /** least number of valid answers of a survey */
  minSample: number;
  /** the unit's own date that days are counted from */
  ownDate: string | null;
  /** the units whose figure it is; others may lack the date */
  filters: readonly Condition[];
}

/** By position in `set.figures`; null for a figure of another tier and for a case, which is summed up later. */
export function figureEncoders(set: CriteriaSet): (FigureEncoder | null)[] {
  const columnOf = new Map(
    set.columns.map((column) => [`${column.leaf.index}/${column.alternative?.id ?? ''}`, column]),
  );
  return set.figures.map((figure) => {
    const column = figure && columnOf.get(`${figure.leaf.index}/${figure.part ?? ''}`);
    return column ? encoderOf(column) : null;
  });
}

function encoderOf({ index, simple, leaf, alternative }: Column): FigureEncoder {
  const encoder = simple?.encoder;
  const isPercent = encoder?.kind === 'percent' || encoder?.kind === 'survey';
  const isBestPercent = encoder?.kind === 'best' && encoder.of === 'percent';
  return {
    column: index,
    scale: isPercent || isBestPercent ? 100 : 1,
    weights: encoder?.kind === 'weights' ? encoder.weights : null,
    minSample: encoder?.kind === 'survey' ? encoder.minSample : 0,
    ownDate: encoder?.kind === 'day' ? encoder.relativeTo : null,
    filters: [leaf.appliesWhere, alternative?.appliesWhere ?? null].filter((filter) => filter !== null),
  };
}

const LEAF_STATE: Readonly<Record<FigureState, LeafState>> = {
  [FigureState.notReported]: LeafState.notReported,
  [FigureState.reported]: LeafState.scored,
  [FigureState.noneArose]: LeafState.noneArose,
  [FigureState.points]: LeafState.points,
  [FigureState.recognised]: LeafState.notReported,
  [FigureState.rejected]: LeafState.rejected,
};

/** The leaf state that a statement leads to, by its state in the rows (flag and all). */
export const leafStates = Uint8Array.from(
  { length: 256 },
  (_, state) => LEAF_STATE[(state & STATE_MASK) as FigureState] ?? 0,
);

/** Everything that is not a plain number within safe integers. @throws ParError unit-lacks-date */
export function encodeSpecially(
  table: ScoringTable,
  cell: number,
  { encoder, rows, row, unit }: { encoder: FigureEncoder; rows: FigureRows; row: number; unit: Unit },
): void {
  const scored = table.states[cell] === LeafState.scored;
  if (scored && encoder.weights) {
    storeExact(table, cell, encoder.weights[rows.numeratorAt(row)]!);
    return;
  }
  if (scored && encoder.ownDate !== null && !isAsked(encoder, unit)) {
    table.states[cell] = LeafState.noFunction;
    return;
  }
  const value = rows.valueAt(row);
  if (!scored) storeExact(table, cell, value);
  else if (encoder.ownDate !== null)
    storeExact(table, cell, value.subtract(Fraction.of(ownDay(unit, encoder.ownDate))));
  else storeExact(table, cell, value.multiply(Fraction.of(encoder.scale)));
  if (scored && rows.sampleAt(row) < encoder.minSample) table.states[cell] = LeafState.noneArose;
}

function isAsked({ filters }: FigureEncoder, { attributes }: Unit): boolean {
  return filters.every((filter) => matches(filter, attributes) === true);
}

function ownDay(unit: Unit, date: string): number {
  const day = dayNumber(unit.dates[date] ?? '');
  if (day === null) throw new ParError('unit-lacks-date', {}, { unit: unit.name, date });
  return day;
}

export function storeExact(table: ScoringTable, cell: number, exact: Fraction): void {
  const numerator = Number(exact.numerator);
  const denominator = Number(exact.denominator);
  const safe = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  table.numerators[cell] = safe ? numerator : Number.NaN;
  table.denominators[cell] = safe ? denominator : 1;
  if (!safe) table.big.set(cell, exact);
}

/** The exact number of a cell. */
export function encodedValue(table: ScoringTable, cell: number): Fraction {
  const numerator = table.numerators[cell]!;
  return Number.isNaN(numerator) ? table.big.get(cell)! : Fraction.of(numerator, table.denominators[cell]!);
}
