/**
 * Exact sums of many small fractions, fast.
 *
 * A unit's points are a sum of some eighty fractions with unrelated denominators. Reducing after every addition
 * costs more than the sum itself, so a RatioSum keeps what fits a common grid of 10^-6 in safe integers, pairs up
 * the rest in safe integers as long as they fit, and only then multiplies BigInts, in a balanced tree.
 * The result is not in lowest terms: that is all that comparing and rounding need.
 */

/** An exact number numerator / denominator, denominator positive, not necessarily in lowest terms. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const GRID = 1_000_000;
const SAFE = Number.MAX_SAFE_INTEGER;

export class RatioSum {
  #grid = 0;
  readonly #numerators: number[] = [];
  readonly #denominators: number[] = [];
  readonly #big: Ratio[] = [];

  /** Adds numerator / denominator, both safe integers, denominator positive. */
  add(numerator: number, denominator: number): void {
    if (numerator === 0 || this.#addToGrid(numerator, denominator)) return;
    const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
    const [reduced, rest] = [numerator / divisor, denominator / divisor];
    if (divisor > 1 && this.#addToGrid(reduced, rest)) return;
    this.#numerators.push(reduced);
    this.#denominators.push(rest);
  }

  addRatio(ratio: Ratio): void {
    this.#big.push(ratio);
  }

  /** The sum so far. */
  total(): Ratio {
    this.#pairUp();
    const terms = this.#numerators.map((numerator, i) => toRatio(numerator, this.#denominators[i]!));
    return sumRatios([toRatio(this.#grid, GRID), ...terms, ...this.#big]);
  }

  /** @returns false where the sum on the grid would not be exact */
  #addToGrid(numerator: number, denominator: number): boolean {
    if (GRID % denominator !== 0) return false;
    const term = numerator * (GRID / denominator);
    if (Math.abs(term) + Math.abs(this.#grid) > SAFE) return false;
    this.#grid += term;
    return true;
  }

  /** Adds neighbours to each other while the results stay safe integers. */
  #pairUp(): void {
    const [numerators, denominators] = [this.#numerators, this.#denominators];
    let kept = 0;
    for (let i = 1; i < numerators.length; i++) {
      const [n0, d0] = [numerators[kept]!, denominators[kept]!];
      const [n1, d1] = [numerators[i]!, denominators[i]!];
      const denominator = d0 === d1 ? d0 : d0 * d1;
      const numerator = d0 === d1 ? n0 + n1 : n0 * d1 + n1 * d0;
      const reach = d0 === d1 ? Math.abs(numerator) : Math.abs(n0 * d1) + Math.abs(n1 * d0);
      if (denominator <= SAFE && reach <= SAFE) {
        numerators[kept] = numerator;
        denominators[kept] = denominator;
      } else {
        kept++;
        numerators[kept] = n1;
        denominators[kept] = d1;
      }
    }
    numerators.length = denominators.length = Math.min(kept + 1, numerators.length);
  }
}

export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function toRatio(numerator: number, denominator: number): Ratio {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** The sum of at least one ratio, in a balanced tree. */
export function sumRatios(terms: readonly Ratio[]): Ratio {
  let level = terms;
  while (level.length > 1) {
    const next: Ratio[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const other = level[i + 1];
      next.push(other ? addRatios(level[i]!, other) : level[i]!);
    }
    level = next;
  }
  return level[0]!;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
