/**
 * The canonical form of every scoring rule: one piecewise-linear function from a number to points.
 *
 * The pieces cover the whole line in ascending order without gap or overlap: a piece begins where the one before
 * it ends, and owns its upper end where `closed` is true. Jumps between pieces are allowed.
 * Evaluation, inversion, monotonicity and bounds are written here, once, for all rule kinds.
 */
import { Fraction } from './fraction.ts';

/** One piece: points = intercept + slope * x for x up to `to` (null: without end). */
export interface Piece {
  to: Fraction | null;
  /** whether x = `to` belongs to this piece */
  closed: boolean;
  slope: Fraction;
  intercept: Fraction;
}

export type PiecewiseLinear = readonly Piece[];

/** A piece with both its ends written out, as explanations print it. */
export interface Interval {
  from: Fraction | null;
  fromClosed: boolean;
  to: Fraction | null;
  toClosed: boolean;
}

export function constantPiece(to: Fraction | null, closed: boolean, value: Fraction): Piece {
  return { to, closed, slope: Fraction.ZERO, intercept: value };
}

/** The piece through (x0, y0) and (x1, y1), up to `to`. */
export function linePiece(
  to: Fraction | null,
  closed: boolean,
  [x0, y0]: readonly [Fraction, Fraction],
  [x1, y1]: readonly [Fraction, Fraction],
): Piece {
  const slope = y1.subtract(y0).divide(x1.subtract(x0));
  return { to, closed, slope, intercept: y0.subtract(slope.multiply(x0)) };
}

function owns(piece: Piece, x: Fraction): boolean {
  if (piece.to === null) return true;
  const order = x.compare(piece.to);
  return order < 0 || (order === 0 && piece.closed);
}

/** Index of the piece that x falls in. */
export function pieceAt(pieces: PiecewiseLinear, x: Fraction): number {
  return pieces.findIndex((piece) => owns(piece, x));
}

export function pieceValue(piece: Piece, x: Fraction): Fraction {
  return piece.slope.isZero ? piece.intercept : piece.intercept.add(piece.slope.multiply(x));
}

export function evaluate(pieces: PiecewiseLinear, x: Fraction): Fraction {
  return pieceValue(pieces[pieceAt(pieces, x)]!, x);
}

export function intervalOf(pieces: PiecewiseLinear, index: number): Interval {
  const piece = pieces[index]!;
  const before = pieces[index - 1];
  return {
    from: before?.to ?? null,
    fromClosed: before !== undefined && !before.closed,
    to: piece.to,
    toClosed: piece.to !== null && piece.closed,
  };
}

/** Values at both ends of a piece, taken as limits where an end is open; a piece without end is constant there. */
export function endValues(pieces: PiecewiseLinear, index: number): { low: Fraction; high: Fraction } {
  const { from, to } = intervalOf(pieces, index);
  const piece = pieces[index]!;
  const some = from ?? to ?? Fraction.ZERO;
  return { low: pieceValue(piece, from ?? some), high: pieceValue(piece, to ?? some) };
}

/** `rising` also for a constant function; null where the function both rises and falls. */
export function direction(pieces: PiecewiseLinear): 'rising' | 'falling' | null {
  let rises = false;
  let falls = false;
  let last: Fraction | null = null;
  for (let i = 0; i < pieces.length; i++) {
    const { low, high } = endValues(pieces, i);
    for (const [a, b] of [
      [last, low],
      [low, high],
    ] as const) {
      const order = a === null ? 0 : a.compare(b);
      if (order < 0) rises = true;
      if (order > 0) falls = true;
    }
    last = high;
  }
  if (rises && falls) return null;
  return falls ? 'falling' : 'rising';
}

/** Least and greatest value of the function over the whole line (limits included). */
export function range(pieces: PiecewiseLinear): { least: Fraction; greatest: Fraction } {
  const values = pieces.flatMap((_, i) => Object.values(endValues(pieces, i)));
  return { least: values.reduce(Fraction.min), greatest: values.reduce(Fraction.max) };
}

/** A place to reach: `x` itself where `reached` is true, else any x beyond it on the good side. */
export interface Threshold {
  x: Fraction;
  reached: boolean;
}

/**
 * Inversion: the x nearest to `from`, on the side where points grow, that is worth at least `points`.
 * "What rate is worth half a point more?"
 * @returns null where no x on that side is worth as much
 */
export function invert(pieces: PiecewiseLinear, from: Fraction, points: Fraction): Threshold | null {
  if (evaluate(pieces, from).compare(points) >= 0) return { x: from, reached: true };
  const start = pieceAt(pieces, from);
  const step = direction(pieces) === 'falling' ? -1 : 1;
  for (let i = start; i >= 0 && i < pieces.length; i += step) {
    const found = reachInside(pieces, i, points, step);
    if (found) return found;
  }
  return null;
}

function reachInside(
  pieces: PiecewiseLinear,
  index: number,
  points: Fraction,
  step: 1 | -1,
): Threshold | null {
  const piece = pieces[index]!;
  const { from, fromClosed, to, toClosed } = intervalOf(pieces, index);
  const { low, high } = endValues(pieces, index);
  const [entry, entryX, entryClosed] = step === 1 ? [low, from, fromClosed] : [high, to, toClosed];
  const [exit, exitClosed] = step === 1 ? [high, toClosed] : [low, fromClosed];
  if (entryX !== null && entry.compare(points) >= 0) return { x: entryX, reached: entryClosed };
  if (piece.slope.isZero) return null;
  const order = exit.compare(points);
  if (order < 0 || (order === 0 && !exitClosed)) return null;
  return { x: points.subtract(piece.intercept).divide(piece.slope), reached: true };
}
