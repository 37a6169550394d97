/** The greatest whole number that is not above a fraction; of a negative one too. */
import type { Fraction } from './fraction.ts';

export function floorOf({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}
