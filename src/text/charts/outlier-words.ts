/** Words of the chart of over-claims with the lines beyond which a unit stands out. */
import { localNumber } from '../format.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const OUTLIER_WORDS = {
  inside: { vi: 'Trong mức thường gặp của khối', en: 'As usual in the block' },
  outside: { vi: 'Khác thường, cần rà soát', en: 'Stands out: check' },
  gap: { vi: 'Chênh lệch (điểm)', en: 'Gap (points)' },
  over: { vi: 'Tự chấm cao hơn (% tối đa)', en: 'Over-claim (% of maximum)' },
  z: { vi: 'z bền vững', en: 'Robust z' },
  standsOut: { vi: 'Khác thường', en: 'Stands out' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} as const satisfies Record<string, Record<Lang, string>>;

export function outlierTitle(block: string, lang: Lang): string {
  return lang === 'vi'
    ? `Tự chấm cao hơn kết quả, đơn vị khác thường: ${block}`
    : `Over-claims and units that stand out: ${block}`;
}

export interface OutlierFacts {
  units: number;
  /** names of units that stand out, the greatest over-claim first */
  outside: readonly string[];
}

const NAMED = 3;

export function outlierDescription({ units, outside }: OutlierFacts, lang: Lang): string {
  const all = unitCount(units, lang);
  const names = outside.slice(0, NAMED).join(', ');
  const more = outside.length > NAMED ? ', …' : '';
  if (outside.length === 0) {
    return lang === 'vi'
      ? `Trong ${all} không đơn vị nào tự chấm chênh khác thường so với khối.`
      : `Of ${all} none over-claims unusually for the block.`;
  }
  return lang === 'vi'
    ? `${unitCount(outside.length, lang)} trong ${all} tự chấm chênh khác thường: ${names}${more}.`
    : `${outside.length} of ${all} stand out by what they over-claimed: ${names}${more}.`;
}

export interface OutlierNoteFacts {
  hidden: number;
  /** null where all over-claim alike */
  limits: readonly [number, number] | null;
  z: number;
}

export function outlierNotes({ hidden, limits, z }: OutlierNoteFacts, lang: Lang): string[] {
  const threshold = localNumber(z, 1, lang);
  const range = limits?.map((limit) => localNumber(limit, 2, lang));
  const vi = [
    'Điểm tự chấm trừ điểm kết quả, tính theo % điểm tối đa của các tiêu chí được đối chiếu.',
    range
      ? `Vạch đứt: trung vị của khối trừ và cộng ${threshold} độ lệch bền vững (${range[0]}% và ${range[1]}%).`
      : 'Mọi đơn vị chênh như nhau nên không có ngưỡng.',
    ...(hidden === 0
      ? []
      : [`Còn ${unitCount(hidden, lang)} gần trung vị hơn không vẽ ở đây, xem bảng số liệu.`]),
  ];
  const en = [
    'Own less final points in % of the maximum of the criteria compared.',
    range
      ? `Dashed: the median of the block less and plus ${threshold} robust deviations (${range[0]}% and ${range[1]}%).`
      : 'All units claim alike: there is no threshold.',
    ...(hidden === 0 ? [] : [`${unitCount(hidden, lang)} nearer to the median are in the table only.`]),
  ];
  return lang === 'vi' ? vi : en;
}
