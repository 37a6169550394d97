/**
 * Decimal text <-> Fraction, and the one rounding of the engine: half up, away from zero.
 *
 * The text form is canonical: optional minus, digits, at most one point. Reading what people type
 * (decimal commas, grouping, percent signs) is the importer's work, see import/cells.
 */
import { Fraction, placePoint } from './fraction.ts';
import type { Ratio } from './ratio-sum.ts';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads canonical decimal text exactly.
 * @returns null where the text is not a decimal
 * @example parseDecimal('84.58')?.toString() // '84.58'
 */
export function parseDecimal(text: string): Fraction | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const decimals = match[3] ?? '';
  const digits = BigInt(`${match[1]}${match[2]}${decimals}`);
  return Fraction.of(digits, 10n ** BigInt(decimals.length));
}

/**
 * Reads decimal text that the program itself wrote.
 * @throws RangeError where the text is not a decimal
 */
export function decimal(text: string): Fraction {
  const value = parseDecimal(text) ?? parseRatio(text);
  if (!value) throw new RangeError(`not a decimal: ${text}`);
  return value;
}

function parseRatio(text: string): Fraction | null {
  const match = /^(-?\d+)\/(\d+)$/.exec(text);
  return match ? Fraction.of(BigInt(match[1]!), BigInt(match[2]!)) : null;
}

/** The value times 10^decimals, rounded half up (away from zero) to a whole number. */
export function roundToUnits(value: Ratio, decimals: number): bigint {
  const scaled = value.numerator * 10n ** BigInt(decimals);
  const magnitude = scaled < 0n ? -scaled : scaled;
  const rounded = (2n * magnitude + value.denominator) / (2n * value.denominator);
  return scaled < 0n ? -rounded : rounded;
}

/** The value rounded half up to `decimals`, still exact. */
export function roundHalfUp(value: Ratio, decimals: number): Fraction {
  return Fraction.of(roundToUnits(value, decimals), 10n ** BigInt(decimals));
}

/**
 * Rounded half up, as text with all its decimals.
 * @example formatFixed(decimal('2.675'), 2) // '2.68'
 * @example formatFixed(decimal('-0.001'), 2) // '0.00'
 */
export function formatFixed(value: Ratio, decimals: number): string {
  return placePoint(roundToUnits(value, decimals), decimals);
}
