/** Comparisons of a number as read with the limits of a measure; exact, and in doubles only where those are exact. */
import { Fraction } from '../../exact/fraction.ts';
import { digitsOf, type NumberReading } from './read-number.ts';

export function exceedsMaximum(number: NumberReading, maximum: Fraction): boolean {
  if (number.big === null && number.scale === 0 && maximum.isInteger) {
    return number.digits > Number(maximum.numerator);
  }
  return maximum.lessThan(exactOf(number));
}

/** Whether the points lie within 0 and the maximum and on a multiple of the step. */
export function fitsPoints(number: NumberReading, maximum: Fraction, step: Fraction | null): boolean {
  const points = exactOf(number);
  if (points.sign < 0 || maximum.lessThan(points)) return false;
  return step === null || points.divide(step).isInteger;
}

export function exactOf(number: NumberReading): Fraction {
  return Fraction.of(digitsOf(number), 10n ** BigInt(number.scale));
}
