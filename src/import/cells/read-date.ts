/** A cell -> a day number: dd/mm/yyyy, yyyy-mm-dd, or the official long form. Never a two-digit year, never US order. */
import { dayNumber } from '../../model/day.ts';

const FORMS: readonly RegExp[] = [
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/,
];
const DIGITS_AND_MARKS = /^[\d/-]*$/;
/** a year before it is a slip of the keyboard (0205 for 2025) */
const FIRST_YEAR = '1900';

/**
 * @returns days since 1970-01-01, null where the text is no such day
 * @example readDate('ngày 05 tháng 3 năm 2025') // 20152
 */
export function readDate(text: string): number | null {
  // the long form alone has letters to fold
  const written = DIGITS_AND_MARKS.test(text) ? text : text.normalize('NFC').toLowerCase();
  for (const form of FORMS) {
    const groups = form.exec(written)?.groups;
    if (!groups) continue;
    const { day = '', month = '', year = '' } = groups;
    if (year < FIRST_YEAR) return null;
    return dayNumber(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  return null;
}
