/** Calendar days as whole numbers: days since 1970-01-01, Gregorian, without a time zone. */

/**
 * @param isoDate yyyy-mm-dd
 * @returns null where there is no such day
 * @example dayNumber('2023-02-28') // 19416
 */
export function dayNumber(isoDate: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / 86_400_000 : null;
}

/** The inverse: a day number as yyyy-mm-dd. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
