/** Days on which offices sign papers: Monday to Friday. Public holidays are not known here. */

/** 1970-01-01, day 0, was a Thursday; the week is counted from Sunday */
const THURSDAY = 4;

function isWorkday(day: number): boolean {
  const weekday = (((day + THURSDAY) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}

/** The last workday up to a day. @param day days since 1970-01-01 */
export function workdayBefore(day: number): number {
  let last = day;
  while (!isWorkday(last)) last--;
  return last;
}

/** The first workday from a day on. @param day days since 1970-01-01 */
export function workdayAfter(day: number): number {
  let first = day;
  while (!isWorkday(first)) first++;
  return first;
}
