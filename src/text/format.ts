/** Numbers and days as people read them: `84,58` and 31/01/2023 in Vietnamese, `84.58` and 31/01/2023 in English. */
import { formatFixed } from '../exact/decimal.ts';
import { type Fraction, placePoint } from '../exact/fraction.ts';
import type { Ratio } from '../exact/ratio-sum.ts';
import type { Lang } from './lang.ts';

/** Decimal text with a point, as the reader writes it: grouped thousands, a decimal comma in Vietnamese. */
export function localDecimal(text: string, lang: Lang): string {
  const [whole = '', decimals] = text.split('.');
  const grouped =
    whole.length > 3 ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, lang === 'vi' ? '.' : ',') : whole;
  return decimals === undefined ? grouped : `${grouped}${lang === 'vi' ? ',' : '.'}${decimals}`;
}

/**
 * Rounded half up, all decimals written.
 * @example formatRounded(decimal('84.575'), 2, 'vi') // '84,58'
 */
export function formatRounded(value: Ratio, decimals: number, lang: Lang): string {
  return localDecimal(formatFixed(value, decimals), lang);
}

/** Decimal text in percent: `84,58%`. */
export function formatPercent(text: string, lang: Lang): string {
  return `${localDecimal(text, lang)}%`;
}

/** A whole number of 10^-decimals, as `Ranking.indexUnits`. */
export function formatUnits(units: number, decimals: number, lang: Lang): string {
  return localDecimal(placePoint(units, decimals), lang);
}

/** Exact where at most `decimals` are needed, else rounded with a sign that says so: `≈ 33,33`. */
export function formatExact(value: Fraction, decimals: number, lang: Lang): string {
  const exact = value.toString();
  const places = exact.includes('/') ? Number.POSITIVE_INFINITY : (exact.split('.')[1]?.length ?? 0);
  return places <= decimals ? localDecimal(exact, lang) : `≈ ${formatRounded(value, decimals, lang)}`;
}

/** dd/mm/yyyy of an ISO day. */
export function formatDay(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  return `${day}/${month}/${year}`;
}

/**
 * A statistic in double precision, all decimals written: `0,85`, `-0,12`; never `-0,00`.
 * @example localNumber(-0.0001, 2, 'vi') // '0,00'
 */
export function localNumber(value: number, decimals: number, lang: Lang): string {
  return localDecimal(fixedNumber(value, decimals), lang);
}

/** The same with a point: `0.85`, `-0.12`, for cells of a spreadsheet. */
export function fixedNumber(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}
