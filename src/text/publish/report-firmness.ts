/** Titles and headings of the section on how firm the ranking is; its sentences are those of the analysis itself. */
import type { Lang } from '../lang.ts';

export const FIRMNESS_WORDS = {
  title: { vi: 'MỨC ĐỘ CHẮC CHẮN CỦA THỨ HẠNG', en: 'HOW FIRM THE RANKS ARE' },
  table: {
    vi: 'Mức độ thay đổi của thứ hạng khi xếp hạng thử, theo khối',
    en: 'How ranks move when blocks are ranked anew',
  },
  units: { vi: 'Số đơn vị', en: 'Units' },
  untold: { vi: 'Số nhóm không phân biệt được', en: 'Groups not told apart' },
} as const satisfies Record<string, Record<Lang, string>>;

/** More groups than are listed. */
export function moreGroups(rest: number, lang: Lang): string[] {
  if (rest <= 0) return [];
  return [lang === 'vi' ? `và ${rest} nhóm khác.` : `and ${rest} more groups.`];
}

/** Before the groups of a block, where their meaning was told already; null without any. */
export function groupsLead(groups: number, lang: Lang): string | null {
  if (groups === 0) return null;
  return lang === 'vi' ? 'Các nhóm không phân biệt được thứ hạng:' : 'Groups whose order cannot be told:';
}
