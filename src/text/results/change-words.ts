/** The change since last year in words: nothing is told by an arrow or a colour alone. */
import { decimal } from '../../exact/decimal.ts';
import { formatRounded } from '../format.ts';
import type { Lang } from '../lang.ts';
import { NO_VALUE } from '../table.ts';

/**
 * @param places gained, negative where lost
 * @example placesWords(3, 'vi') // 'tăng 3 bậc'
 */
export function placesWords(places: number, lang: Lang): string {
  if (places === 0) return lang === 'vi' ? 'giữ nguyên' : 'unchanged';
  const count = Math.abs(places);
  if (lang === 'vi') return places > 0 ? `tăng ${count} bậc` : `giảm ${count} bậc`;
  const word = count === 1 ? 'place' : 'places';
  return places > 0 ? `up ${count} ${word}` : `down ${count} ${word}`;
}

/**
 * The difference of two indexes with its sign.
 * @param index exact text
 * @example indexChange('1.5', 2, 'vi') // '+1,50'
 */
export function indexChange(index: string, decimals: number, lang: Lang): string {
  return signed(formatRounded(decimal(index), decimals, lang));
}

/** Places gained or lost as a cell: `+3`, `-2`, `0`; a dash where last year's table does not say. */
export function placesCell(places: number | null): string {
  return places === null ? NO_VALUE : signed(String(places));
}

/** A printed number with a plus where it is above nothing: `+3`, `-2`, `0,00`. */
export function signed(number: string): string {
  return number.startsWith('-') || /^[0,.]+$/.test(number) ? number : `+${number}`;
}

/** What last year's table is, and what a comparison with it may hide. */
export function previousNote(previous: string, lang: Lang): string {
  return lang === 'vi'
    ? `Tăng/giảm so với bảng của năm trước do người dùng đưa vào (${previous}); hai năm có thể dùng bộ tiêu chí khác nhau.`
    : `Changes are against the table of last year that was given (${previous}); its rules may be others.`;
}
