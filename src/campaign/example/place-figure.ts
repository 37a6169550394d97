/**
 * Points wanted -> a place on the scale of a rule's encoder: the rule inverted, and where it jumps or is flat one of
 * the places that are worth nearly as much.
 */
import { Fraction } from '../../exact/fraction.ts';
import {
  direction,
  endValues,
  intervalOf,
  invert,
  type PiecewiseLinear,
  pieceAt,
} from '../../exact/piecewise-linear.ts';
import { type Dice, exactShare } from './dice.ts';

/** The least and the greatest number that a unit would plausibly state. */
export interface Bounds {
  low: Fraction;
  high: Fraction;
}

/** A place on the scale and the piece that it was meant to lie in. */
export interface FigurePlace {
  x: Fraction;
  piece: number;
}

/** units that earn nothing mostly fall short by little */
const SHORTFALL = 0.3;

export function placeFigure(
  points: PiecewiseLinear,
  bounds: Bounds,
  wanted: Fraction,
  dice: Dice,
): FigurePlace {
  const step = direction(points) === 'falling' ? -1 : 1;
  const [worst, best] = step === 1 ? [bounds.low, bounds.high] : [bounds.high, bounds.low];
  const found = invert(points, worst, wanted);
  if (!found) return { x: best, piece: pieceAt(points, best) };
  const above = pieceAt(points, found.x) + (found.reached ? 0 : step);
  if (points[above]!.slope.isZero) {
    const below = above - step;
    const isLower = points[below] !== undefined && roundsDown(points, { above, below, step }, wanted, dice);
    return placeInside(points, isLower ? below : above, { bounds, step, dice, edge: found.x });
  }
  return { x: found.x, piece: above };
}

interface Jump {
  above: number;
  below: number;
  step: 1 | -1;
}

/** At a jump between two values the nearer one is the likelier one. */
function roundsDown(
  points: PiecewiseLinear,
  { above, below, step }: Jump,
  wanted: Fraction,
  { rounding }: Dice,
): boolean {
  const upper = points[above]!.intercept;
  const { low, high } = endValues(points, below);
  const lower = step === 1 ? high : low;
  if (upper.equals(wanted) || !lower.lessThan(upper)) return false;
  const share = wanted.subtract(lower).divide(upper.subtract(lower));
  return share.toNumber() <= rounding;
}

interface Inside {
  bounds: Bounds;
  step: 1 | -1;
  dice: Dice;
  /** the place where the points that were wanted begin */
  edge: Fraction;
}

function placeInside(
  points: PiecewiseLinear,
  piece: number,
  { bounds, step, dice, edge }: Inside,
): FigurePlace {
  // the nearest figure below the jump is found where figures are counted
  if (!points[piece]!.slope.isZero) return { x: edge, piece };
  const { from, to } = intervalOf(points, piece);
  const low = Fraction.max(bounds.low, from ?? bounds.low);
  const high = Fraction.min(bounds.high, to ?? bounds.high);
  const isWorst = piece === (step === 1 ? 0 : points.length - 1);
  const share = exactShare(isWorst ? 1 - SHORTFALL * dice.place * dice.place : dice.place);
  const width = high.subtract(low).multiply(share);
  return { x: isWorst && step === -1 ? high.subtract(width) : low.add(width), piece };
}
