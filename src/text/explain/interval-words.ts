/** The ends of a piece in words: "từ 80% đến dưới 95%", "đến hết ngày 31/01/2023". */
import { Fraction } from '../../exact/fraction.ts';
import type { Interval } from '../../exact/piecewise-linear.ts';
import { isoDay } from '../../model/day.ts';
import { formatDay, formatExact } from '../format.ts';
import type { Lang } from '../lang.ts';

/** Numbers that a measure can take, and how they are written. */
export interface Scale {
  least: Fraction | null;
  greatest: Fraction | null;
  /** written after a number */
  sign: '%' | null;
}

/** The part of an interval that the measure can reach; null where there is none. */
export function within({ least, greatest }: Scale, interval: Interval): Interval | null {
  let { from, fromClosed, to, toClosed } = interval;
  if (least && from?.lessThan(least)) [from, fromClosed] = [null, false];
  if (greatest && to && greatest.lessThan(to)) [to, toClosed] = [null, false];
  const isBelow = least && to && (to.lessThan(least) || (to.equals(least) && !toClosed));
  const isAbove = greatest && from && (greatest.lessThan(from) || (greatest.equals(from) && !fromClosed));
  if (isBelow || isAbove) return null;
  if (least && from?.equals(least) && fromClosed) [from, fromClosed] = [null, false];
  if (least && to?.equals(least)) return { from: least, fromClosed: true, to: least, toClosed: true };
  if (greatest && from?.equals(greatest))
    return { from: greatest, fromClosed: true, to: greatest, toClosed: true };
  return { from, fromClosed, to, toClosed };
}

/** @param interval inside the scale */
export function intervalWords(interval: Interval, scale: Scale, lang: Lang): string {
  const { from, fromClosed, to, toClosed } = interval;
  const at = (value: Fraction) => numberWords(value, scale, lang);
  if (from && to) {
    if (from.equals(to)) return exactlyWords(at(from), scale.greatest?.equals(from) ?? false, lang);
    if (lang === 'vi')
      return `${fromClosed ? 'từ' : 'trên'} ${at(from)} đến ${toClosed ? '' : 'dưới '}${at(to)}`;
    return `${fromClosed ? 'from' : 'above'} ${at(from)} to ${toClosed ? '' : 'below '}${at(to)}`;
  }
  if (from && fromClosed) return lang === 'vi' ? `từ ${at(from)} trở lên` : `from ${at(from)} on`;
  if (from) return lang === 'vi' ? `trên ${at(from)}` : `above ${at(from)}`;
  if (to && toClosed) return lang === 'vi' ? `từ ${at(to)} trở xuống` : `up to ${at(to)}`;
  if (to) return lang === 'vi' ? `dưới ${at(to)}` : `below ${at(to)}`;
  return lang === 'vi' ? 'mọi mức' : 'any figure';
}

/** The greatest figure that there can be is reached. */
function exactlyWords(at: string, isGreatest: boolean, lang: Lang): string {
  if (lang === 'vi') return isGreatest ? `đạt ${at}` : `bằng ${at}`;
  return isGreatest ? `a full ${at}` : `exactly ${at}`;
}

function numberWords(value: Fraction, { sign }: Scale, lang: Lang): string {
  const number = formatExact(value, 4, lang);
  return sign === null ? number : `${number}${sign}`;
}

/**
 * Days: whole numbers since 1970, or counted from the unit's own date (negative: before it).
 * @param ownDate words for that date, null for calendar days
 */
export function dayIntervalWords({ from, to }: Interval, ownDate: string | null, lang: Lang): string {
  if (ownDate !== null) return relativeDays({ from, to }, ownDate, lang);
  const day = (value: Fraction, later = 0) => formatDay(isoDay(Number(value.numerator) + later));
  if (from && to) {
    return lang === 'vi'
      ? `từ ${day(from, 1)} đến hết ngày ${day(to)}`
      : `from ${day(from, 1)} to ${day(to)}`;
  }
  if (to) return lang === 'vi' ? `đến hết ngày ${day(to)}` : `by ${day(to)}`;
  if (from) return lang === 'vi' ? `sau ngày ${day(from)}` : `after ${day(from)}`;
  return lang === 'vi' ? 'ngày bất kỳ' : 'any day';
}

function relativeDays({ from, to }: Pick<Interval, 'from' | 'to'>, date: string, lang: Lang): string {
  const days = (value: Fraction) => formatExact(value.negate(), 0, lang);
  const least = to && (to.isZero ? onTheDay(date, lang) : beforeWords(days(to), date, lang));
  if (from && least) return lang === 'vi' ? `${least} nhưng muộn hơn mốc trên` : `${least}, later than above`;
  if (least) return least;
  return lang === 'vi' ? 'muộn hơn các mốc trên' : 'later than that';
}

function beforeWords(days: string, date: string, lang: Lang): string {
  return lang === 'vi' ? `trước ${date} ít nhất ${days} ngày` : `at least ${days} days before the ${date}`;
}

function onTheDay(date: string, lang: Lang): string {
  return lang === 'vi' ? `chậm nhất vào ${date}` : `no later than the ${date}`;
}

const ZERO = Fraction.ZERO;

export const PERCENT_OF_PART: Scale = { least: ZERO, greatest: Fraction.of(100), sign: '%' };
export const PERCENT_OF_PLAN: Scale = { least: null, greatest: null, sign: '%' };
export const NOT_NEGATIVE: Scale = { least: ZERO, greatest: null, sign: null };
export const SHARE_OF_BEST: Scale = { least: ZERO, greatest: Fraction.ONE, sign: null };
