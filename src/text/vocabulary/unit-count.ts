/** A number of units in words. */
import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';

/** `13 đơn vị`, `1 unit`. */
export function unitCount(count: number, lang: Lang): string {
  const number = localDecimal(String(count), lang);
  if (lang === 'vi') return `${number} đơn vị`;
  return count === 1 ? '1 unit' : `${number} units`;
}
