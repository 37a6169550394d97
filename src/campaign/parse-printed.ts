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
