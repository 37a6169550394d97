/** The change since last year in words: nothing is told by an arrow or a colour alone. */
import { decimal } from '../../exact/decimal.ts';
import type { Compared } from '../../model/campaign-report.ts';
import { formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { NO_VALUE } from '../table.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

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

/** What last year is, and what a comparison with it may hide. */
export function previousNote({ previous, comparedWith }: Compared, lang: Lang): string {
  if (!comparedWith) {
    return lang === 'vi'
      ? `Tăng/giảm so với bảng của năm trước do người dùng đưa vào (${previous}); hai năm có thể dùng bộ tiêu chí khác nhau.`
      : `Changes are against the table of last year that was given (${previous}); its rules may be others.`;
  }
  const { edition, figures, differing, rulesChanged } = comparedWith;
  const year = `${inLang(edition.label, lang)} (${edition.id})`;
  const rules = RULES_WORDS[rulesChanged ? 'changed' : 'same'][lang];
  if (figures === 'computed') {
    return lang === 'vi'
      ? `Tăng/giảm so với kết quả năm trước tính từ số liệu của ${year}; ${rules}. Đơn vị không đủ điều kiện so sánh thì không tính tăng/giảm.`
      : `Changes are against the results of last year, computed from the figures of ${year}; ${rules}. Units that cannot be compared have none.`;
  }
  return lang === 'vi'
    ? `Tăng/giảm so với bảng của năm trước do người dùng đưa vào (${previous}); điều kiện so sánh của từng đơn vị xác định theo số liệu của ${year}; ${rules}. ${differingSentence(differing, lang)}`
    : `Changes are against the table of last year that was given (${previous}); who can be compared is told by the figures of ${year}; ${rules}. ${differingSentence(differing, lang)}`;
}

const RULES_WORDS = {
  changed: { vi: 'hai năm dùng quy tắc khác nhau', en: 'the rules of the two years differ' },
  same: { vi: 'hai năm dùng cùng quy tắc', en: 'the rules of both years are the same' },
} as const satisfies Record<string, Record<Lang, string>>;

/** A printed table against what the figures of its year give again. */
function differingSentence(units: number, lang: Lang): string {
  if (units === 0) {
    return lang === 'vi'
      ? 'Bảng này khớp với kết quả tính lại của các đơn vị so sánh được.'
      : 'The table agrees with what those figures give for the units compared.';
  }
  return lang === 'vi'
    ? `Bảng này khác kết quả tính lại ở ${unitCount(units, lang)}, cần kiểm tra trước khi công bố.`
    : `The table differs from what those figures give in ${unitCount(units, lang)}: to be checked before it is announced.`;
}
