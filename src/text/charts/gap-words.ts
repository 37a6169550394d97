/** Words of the chart of self-assessment against appraisal. */
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const GAP_WORDS = {
  unit: HEADINGS.unit,
  own: { vi: 'Tự chấm', en: 'Own' },
  final: { vi: 'Thẩm định', en: 'Appraised' },
  gap: { vi: 'Chênh lệch (điểm)', en: 'Gap (points)' },
  ownPoints: { vi: 'Điểm tự chấm', en: 'Own points' },
  finalPoints: { vi: 'Điểm thẩm định', en: 'Appraised points' },
  ownPercent: { vi: 'Tự chấm (%)', en: 'Own (%)' },
  finalPercent: { vi: 'Thẩm định (%)', en: 'Appraised (%)' },
  compared: { vi: 'Tiêu chí đối chiếu', en: 'Criteria compared' },
  lowered: { vi: 'Tiêu chí bị giảm', en: 'Lowered' },
  raised: { vi: 'Tiêu chí được tăng', en: 'Raised' },
} as const satisfies Record<string, Record<Lang, string>>;

export function gapTitle(block: string, lang: Lang): string {
  return lang === 'vi'
    ? `Đối chiếu tự chấm - thẩm định: ${block}`
    : `Self-assessment against appraisal: ${block}`;
}

export interface GapFacts {
  units: number;
  /** units whose points went down and up */
  over: number;
  under: number;
  /** of the greatest over-claim, null where none is */
  most: { name: string; gap: string } | null;
}

export function gapDescription({ units, over, under, most }: GapFacts, lang: Lang): string {
  const greatest =
    most === null
      ? ''
      : lang === 'vi'
        ? ` Chênh nhiều nhất: ${most.name} (${most.gap} điểm).`
        : ` The greatest gap: ${most.name} (${most.gap} points).`;
  return lang === 'vi'
    ? `${units} đơn vị được đối chiếu: ${over} đơn vị tự chấm cao hơn, ${under} đơn vị tự chấm thấp hơn kết quả thẩm định.${greatest}`
    : `${units} units are compared: ${over} claimed more, ${under} less than what was appraised.${greatest}`;
}

export function gapNotes(
  { hidden, without }: { hidden: number; without: readonly string[] },
  lang: Lang,
): string[] {
  const vi = [
    'Tính theo % điểm tối đa của các tiêu chí được đối chiếu.',
    ...(hidden === 0 ? [] : [`Còn ${hidden} đơn vị chênh ít hơn không vẽ ở đây, xem bảng số liệu.`]),
    ...(without.length === 0 ? [] : [`Không có gì để đối chiếu: ${without.join('; ')}.`]),
  ];
  const en = [
    'In % of the maximum of the criteria compared.',
    ...(hidden === 0 ? [] : [`${hidden} more units with smaller gaps are in the table only.`]),
    ...(without.length === 0 ? [] : [`Nothing to compare: ${without.join('; ')}.`]),
  ];
  return lang === 'vi' ? vi : en;
}
