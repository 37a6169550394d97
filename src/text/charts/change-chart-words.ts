/** Words of the chart of the change since an earlier year. */
import type { EarlierHead } from '../../model/change-report.ts';
import { CHANGE_HEADINGS, changeMarks, type MoveFacts, movesSentence } from '../analyse/change-words.ts';
import { capitalised } from '../capitalised.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { HEADINGS } from '../vocabulary/headings.ts';

export const CHANGE_CHART_WORDS = {
  unit: HEADINGS.unit,
  rules: { vi: 'Do quy tắc (thanh trên)', en: 'By the rules (upper bar)' },
  achieved: { vi: 'Do kết quả thực hiện (thanh dưới)', en: 'By performance (lower bar)' },
  total: { vi: 'Thay đổi của Chỉ số', en: 'Change of the index' },
  shortRules: CHANGE_HEADINGS.rules,
  shortPerformance: CHANGE_HEADINGS.achieved,
  shortTotal: { vi: 'Thay đổi', en: 'Change' },
} as const satisfies Record<string, Record<Lang, string>>;

export function changeChartTitle(block: string, { edition }: EarlierHead, lang: Lang): string {
  const year = edition.period.to.slice(0, 4);
  return lang === 'vi'
    ? `Thay đổi Chỉ số so với năm ${year}: ${block}`
    : `Change of the index since ${year}: ${block}`;
}

/** @param most who gained and who lost most, with the change as printed; null where nobody did */
export function changeChartDescription(
  facts: MoveFacts,
  most: Readonly<Record<'gain' | 'loss', { name: string; change: string } | null>>,
  lang: Lang,
): string {
  const told = ({ name, change }: { name: string; change: string }) => `${name} (${change})`;
  const gain = lang === 'vi' ? 'Tăng nhiều nhất' : 'Greatest gain';
  const loss = lang === 'vi' ? 'giảm nhiều nhất' : 'greatest loss';
  const ends = [
    ...(most.gain ? [`${gain}: ${told(most.gain)}`] : []),
    ...(most.loss ? [`${most.gain ? loss : capitalised(loss)}: ${told(most.loss)}`] : []),
  ];
  return [movesSentence(facts, lang), ...(ends.length === 0 ? [] : [`${ends.join('; ')}.`])].join(' ');
}

/** Above the plot: that the years are not alike, where they are not. */
export function changeLegend(
  changed: { rulesChanged: boolean; unitsChanged: boolean },
  lang: Lang,
): string[] {
  const marks = changeMarks(changed, lang);
  if (marks.length === 0) return [];
  return [`${lang === 'vi' ? 'Lưu ý' : 'Note'}: ${marks.join('. ')}.`];
}

export function changeNotes(
  { earlier, hidden, refused }: { earlier: EarlierHead; hidden: number; refused: readonly string[] },
  lang: Lang,
): string[] {
  const label = inLang(earlier.edition.label, lang);
  const vi = [
    `Điểm Chỉ số tăng (+), giảm (−) so với: ${label}. Hai thanh cộng lại bằng thay đổi của Chỉ số.`,
    ...(hidden === 0 ? [] : [`Còn ${hidden} đơn vị thay đổi ít hơn không vẽ ở đây, xem bảng số liệu.`]),
    ...(refused.length === 0 ? [] : [`Không đủ điều kiện so sánh: ${refused.join('; ')}.`]),
  ];
  const en = [
    `Index points gained (+) and lost (−) against: ${label}. The two bars add up to the change of the index.`,
    ...(hidden === 0 ? [] : [`${hidden} more units that changed less are in the table only.`]),
    ...(refused.length === 0 ? [] : [`Cannot be compared: ${refused.join('; ')}.`]),
  ];
  return lang === 'vi' ? vi : en;
}
