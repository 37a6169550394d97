/** Words of the comparison of two to four units. */
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const COMPARE_WORDS = {
  area: HEADINGS.area,
  index: HEADINGS.index,
} as const satisfies Record<string, Record<Lang, string>>;

export function compareTitle(lang: Lang): string {
  return lang === 'vi' ? 'So sánh kết quả theo lĩnh vực' : 'Units compared by area';
}

export interface ComparedFacts {
  name: string;
  index: string | null;
  rank: number | null;
  of: number;
}

/** `Sở Nội vụ: Chỉ số 91,14, hạng 9/16`. */
export function comparedUnit({ name, index, rank, of }: ComparedFacts, lang: Lang): string {
  if (index === null) return lang === 'vi' ? `${name}: chưa có Chỉ số` : `${name}: no index yet`;
  const place = rank === null ? '' : lang === 'vi' ? `, hạng ${rank}/${of}` : `, rank ${rank} of ${of}`;
  return lang === 'vi' ? `${name}: Chỉ số ${index}${place}` : `${name}: index ${index}${place}`;
}

export function compareDescription(units: readonly ComparedFacts[], lang: Lang): string {
  return `${units.map((unit) => comparedUnit(unit, lang)).join('; ')}.`;
}

/** @param start of the axis as printed, null for 0 */
export function compareNotes(start: string | null, sameBlock: boolean, lang: Lang): string[] {
  const from =
    start === null ? '' : lang === 'vi' ? `; trục bắt đầu từ ${start}` : `; the axis starts at ${start}`;
  const vi = [
    `Tính theo % điểm tối đa áp dụng của từng đơn vị${from}. Dấu – : lĩnh vực không áp dụng.`,
    ...(sameBlock ? [] : ['Các đơn vị thuộc khối khác nhau nên thứ hạng không so sánh được với nhau.']),
  ];
  const en = [
    `In % of the maximum that applied to each unit${from}. – : the area does not apply.`,
    ...(sameBlock ? [] : ['The units are of different blocks, so their ranks do not compare.']),
  ];
  return lang === 'vi' ? vi : en;
}
