/** Numbers that files print beside their figures: declared points, published totals and ranks. */
import { Fraction } from '../exact/fraction.ts';
import { digitsOf, type NumberLocale, newNumberReading, readNumber } from '../import/cells/read-number.ts';

/** A number as a file prints it; null where there is none. */
export function parsePrinted(text: string | undefined | null, locale: NumberLocale): Fraction | null {
  const reading = newNumberReading();
  if (!text || !readNumber(text.trim(), locale, reading)) return null;
  return Fraction.of(digitsOf(reading), 10n ** BigInt(reading.scale));
}
