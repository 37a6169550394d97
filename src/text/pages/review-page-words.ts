/** Words of the page that lists which figures to check first. */
import type { Finding } from '../../model/review-report.ts';
import { localDecimal, localNumber } from '../format.ts';
import type { Lang } from '../lang.ts';

export const REVIEW_PAGE_WORDS = {
  kinds: { vi: 'Nội dung rà soát', en: 'Kinds of findings' },
  everyKind: { vi: 'Mọi nội dung', en: 'All kinds' },
  nothing: {
    vi: 'Không có số liệu nào cần rà soát theo các phép kiểm tra dưới đây.',
    en: 'None of the checks below finds anything.',
  },
  method: { vi: 'Cách rà soát', en: 'How figures are reviewed' },
  cells: { vi: 'ô số liệu', en: 'cells' },
  data: { vi: 'Danh sách rà soát', en: 'What to check first' },
  several: { vi: 'nhiều tiêu chí', en: 'several criteria' },
  outliers: { vi: 'Đơn vị tự chấm chênh khác thường', en: 'Units that over-claim unusually' },
} as const satisfies Record<string, Record<Lang, string>>;

/** How many findings there are, of all urgencies. */
export function reviewSummary(findings: readonly Finding[], lang: Lang): string {
  const units = new Set(findings.flatMap(({ unit }) => unit?.id ?? [])).size;
  const [all, named] = [findings.length, units].map((count) => localDecimal(String(count), lang));
  return lang === 'vi'
    ? `${all} nội dung cần kiểm tra, ở ${named} đơn vị.`
    : `${all} findings, about ${named} units.`;
}

export interface ReviewMethodFacts {
  z: number;
  matches: number;
  chance: number;
  /** edition of the year that figures were compared with, null without one */
  earlier: string | null;
}

/** What each check does, in sentences. */
export function reviewMethodSentences(
  { z, matches, chance, earlier }: ReviewMethodFacts,
  lang: Lang,
): string[] {
  const [threshold, limit] = [localNumber(z, 1, lang), localNumber(chance, 2, lang)];
  const vi = [
    `Tự chấm chênh khác thường: z bền vững (lấy hiệu với trung vị, chia cho 1,4826 lần trung vị độ lệch tuyệt đối; khi quá nửa số đơn vị bằng nhau thì chia cho 1,2533 lần độ lệch trung bình) lớn hơn ${threshold} về cả hai phía (Iglewicz và Hoaglin, 1993).`,
    `Trùng số liệu: từ ${matches} tiêu chí trở lên có cùng tử số và mẫu số, hoặc cùng tỷ lệ; chỉ xét số ít khi trùng (mẫu số từ 10, không phải 0%, không phải 100%), và xác suất ngẫu nhiên trong cả đợt dưới ${limit}.`,
    earlier === null
      ? 'Chưa có số liệu năm trước để so sánh.'
      : `Số liệu năm trước được so sánh: ${earlier}.`,
    `Số tròn chục (từ 20 trở lên) và tỷ lệ đúng 100%: nhiều hơn hẳn các đơn vị cùng khối, xác suất ngẫu nhiên trong cả đợt dưới ${limit}.`,
    'Mâu thuẫn trong báo cáo: diễn giải giống nhau phải có số giống nhau; phần “A” không lớn hơn “A và B”. Điểm tự chấm và tài liệu kiểm chứng: theo cảnh báo khi nhận báo cáo.',
  ];
  const en = [
    `Unusual over-claims: robust z (difference from the median over 1.4826 times the median absolute deviation; over 1.2533 times the mean deviation where more than half are equal) above ${threshold} on either side (Iglewicz and Hoaglin, 1993).`,
    `Copies: ${matches} criteria or more with the same numerator and denominator, or the same share; only figures that few would hit upon count (denominators of 10 or more, neither 0% nor 100%), and the chance in the whole campaign must be below ${limit}.`,
    earlier === null
      ? 'There are no figures of an earlier year to compare with.'
      : `Figures of an earlier year: ${earlier}.`,
    `Round counts (multiples of 10, from 20 on) and shares of exactly 100%: far more than the other units of the block, the chance in the whole campaign below ${limit}.`,
    'Contradictions in a report: what has the same label has the same number; a part “A” is at most “A and B”. Declared points and evidence: by the warnings that the reports were received with.',
  ];
  return lang === 'vi' ? vi : en;
}
