/**
 * The scoring kernel: a table of encoded numbers -> the index of every unit in doubles, with a proven error bound.
 *
 * Which piece of a rule applies is decided exactly (products of safe integers); only the points are rounded, and
 * `error` bounds by how much. Nothing here decides a rank: see score-units.ts.
 */
import { Fraction } from '../exact/fraction.ts';
import { evaluate } from '../exact/piecewise-linear.ts';
import { LeafState, type ScoringTable } from '../model/score.ts';
import { encodedValue } from './figure-encoder.ts';
import { type KernelForm, UNIT_ROUNDOFF } from './kernel-form.ts';

const SAFE = Number.MAX_SAFE_INTEGER;
/** two products, each rounded once, that differ by less than this share cannot be told apart */
const NEAR = 2 ** -50;

export interface Indexes {
  /** within `error` of the exact index; NaN where no maximum applies */
  approximate: Float64Array;
  error: Float64Array;
  /** maximum that applied, in units of 1 / form.maxGrid; exact */
  applied: Float64Array;
  /** 1 where the unit has any figure in the areas */
  reported: Uint8Array;
}

/**
 * The piece of a column that the number n / d falls in.
 * @returns -1 where doubles cannot tell
 */
export function findPiece(form: KernelForm, column: number, n: number, d: number): number {
  if (form.exactOnly[column] || Number.isNaN(n)) return -1;
  for (let piece = form.firstPiece[column]!; ; piece++) {
    const left = n * form.endDenominator[piece]!;
    const gap = left - form.endNumerator[piece]! * d;
    const size = Math.abs(left);
    if (size > SAFE && Math.abs(gap) <= size * NEAR) return -1;
    if (gap < 0 || (gap === 0 && form.closed[piece] === 1)) return piece;
  }
}

/** Computes the index of every row. */
export function computeIndexes(table: ScoringTable, form: KernelForm): Indexes {
  const { rows, set } = table;
  const indexes: Indexes = {
    approximate: new Float64Array(rows),
    error: new Float64Array(rows),
    applied: new Float64Array(rows),
    reported: new Uint8Array(rows),
  };
  const sums = sumPoints(table, form, indexes);
  const bonusCap = set.bonusCap?.toNumber() ?? Number.POSITIVE_INFINITY;
  const penaltyCap = set.penaltyCap?.toNumber() ?? Number.POSITIVE_INFINITY;
  const cap = set.index.cap.toNumber();
  for (let row = 0; row < rows; row++) {
    const [area, bonus, penalty] = [sums[3 * row]!, sums[3 * row + 1]!, sums[3 * row + 2]!];
    const factor = (100 * form.maxGrid) / indexes.applied[row]!;
    const percentage = area * factor;
    const index = percentage + Math.min(bonus, bonusCap) - Math.min(penalty, penaltyCap);
    // Capping moves a value by no more than its own error or that of the cap, three roundoffs (Fraction.toNumber). With
    // the two of the factor and its product, and one each of the sum and the difference, no term has more than eight.
    const size = Math.abs(percentage) + Math.abs(bonus) + Math.abs(penalty) + cap;
    const applies = indexes.applied[row]! > 0;
    indexes.approximate[row] = applies ? Math.min(Math.max(index, 0), cap) : Number.NaN;
    indexes.error[row] = form.pointsError * (factor + 2) + 16 * UNIT_ROUNDOFF * size;
  }
  return indexes;
}

/**
 * Points of the areas, the bonus block and the penalty block of every row; fills `applied` and `reported`.
 *
 * The whole of a large campaign passes through this loop, so the common leaf, one number under one rule, is scored in
 * place and everything else in `unusualPoints`.
 */
function sumPoints(table: ScoringTable, form: KernelForm, { applied, reported }: Indexes): Float64Array {
  const { rows, columns, states, numerators, denominators } = table;
  const { firstPiece, endNumerator, endDenominator, closed, slope, intercept, divisor, constant } = form;
  const { safeNumerator, appliedUnits, section } = form;
  const leaves = form.maxPoints.length;
  const excludes = Uint8Array.from(form.noneArose, (effect) => Number(effect === 'exclude'));
  const sums = new Float64Array(3 * rows);
  for (let row = 0; row < rows; row++) {
    let units = 0;
    let anything = 0;
    for (let leaf = 0, cell = row * columns; leaf < leaves; leaf++, cell++) {
      const state = states[cell]!;
      if (state === LeafState.noFunction) continue;
      // a penalty or a refusal is no figure of the unit: nobody is ranked for these alone
      if (state > LeafState.rejected && section[leaf] === 0) anything = 1;
      if (state === LeafState.noneArose && excludes[leaf] === 1) continue;
      units += appliedUnits[leaf]!;
      const n = numerators[cell]!;
      const limit = safeNumerator[leaf]!;
      let points = 0;
      // false also for a leaf of alternatives and for a number that stands aside as a BigInt (NaN)
      if (state === LeafState.scored && n <= limit && n >= -limit) {
        const d = denominators[cell]!;
        let piece = firstPiece[leaf]!;
        for (; ; piece++) {
          const left = n * endDenominator[piece]!;
          const right = endNumerator[piece]! * d;
          if (left < right || (left === right && closed[piece] === 1)) break;
        }
        points =
          slope[piece] === 0
            ? constant[piece]!
            : (slope[piece]! * n + intercept[piece]! * d) / (divisor[piece]! * d);
      } else if (state > LeafState.rejected) points = unusualPoints(table, form, { row, leaf, state });
      sums[3 * row + section[leaf]!]! += points;
    }
    applied[row] = units;
    reported[row] = anything;
  }
  return sums;
}

interface UnusualLeaf {
  row: number;
  leaf: number;
  state: number;
}

/** Points of a leaf that did not arise, that an appraiser gave points, that has alternatives or numbers beyond 2^53. */
function unusualPoints(table: ScoringTable, form: KernelForm, { row, leaf, state }: UnusualLeaf): number {
  const first = row * table.columns;
  if (state === LeafState.noneArose) return form.noneArose[leaf] === 'full' ? form.maxPoints[leaf]! : 0;
  if (state === LeafState.points) return encodedNumber(table, first + leaf);
  return form.alternatives[leaf]
    ? combine(table, form, first, leaf)
    : columnPoints(table, form, first + leaf, leaf);
}

/** The rule of a column at a cell. */
function columnPoints(table: ScoringTable, form: KernelForm, cell: number, column: number): number {
  const n = table.numerators[cell]!;
  const d = table.denominators[cell]!;
  const piece = findPiece(form, column, n, d);
  if (piece < 0) return evaluate(form.functions[column]!, encodedValue(table, cell)).toNumber();
  const slope = form.slope[piece]!;
  if (slope === 0) return form.constant[piece]!;
  return (slope * n + form.intercept[piece]! * d) / (form.divisor[piece]! * d);
}

/** The least or the greatest of a leaf's alternatives; one that did not arise or concerns other units is left out. */
function combine(table: ScoringTable, form: KernelForm, first: number, leaf: number): number {
  const greatest = form.takesGreatest[leaf]!;
  let found = greatest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  for (const column of form.alternatives[leaf]!) {
    const state = table.states[first + column]!;
    if (state === LeafState.noneArose || state === LeafState.noFunction) continue;
    const points = state === LeafState.scored ? columnPoints(table, form, first + column, column) : 0;
    found = greatest ? Math.max(found, points) : Math.min(found, points);
  }
  return found;
}

function encodedNumber(table: ScoringTable, cell: number): number {
  const n = table.numerators[cell]!;
  return Number.isNaN(n) ? encodedValue(table, cell).toNumber() : n / table.denominators[cell]!;
}

/** The least maximum, in units of 1 / form.maxGrid, with which a unit is ranked. */
export function leastApplied(form: KernelForm, minApplicable: Fraction): number {
  const least = minApplicable.multiply(Fraction.of(form.setMaxUnits, 100));
  return Number((least.numerator + least.denominator - 1n) / least.denominator);
}
