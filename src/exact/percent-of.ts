/** A part of a whole in percent, exactly. */
import { Fraction } from './fraction.ts';

const HUNDRED = Fraction.of(100);

/** 100 x part / whole; null where the whole is nothing */
export function percentOf(part: Fraction, whole: Fraction): Fraction | null {
  return whole.isZero ? null : part.multiply(HUNDRED).divide(whole);
}
