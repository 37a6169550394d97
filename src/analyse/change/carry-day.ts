/** A calendar day of one year's campaign on the calendar of another year's. */
import { isoDay } from '../../model/day.ts';

const MS_A_DAY = 86_400_000;

/**
 * The same day and month so many years later: done on 30/01/2023 is done on 30/01 under the rules of 2024. Counting days
 * from the beginning of the period would move all days after February by one where either year is a leap year.
 * 29/02 becomes 01/03 where the other year has none, so that what was late for 28/02 stays late for it.
 *
 * @param day days since 1970-01-01
 * @param years may be negative
 * @returns days since 1970-01-01
 */
export function carryDay(day: number, years: number): number {
  const [year, month, date] = isoDay(day).split('-').map(Number) as [number, number, number];
  return Date.UTC(year + years, month - 1, date) / MS_A_DAY;
}

/** Calendar years from the beginning of one period to that of another, as the rules count them. */
export function yearsBetween(older: { from: string }, newer: { from: string }): number {
  return Number(newer.from.slice(0, 4)) - Number(older.from.slice(0, 4));
}
