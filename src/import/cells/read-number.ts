/**
 * A cell -> an exact number in the number locale of the file; never through a double, never guessed.
 *
 * vi-VN writes 1.234,5 and en-US 1,234.5; a percent sign may follow. The number is digits x 10^-scale.
 */

export type NumberLocale = 'vi-VN' | 'en-US';

/** Filled by `readNumber` and reused from cell to cell. */
export interface NumberReading {
  /** the digits as a whole number with their sign, where they are safe; else see `big` */
  digits: number;
  big: bigint | null;
  /** number of decimals as printed */
  scale: number;
  hasPercentSign: boolean;
  /** one group of three and no decimals: in the other locale the same text is a decimal */
  isGroupedOnly: boolean;
}

export function newNumberReading(): NumberReading {
  return { digits: 0, big: null, scale: 0, hasPercentSign: false, isGroupedOnly: false };
}

/** Powers of ten that doubles hold exactly. */
export const POWERS_OF_TEN: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

const SAFE_DIGITS = 15;
const SAFE_SCALE = 9;

const GRAMMAR: Readonly<Record<NumberLocale, RegExp>> = {
  'vi-VN': /^(-?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?\s*(%?)$/,
  'en-US': /^(-?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?\s*(%?)$/,
};
const ONE_GROUP = /^-?\d+[.,]\d+$/;

/**
 * @param text the trimmed cell
 * @returns false where it is not a number of the locale; `into` is then undefined in value
 */
export function readNumber(text: string, locale: NumberLocale, into: NumberReading): boolean {
  return readPlain(text, locale === 'vi-VN' ? COMMA : POINT, into) || readByGrammar(text, locale, into);
}

const ZERO = 48;
const COMMA = 44;
const POINT = 46;
const PERCENT = 37;

/** The fast path: digits, at most one decimal mark, at most one percent sign, nothing else. */
function readPlain(text: string, mark: number, into: NumberReading): boolean {
  let { length } = text;
  const hasPercentSign = text.charCodeAt(length - 1) === PERCENT;
  if (hasPercentSign) length--;
  if (length === 0 || length > SAFE_DIGITS) return false;
  let digits = 0;
  let markAt = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (code === mark && markAt < 0 && at > 0) markAt = at;
    else return false;
  }
  const scale = markAt < 0 ? 0 : length - 1 - markAt;
  if ((markAt >= 0 && scale === 0) || scale > SAFE_SCALE) return false;
  into.digits = digits;
  into.big = null;
  into.scale = scale;
  into.hasPercentSign = hasPercentSign;
  into.isGroupedOnly = false;
  return true;
}

function readByGrammar(text: string, locale: NumberLocale, into: NumberReading): boolean {
  const match = GRAMMAR[locale].exec(text);
  if (!match) return false;
  const [, sign = '', whole = '', decimals = '', percent = ''] = match;
  const digits = sign + whole.replaceAll(/[.,]/g, '') + decimals;
  const isSafe = digits.length <= SAFE_DIGITS && decimals.length <= SAFE_SCALE;
  into.digits = isSafe ? Number(digits) : 0;
  into.big = isSafe ? null : BigInt(digits);
  into.scale = decimals.length;
  into.hasPercentSign = percent !== '';
  into.isGroupedOnly = decimals === '' && ONE_GROUP.test(sign + whole);
  return true;
}

/** The sign of (number - whole). @param whole at most 10^6 */
export function compareToWhole({ digits, big, scale }: NumberReading, whole: number): number {
  if (big === null) return Math.sign(digits - whole * POWERS_OF_TEN[scale]!);
  const other = BigInt(whole) * 10n ** BigInt(scale);
  return big < other ? -1 : big > other ? 1 : 0;
}

/** Drops decimals that are all zero. @returns false where the number is not whole */
export function makeWhole(number: NumberReading): boolean {
  if (number.scale === 0) return true;
  if (number.big === null) {
    const unit = POWERS_OF_TEN[number.scale]!;
    if (number.digits % unit !== 0) return false;
    number.digits /= unit;
  } else {
    const unit = 10n ** BigInt(number.scale);
    if (number.big % unit !== 0n) return false;
    number.big /= unit;
  }
  number.scale = 0;
  return true;
}

export function digitsOf({ digits, big }: NumberReading): bigint {
  return big ?? BigInt(digits);
}
