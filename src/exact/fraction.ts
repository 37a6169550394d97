/**
 * Exact rational numbers on BigInt: every figure, threshold, point and index of the engine is one.
 *
 * A Fraction is always in lowest terms with a positive denominator, and never changes.
 * Speed where it matters (scoring thousands of units) comes from `score/kernel.ts`, which computes in doubles
 * with a proven error bound and comes here only where that cannot decide.
 */
export class Fraction {
  static readonly ZERO: Fraction = new Fraction(0n, 1n);
  static readonly ONE: Fraction = new Fraction(1n, 1n);

  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * The fraction numerator/denominator in lowest terms.
   * @throws RangeError where the denominator is zero or a number is not a safe integer
   */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    let n = toBigInt(numerator);
    let d = toBigInt(denominator);
    if (d === 0n) throw new RangeError('denominator is zero');
    if (d < 0n) {
      n = -n;
      d = -d;
    }
    const g = greatestCommonDivisor(n < 0n ? -n : n, d);
    return g === 1n ? new Fraction(n, d) : new Fraction(n / g, d / g);
  }

  add(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  subtract(other: Fraction): Fraction {
    return this.add(other.negate());
  }

  multiply(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** @throws RangeError where `other` is zero */
  divide(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negate(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  /** The value without its sign. */
  magnitude(): Fraction {
    return this.sign < 0 ? this.negate() : this;
  }

  /** -1, 0 or 1 as this is less than, equal to or greater than `other`. */
  compare(other: Fraction): -1 | 0 | 1 {
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  lessThan(other: Fraction): boolean {
    return this.compare(other) < 0;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  get sign(): -1 | 0 | 1 {
    return this.numerator < 0n ? -1 : this.numerator > 0n ? 1 : 0;
  }

  get isInteger(): boolean {
    return this.denominator === 1n;
  }

  static min(a: Fraction, b: Fraction): Fraction {
    return b.lessThan(a) ? b : a;
  }

  static max(a: Fraction, b: Fraction): Fraction {
    return a.lessThan(b) ? b : a;
  }

  static sum(items: Iterable<Fraction>): Fraction {
    let total = Fraction.ZERO;
    for (const item of items) total = total.add(item);
    return total;
  }

  /** A double within three roundings of the value: for charts, statistics and bounds of error, never for a score, a rank or a tie. */
  toNumber(): number {
    const n = Number(this.numerator);
    const d = Number(this.denominator);
    if (Number.isFinite(n) && Number.isFinite(d)) return n / d;
    const scaled = (this.numerator * 10n ** 20n) / this.denominator;
    return Number(scaled) / 1e20;
  }

  /**
   * Exact text: a decimal with a point where the fraction has one, else `p/q`.
   * @example Fraction.of(1, 8).toString() // '0.125'
   * @example Fraction.of(-2, 3).toString() // '-2/3'
   */
  toString(): string {
    const places = decimalPlaces(this.denominator);
    if (places === null) return `${this.numerator}/${this.denominator}`;
    return placePoint((this.numerator * 10n ** BigInt(places)) / this.denominator, places);
  }

  toJSON(): string {
    return this.toString();
  }
}

function toBigInt(value: bigint | number): bigint {
  if (typeof value === 'bigint') return value;
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return BigInt(value);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Number of decimals that 1/denominator needs, or null where it never ends (a prime other than 2 and 5). */
function decimalPlaces(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/**
 * Writes an integer of 10^-places as decimal text with a point.
 * @example placePoint(8458n, 2) // '84.58'
 */
export function placePoint(scaled: bigint | number, places: number): string {
  const digits = (scaled < 0 ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`;
  return scaled < 0 ? `-${text}` : text;
}
