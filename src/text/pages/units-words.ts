/** Words of the list of all units. */
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const UNITS_PAGE_WORDS = {
  tiers: { vi: 'Cấp đơn vị', en: 'Tiers' },
  everyTier: { vi: 'Tất cả các cấp', en: 'All tiers' },
  searchLabel: { vi: 'Tìm đơn vị trong danh sách', en: 'Find a unit in the list' },
  data: { vi: 'Danh sách đơn vị', en: 'List of units' },
} as const satisfies Record<string, Record<Lang, string>>;

/** How many units the list has, and of them those without a rank. */
export function unitsSummary({ units, unranked }: { units: number; unranked: number }, lang: Lang): string {
  const all = unitCount(units, lang);
  if (unranked === 0) return lang === 'vi' ? `${all}, đều được xếp hạng.` : `${all}, all of them ranked.`;
  return lang === 'vi'
    ? `${all}, trong đó ${unranked} không xếp hạng.`
    : `${all}, ${unranked} of them not ranked.`;
}
