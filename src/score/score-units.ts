/**
 * Scores of the units of one tier, and the decisions that hang on them.
 *
 * Comparing, rounding and grading ask the kernel's error bound first and fall back to exact arithmetic for the few
 * units that it cannot decide, so no double ever decides a score, a rank or a tie, and exactness costs little.
 */
import { roundToUnits } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { compareRatios, type Ratio } from '../exact/ratio-sum.ts';
import type { ScoringTable } from '../model/score.ts';
import { exactIndex } from './exact-index.ts';
import { computeIndexes, type Indexes, leastApplied } from './kernel.ts';
import { type KernelForm, kernelForm, UNIT_ROUNDOFF } from './kernel-form.ts';
import { withRow } from './retabulate.ts';

/** Whether a unit has a place in the ranking, and why not. */
export type Standing = 'ranked' | 'noFigure' | 'nothingApplies' | 'belowMinApplicable';

/** What need not be computed again. */
interface KnownScores {
  indexes: Indexes;
  exact: Map<number, Ratio>;
}

export class Scores {
  readonly table: ScoringTable;
  readonly #form: KernelForm;
  readonly #indexes: Indexes;
  readonly #leastApplied: number;
  readonly #exact: Map<number, Ratio>;

  constructor(table: ScoringTable, known: KnownScores | null = null) {
    this.table = table;
    this.#form = kernelForm(table.set);
    this.#indexes = known?.indexes ?? computeIndexes(table, this.#form);
    this.#exact = known?.exact ?? new Map();
    this.#leastApplied = leastApplied(this.#form, table.set.index.minApplicable);
    if (table.set.index.roundEach && !known) this.#useExactIndexes();
  }

  /**
   * These scores with one row replaced by that of a table of its own; nothing else is computed again.
   * @param alone scores of a table of one row, of the same criteria set
   */
  withRow(row: number, alone: Scores): Scores {
    const { approximate, error, applied, reported } = this.#indexes;
    const indexes = {
      approximate: approximate.with(row, alone.#indexes.approximate[0]!),
      error: error.with(row, alone.#indexes.error[0]!),
      applied: applied.with(row, alone.#indexes.applied[0]!),
      reported: reported.with(row, alone.#indexes.reported[0]!),
    };
    const exact = new Map(this.#exact);
    exact.delete(row);
    return new Scores(withRow(this.table, row, alone.table), { indexes, exact });
  }

  standing(row: number): Standing {
    if (this.#indexes.reported[row] === 0) return 'noFigure';
    const applied = this.#indexes.applied[row]!;
    if (applied === 0) return 'nothingApplies';
    return applied < this.#leastApplied ? 'belowMinApplicable' : 'ranked';
  }

  /** A unit that handed in nothing has no index, not an index of 0; nor has one that no maximum applies to. */
  hasIndex(row: number): boolean {
    const standing = this.standing(row);
    return standing !== 'noFigure' && standing !== 'nothingApplies';
  }

  /** Maximum points that applied to a unit. */
  applied(row: number): Fraction {
    return Fraction.of(this.#indexes.applied[row]!, this.#form.maxGrid);
  }

  /** The index in doubles, within `error(row)` of the exact one; NaN where no maximum applies. For sorting and statistics. */
  approximate(row: number): number {
    return this.#indexes.approximate[row]!;
  }

  error(row: number): number {
    return this.#indexes.error[row]!;
  }

  /**
   * The exact index, not necessarily in lowest terms.
   * @throws RangeError where no maximum applies
   */
  exact(row: number): Ratio {
    const known = this.#exact.get(row);
    if (known) return known;
    const applied = this.#indexes.applied[row]!;
    if (applied === 0) throw new RangeError(`no maximum applies in row ${row}`);
    const ratio = exactIndex(this.table, this.#form, row, applied);
    this.#exact.set(row, ratio);
    return ratio;
  }

  /** Order of two exact indexes. */
  compare(a: number, b: number): -1 | 0 | 1 {
    const { approximate, error } = this.#indexes;
    const difference = approximate[a]! - approximate[b]!;
    if (Math.abs(difference) > (error[a]! + error[b]!) * 2) return difference > 0 ? 1 : -1;
    return sameNumbers(this.table, a, b) ? 0 : compareRatios(this.exact(a), this.exact(b));
  }

  /** Order of the exact index of a row and a threshold. */
  compareWith(row: number, threshold: Fraction): -1 | 0 | 1 {
    const difference = this.approximate(row) - threshold.toNumber();
    const doubt =
      this.error(row) + (Math.abs(this.approximate(row)) + Math.abs(difference)) * 4 * UNIT_ROUNDOFF;
    if (Math.abs(difference) > 2 * doubt) return difference > 0 ? 1 : -1;
    return compareRatios(this.exact(row), threshold);
  }

  /** The index rounded half up, as a whole number of 10^-decimals of the edition. */
  roundedUnits(row: number): number {
    const { decimals } = this.table.set.index;
    const scale = 10 ** decimals;
    const scaled = this.approximate(row) * scale + 0.5;
    const whole = Math.floor(scaled);
    const doubt = (this.error(row) * scale + scaled * 4 * UNIT_ROUNDOFF) * 2;
    const decided = scaled - whole > doubt && whole + 1 - scaled > doubt;
    return decided ? whole : Number(roundToUnits(this.exact(row), decimals));
  }

  /** Where a decision rounds every leaf, the exact index is the rounded one: doubles of the unrounded points do not bound it. */
  #useExactIndexes(): void {
    const { applied, approximate, error } = this.#indexes;
    for (let row = 0; row < this.table.rows; row++) {
      if (applied[row] === 0) continue;
      const { numerator, denominator } = this.exact(row);
      approximate[row] = Fraction.of(numerator, denominator).toNumber();
      error[row] = approximate[row]! * 4 * UNIT_ROUNDOFF;
    }
  }
}

/** Whether two rows hold the same numbers in the same states: most true ties do, and need no sum. */
function sameNumbers(
  { columns, states, numerators, denominators }: ScoringTable,
  a: number,
  b: number,
): boolean {
  for (let column = 0; column < columns; column++) {
    const [i, j] = [a * columns + column, b * columns + column];
    if (states[i] !== states[j]) return false;
    const left = numerators[i]! * denominators[j]!;
    const right = numerators[j]! * denominators[i]!;
    // NaN, a number that stands aside as a BigInt, is never the same
    if (!(left === right && Math.abs(left) <= Number.MAX_SAFE_INTEGER)) return false;
  }
  return true;
}

/** Scores every unit of a table. */
export function scoreUnits(table: ScoringTable): Scores {
  return new Scores(table);
}
