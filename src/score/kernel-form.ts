/**
 * The rules of a criteria set as flat numeric arrays, for the kernel.
 *
 * A piece ends at endNumerator / endDenominator and is worth (slope x n + intercept x d) / (divisor x d) for the
 * encoded number n / d, all coefficients safe integers. A column whose coefficients do not fit is `exactOnly`.
 */
import { Fraction } from '../exact/fraction.ts';
import { endValues, intervalOf, type PiecewiseLinear } from '../exact/piecewise-linear.ts';
import type { CriteriaSet, NoneAroseEffect, Section } from '../model/criteria-set.ts';

export interface KernelForm {
  /** first piece of each column; one more entry at the end */
  firstPiece: Uint32Array;
  /** Infinity for the last piece of a column */
  endNumerator: Float64Array;
  endDenominator: Float64Array;
  closed: Uint8Array;
  slope: Float64Array;
  intercept: Float64Array;
  divisor: Float64Array;
  /** intercept / divisor: what a piece without slope is worth */
  constant: Float64Array;
  exactOnly: Uint8Array;
  /** by column: up to this numerator, comparing with the ends of the pieces stays within safe integers */
  safeNumerator: Float64Array;
  /** the piecewise functions themselves, by column; null for a leaf with alternatives */
  functions: readonly (PiecewiseLinear | null)[];
  /** by leaf: maximum as a double */
  maxPoints: Float64Array;
  /** by leaf: what it adds to the maximum that applies, as a whole number of 1/maxGrid; 0 outside the areas */
  appliedUnits: Float64Array;
  maxGrid: number;
  /** sum of appliedUnits: what `minApplicable` is a percentage of */
  setMaxUnits: number;
  /** by leaf: 0 area, 1 bonus, 2 penalty */
  section: Uint8Array;
  noneArose: readonly NoneAroseEffect[];
  /** by leaf: columns of its alternatives, or null */
  alternatives: readonly (readonly number[] | null)[];
  takesGreatest: readonly boolean[];
  /** upper bound of the error of a sum of points in doubles, see `pointsError` */
  pointsError: number;
}

/** greatest relative error of one rounding to a double */
export const UNIT_ROUNDOFF = 2 ** -53;
const SECTIONS: readonly Section[] = ['area', 'bonus', 'penalty'];

const FORMS = new WeakMap<CriteriaSet, KernelForm>();

/**
 * Made once a criteria set: whoever supposes other figures scores its tables hundreds of times.
 * @throws RangeError where the maxima together, or the index with its decimals, need more than 15 digits
 */
export function kernelForm(set: CriteriaSet): KernelForm {
  const known = FORMS.get(set);
  if (known) return known;
  const form = makeForm(set);
  FORMS.set(set, form);
  return form;
}

function makeForm(set: CriteriaSet): KernelForm {
  const functions = set.columns.map(({ simple }) => simple?.points ?? null);
  const maxGrid = set.leaves.reduce(
    (grid, leaf) => leastCommonMultiple(grid, leaf.maxPoints.denominator),
    1n,
  );
  const appliedUnits = set.leaves.map(({ area, maxPoints }) =>
    area.section === 'area' ? Number(maxPoints.numerator * (maxGrid / maxPoints.denominator)) : 0,
  );
  const setMaxUnits = appliedUnits.reduce((sum, units) => sum + units, 0);
  if (!Number.isSafeInteger(100 * Math.max(setMaxUnits, Number(maxGrid)))) {
    throw new RangeError('maximum points have too many digits');
  }
  // a rounded index is a whole number of 10^-decimals
  if (!(set.index.cap.toNumber() * 10 ** set.index.decimals < Number.MAX_SAFE_INTEGER)) {
    throw new RangeError('the index has too many digits');
  }
  return {
    ...flattenPieces(functions),
    functions,
    maxPoints: Float64Array.from(set.leaves, (leaf) => leaf.maxPoints.toNumber()),
    appliedUnits: Float64Array.from(appliedUnits),
    maxGrid: Number(maxGrid),
    setMaxUnits,
    section: Uint8Array.from(set.leaves, ({ area }) => SECTIONS.indexOf(area.section)),
    noneArose: set.leaves.map((leaf) => leaf.noneArose),
    alternatives: set.leaves.map((leaf) => leaf.rule.alternatives?.map(({ column }) => column) ?? null),
    takesGreatest: set.leaves.map((leaf) => leaf.rule.combine === 'greatest'),
    pointsError: pointsError(set, functions),
  };
}

type FlatPieces = Pick<
  KernelForm,
  | 'firstPiece'
  | 'endNumerator'
  | 'endDenominator'
  | 'closed'
  | 'slope'
  | 'intercept'
  | 'divisor'
  | 'constant'
  | 'exactOnly'
  | 'safeNumerator'
>;

function flattenPieces(functions: readonly (PiecewiseLinear | null)[]): FlatPieces {
  const pieces = functions.flatMap((pieces) => pieces ?? []);
  const coefficients = pieces.map(({ slope, intercept }) => {
    const divisor = leastCommonMultiple(slope.denominator, intercept.denominator);
    return {
      divisor: Number(divisor),
      slope: Number(slope.numerator * (divisor / slope.denominator)),
      intercept: Number(intercept.numerator * (divisor / intercept.denominator)),
    };
  });
  const firstPiece = new Uint32Array(functions.length + 1);
  for (const [i, own] of functions.entries()) firstPiece[i + 1] = firstPiece[i]! + (own?.length ?? 0);
  const fits = pieces.map(
    ({ to }, i) =>
      Object.values(coefficients[i]!).every(Number.isSafeInteger) &&
      (to === null ||
        (Number.isSafeInteger(Number(to.numerator)) && Number.isSafeInteger(Number(to.denominator)))),
  );
  const exactOnly = Uint8Array.from(functions, (_, column) =>
    Number(fits.slice(firstPiece[column], firstPiece[column + 1]).includes(false)),
  );
  return {
    firstPiece,
    endNumerator: Float64Array.from(pieces, ({ to }) =>
      to ? Number(to.numerator) : Number.POSITIVE_INFINITY,
    ),
    endDenominator: Float64Array.from(pieces, ({ to }) => (to ? Number(to.denominator) : 1)),
    closed: Uint8Array.from(pieces, ({ closed }) => Number(closed)),
    slope: Float64Array.from(coefficients, ({ slope }) => slope),
    intercept: Float64Array.from(coefficients, ({ intercept }) => intercept),
    divisor: Float64Array.from(coefficients, ({ divisor }) => divisor),
    constant: Float64Array.from(coefficients, ({ intercept, divisor }) => intercept / divisor),
    exactOnly,
    safeNumerator: Float64Array.from(functions, (own, column) =>
      own === null || exactOnly[column] ? -1 : Number.MAX_SAFE_INTEGER / greatestEndDenominator(own),
    ),
  };
}

function greatestEndDenominator(pieces: PiecewiseLinear): number {
  return pieces.reduce((greatest, { to }) => Math.max(greatest, Number(to?.denominator ?? 1n)), 1);
}

/**
 * Bound of |computed - exact| for the sum of a unit's points in doubles.
 *
 * A leaf (slope*n + intercept*d) / (divisor*d): each of the two products, then their sum, the product below and the
 * quotient are rounded once, so each of the two terms carries four factors (1 + u) or 1 / (1 + u), u one unit
 * roundoff: an error of at most 5u * size, where size bounds |slope*x| + |intercept| over the piece. Everything else
 * that a leaf may be worth (a constant, points given or in full, a number beyond 2^53 evaluated exactly) is one
 * Fraction.toNumber of at most three roundoffs (10^-20 where a part is beyond 10^308), of at most size too: points
 * given lie within 0 and the maximum. The least or the greatest of alternatives is off by no more than the worst one.
 *
 * Adding m leaves adds at most m*u*sum|points|, and points are bounded by size plus their error. So
 * (m + 8) * u * sum(size) is safe, with 1 % for the terms in u^2 and for rounding the bound itself (standard forward
 * analysis: Higham, Accuracy and Stability of Numerical Algorithms, section 4.2). It bounds a section by the sizes of
 * all of them.
 */
function pointsError(set: CriteriaSet, functions: readonly (PiecewiseLinear | null)[]): number {
  const sizes = set.columns.map(({ leaf, index }) => {
    const pieces = functions[index];
    const bounds = pieces ? pieces.map((_, i) => pieceSize(pieces, i)) : [];
    return [leaf.maxPoints, ...bounds].reduce(Fraction.max);
  });
  return (set.columns.length + 8) * UNIT_ROUNDOFF * Fraction.sum(sizes).toNumber() * 1.01;
}

/** Greatest |slope * x| + |intercept| over the piece, which lies at one of its ends. */
function pieceSize(pieces: PiecewiseLinear, index: number): Fraction {
  const { slope, intercept } = pieces[index]!;
  const { from, to } = intervalOf(pieces, index);
  const ends = slope.isZero ? [] : [from, to].filter((end) => end !== null);
  const reach = ends.map((end) => slope.multiply(end).magnitude());
  const values = Object.values(endValues(pieces, index)).map((value) => value.magnitude());
  return [intercept.magnitude().add(reach.reduce(Fraction.max, Fraction.ZERO)), ...values].reduce(
    Fraction.max,
  );
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return a * Fraction.of(b, a).numerator;
}
