/** The exact index of one unit, for the few rows that the kernel's error bound cannot decide, and for every exact figure printed. */
import { roundHalfUp } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { addRatios, compareRatios, type Ratio, RatioSum } from '../exact/ratio-sum.ts';
import { LeafState, type ScoringTable } from '../model/score.ts';
import { scoreLeaf } from './exact-points.ts';
import { findPiece } from './kernel.ts';
import type { KernelForm } from './kernel-form.ts';

/**
 * index = 100 x points of the areas / maximum that applied + bonus - penalty (each within its cap), within 0 and the
 * edition's cap; with `roundEach` every leaf was rounded and the percentage is rounded once more.
 * @param applied maximum that applied to the row, in units of 1 / form.maxGrid, above 0
 */
export function exactIndex(table: ScoringTable, form: KernelForm, row: number, applied: number): Ratio {
  const { set } = table;
  const sums = [new RatioSum(), new RatioSum(), new RatioSum()] as const;
  for (const leaf of set.leaves)
    addLeaf(sums[form.section[leaf.index]! as 0 | 1 | 2], { table, form, row }, leaf.index);
  const [area, bonus, penalty] = sums.map((sum) => sum.total()) as [Ratio, Ratio, Ratio];
  const percentage: Ratio = {
    numerator: area.numerator * BigInt(100 * form.maxGrid),
    denominator: area.denominator * BigInt(applied),
  };
  const extra = addRatios(lesser(bonus, set.bonusCap), negate(lesser(penalty, set.penaltyCap)));
  const index = extra.numerator === 0n ? percentage : addRatios(percentage, extra);
  const within = index.numerator < 0n ? Fraction.ZERO : lesser(index, set.index.cap);
  return set.index.roundEach ? roundHalfUp(within, set.index.decimals) : within;
}

interface Place {
  table: ScoringTable;
  form: KernelForm;
  row: number;
}

/** Adds the points of a leaf: in safe integers where they are enough, else as a Fraction. */
function addLeaf(sum: RatioSum, { table, form, row }: Place, leaf: number): void {
  const cell = row * table.columns + leaf;
  const plain =
    table.states[cell] === LeafState.scored && !form.alternatives[leaf] && !table.set.index.roundEach;
  if (plain && addPiece(sum, { table, form, row }, leaf)) return;
  const { points } = scoreLeaf(table, row, table.set.leaves[leaf]!);
  if (points) sum.addRatio(points);
}

/** @returns false where the piece or its value cannot be had in safe integers */
function addPiece(sum: RatioSum, { table, form, row }: Place, column: number): boolean {
  const cell = row * table.columns + column;
  const n = table.numerators[cell]!;
  const piece = findPiece(form, column, n, table.denominators[cell]!);
  if (piece < 0) return false;
  const slope = form.slope[piece]!;
  const d = slope === 0 ? 1 : table.denominators[cell]!;
  const [variable, constant, divisor] = [slope * n, form.intercept[piece]! * d, form.divisor[piece]! * d];
  const fits =
    Math.abs(variable) + Math.abs(constant) <= Number.MAX_SAFE_INTEGER && divisor <= Number.MAX_SAFE_INTEGER;
  if (fits) sum.add(variable + constant, divisor);
  return fits;
}

function lesser(value: Ratio, cap: Fraction | null): Ratio {
  return cap !== null && compareRatios(value, cap) > 0 ? cap : value;
}

function negate({ numerator, denominator }: Ratio): Ratio {
  return { numerator: -numerator, denominator };
}
