/** Units close to a threshold, in sentences. */
import { decimal } from '../../exact/decimal.ts';
import type { NearReport } from '../../model/near-report.ts';
import { formatRounded } from '../format.ts';
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const REPORT_NEAR_WORDS = {
  title: { vi: 'ĐƠN VỊ SÁT NGƯỠNG XẾP LOẠI', en: 'UNITS CLOSE TO A GRADE' },
  table: {
    vi: 'Đơn vị sát mức xếp loại cao hơn nhất',
    en: 'Units closest to the next grade',
  },
  next: { vi: 'Mức kế tiếp', en: 'Next grade' },
  distance: { vi: 'Còn thiếu', en: 'Below it by' },
  points: { vi: 'Tương đương điểm', en: 'Worth in points' },
} as const satisfies Record<string, Record<Lang, string>>;

export interface NearCounts {
  up: number;
  down: number;
}

/** How many lie within the distance of the next grade and of falling below their own. */
export function nearOpening({ within, settings }: NearReport, { up, down }: NearCounts, lang: Lang): string {
  const distance = formatRounded(decimal(within), settings.decimals, lang);
  return lang === 'vi'
    ? `Trong khoảng ${distance} điểm Chỉ số quanh ngưỡng xếp loại có ${unitCount(up, lang)} sát mức cao hơn và ${unitCount(down, lang)} sát mức thấp hơn; kết quả của các đơn vị này nên được kiểm tra lại trước khi công bố.`
    : `Within ${distance} of a threshold, ${unitCount(up, lang)} lie below the next grade and ${unitCount(down, lang)} above the one they would fall to; their results deserve another look before the announcement.`;
}

/** Under the table, where it does not name all. */
export function nearRest(rest: number, lang: Lang): string[] {
  if (rest === 0) return [];
  return [
    lang === 'vi'
      ? `Bảng nêu các đơn vị gần ngưỡng nhất; còn ${unitCount(rest, lang)} khác.`
      : `The table names the closest ones; there are ${unitCount(rest, lang)} more.`,
  ];
}
