/** Words of the page of a block's ranking that its table does not have already. */

import { localDecimal } from '../format.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const RANKING_PAGE_WORDS = {
  search: { vi: 'Tìm đơn vị (có dấu hoặc không dấu)', en: 'Find a unit (with or without diacritics)' },
  find: { vi: 'Tìm', en: 'Find' },
  searchLabel: { vi: 'Tìm đơn vị trong bảng xếp hạng', en: 'Find a unit in the ranking' },
  clear: { vi: 'Bỏ tìm kiếm', en: 'Clear the search' },
  sortBy: { vi: 'Sắp xếp theo', en: 'Sort by' },
  notes: { vi: 'Cách xếp hạng', en: 'How ranks were settled' },
  unrankedTitle: { vi: 'Đơn vị không xếp hạng', en: 'Units that are not ranked' },
  noChart: {
    vi: 'Khối có nhiều đơn vị: biểu đồ của cả khối ở chế độ xem thường.',
    en: 'The block has many units: see the chart of all of them in the normal view.',
  },
} as const satisfies Record<string, Record<Lang, string>>;

/** The ranking of a block in one sentence. */
export function rankingSummary(
  { ranked, unranked, mean }: { ranked: number; unranked: number; mean: string | null },
  lang: Lang,
): string {
  const others =
    unranked === 0
      ? ''
      : lang === 'vi'
        ? `, ${unitCount(unranked, lang)} không xếp hạng`
        : `, ${unranked} not ranked`;
  const head =
    lang === 'vi'
      ? `Xếp hạng ${unitCount(ranked, lang)}${others}`
      : `${unitCount(ranked, lang)} ranked${others}`;
  if (mean === null) return `${head}.`;
  const value = localDecimal(mean, lang);
  return lang === 'vi' ? `${head}; giá trị trung bình ${value}%.` : `${head}; mean ${value}%.`;
}

export function foundSentence(found: number, search: string, lang: Lang): string {
  return lang === 'vi'
    ? `Tìm thấy ${unitCount(found, lang)} có tên chứa “${search}”.`
    : `${unitCount(found, lang)} with “${search}” in the name.`;
}
