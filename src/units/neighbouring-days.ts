/** The day after and the day before, yyyy-mm-dd. */
import { dayNumber, isoDay } from '../model/day.ts';

/** @param day a valid day, as every day of a unit is */
export function dayAfter(day: string): string {
  return isoDay(dayNumber(day)! + 1);
}

export function dayBefore(day: string): string {
  return isoDay(dayNumber(day)! - 1);
}
