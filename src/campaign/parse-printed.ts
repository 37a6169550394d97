/** Numbers that files print beside their figures: declared points, published totals and ranks. */
import { Fraction } from '../exact/fraction.ts';
import { digitsOf, type NumberLocale, newNumberReading, readNumber } from '../import/cells/read-number.ts';

export interface PrintedNumber {
  value: Fraction;
  /** as printed: 2 of `84,50` */
  decimals: number;
}

/** A number as a file prints it; null where there is none. */
export function parsePrinted(text: string | undefined | null, locale: NumberLocale): PrintedNumber | null {
  const reading = newNumberReading();
  if (!text || !readNumber(text.trim(), locale, reading)) return null;
  const decimals = reading.scale;
  return { value: Fraction.of(digitsOf(reading), 10n ** BigInt(decimals)), decimals };
}

const reading = newNumberReading();
const PRINTED_DECIMALS = 2;
/** less than half a unit of the last decimal, by more than doubles can err */
const CLEARLY_ROUNDED = 0.0049;

/**
 * Whether a number printed with at most two decimals is clearly the value rounded. Most declared points are: this spares
 * them exact arithmetic. False says nothing.
 */
export function isPrintedAs(text: string, value: Fraction, locale: NumberLocale): boolean {
  if (!readNumber(text.trim(), locale, reading) || reading.big !== null) return false;
  if (reading.scale > PRINTED_DECIMALS) return false;
  return Math.abs(reading.digits / 10 ** reading.scale - value.toNumber()) < CLEARLY_ROUNDED;
}
