/** A day as people write it in a registry -> yyyy-mm-dd. */
import { dayNumber } from '../model/day.ts';

/**
 * @param text d/m/yyyy or yyyy-mm-dd
 * @returns null where there is no such day
 * @example isoDayOf('1/7/2025') // '2025-07-01'
 */
export function isoDayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
  return dayNumber(iso) === null ? null : iso;
}
