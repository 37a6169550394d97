/**
 * Ranking of the units of one block.
 *
 * Ranks compare exact indexes (`rankOn: exact`) or rounded ones (`displayed`). Equal values share a rank; the next
 * rank skips (`competition`: 1, 2, 2, 4) or does not (`dense`: 1, 2, 2, 3). Grades compare the same value as ranks.
 */
import { roundToUnits } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { sumRatios } from '../exact/ratio-sum.ts';
import type { Grade, IndexSettings } from '../model/edition-file.ts';
import type { RankedUnit, Ranking, UnrankedUnit } from '../model/ranking.ts';
import type { Scores } from '../score/score-units.ts';
import { assignRanks } from './assign-ranks.ts';

/**
 * @param rows rows of the scores that belong to the block
 * @param grades from high to low, the lower end inside
 */
export function rankUnits(scores: Scores, rows: readonly number[], grades: readonly Grade[]): Ranking {
  const settings = scores.table.set.index;
  const unranked: UnrankedUnit[] = [];
  const candidates: number[] = [];
  for (const row of rows) {
    const standing = scores.standing(row);
    if (standing === 'ranked') candidates.push(row);
    else unranked.push({ row, reason: standing });
  }
  const value = comparedValue(scores, settings);
  const order = sortExactly(candidates, value);
  return {
    ranked: assignRanks(
      order,
      { ties: settings.ties, equal: (a, b) => value.compare(a, b) === 0 },
      (row, rank, tied): RankedUnit => {
        return { row, rank, indexUnits: scores.roundedUnits(row), grade: gradeOf(row, grades, value), tied };
      },
    ),
    unranked,
    meanUnits: candidates.length === 0 ? null : meanUnits(scores, candidates),
  };
}

/** The value that ranks and grades compare: the exact index, or the rounded one. */
interface ComparedValue {
  /** within `error` of the value */
  approximate: (row: number) => number;
  error: (row: number) => number;
  compare: (a: number, b: number) => number;
  compareWith: (row: number, threshold: Fraction) => number;
}

function comparedValue(scores: Scores, { rankOn, decimals }: IndexSettings): ComparedValue {
  if (rankOn === 'exact') {
    return {
      approximate: (row) => scores.approximate(row),
      error: (row) => scores.error(row),
      compare: (a, b) => scores.compare(a, b),
      compareWith: (row, threshold) => scores.compareWith(row, threshold),
    };
  }
  const scale = 10n ** BigInt(decimals);
  return {
    approximate: (row) => scores.roundedUnits(row),
    error: () => 0,
    compare: (a, b) => scores.roundedUnits(a) - scores.roundedUnits(b),
    compareWith: (row, threshold) => Fraction.of(BigInt(scores.roundedUnits(row)), scale).compare(threshold),
  };
}

/**
 * Rows from the greatest to the least value, equal ones in the order given.
 *
 * Doubles sort first; where neighbours are too near for the widest error bound of all rows they form a run, and only
 * runs are sorted exactly. Bounds of the neighbours alone would not do: a row with a wide bound may belong beyond a
 * neighbour with a narrow one.
 */
function sortExactly(rows: readonly number[], { approximate, error, compare }: ComparedValue): number[] {
  const values = Float64Array.from(rows, approximate);
  // twice the two errors: the difference of the doubles is rounded too
  const doubt = 4 * rows.reduce((widest, row) => Math.max(widest, error(row)), 0);
  const order = Uint32Array.from(rows, (_, i) => i);
  order.sort((a, b) => values[b]! - values[a]! || a - b);
  let start = 0;
  for (let end = 1; end <= order.length; end++) {
    if (end < order.length && values[order[end - 1]!]! - values[order[end]!]! <= doubt) continue;
    if (end - start > 1) order.subarray(start, end).sort((a, b) => compare(rows[b]!, rows[a]!) || a - b);
    start = end;
  }
  return Array.from(order, (i) => rows[i]!);
}

function gradeOf(row: number, grades: readonly Grade[], { compareWith }: ComparedValue): Grade | null {
  return grades.find((grade) => compareWith(row, grade.from) >= 0) ?? null;
}

/** The exact mean, rounded once: from the doubles where their error bound decides the rounding, else exactly. */
function meanUnits(scores: Scores, rows: readonly number[]): number {
  const { decimals } = scores.table.set.index;
  const scale = 10 ** decimals;
  let sum = 0;
  let error = 0;
  for (const row of rows) {
    sum += scores.approximate(row);
    error = Math.max(error, scores.error(row));
  }
  const scaled = (sum / rows.length) * scale + 0.5;
  const whole = Math.floor(scaled);
  // a sum of n terms is off by at most n roundoffs of the sum, beside the errors of its terms
  const doubt = 2 * scale * (error + (sum / rows.length) * (rows.length + 4) * 2 ** -53);
  if (scaled - whole > doubt && whole + 1 - scaled > doubt) return whole;
  const total = sumRatios(rows.map((row) => scores.exact(row)));
  return Number(roundToUnits({ ...total, denominator: total.denominator * BigInt(rows.length) }, decimals));
}
