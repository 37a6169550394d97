/** The wording of the submission (Tờ trình) that proposes the decision. */
import type { ReportHead } from '../../model/campaign-report.ts';
import type { InputKind } from '../../model/submission.ts';
import { formatDay } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { INPUT_WORDS } from '../states.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const PROPOSAL_WORDS = {
  type: { vi: 'Tờ trình', en: 'Submission' },
  process: { vi: 'I. Quá trình thực hiện', en: 'I. How the index was determined' },
  results: { vi: 'II. Kết quả', en: 'II. Results' },
  proposal: { vi: 'III. Đề xuất', en: 'III. Proposal' },
  enclosed: {
    vi: '(Gửi kèm: dự thảo Quyết định và các Phụ lục; báo cáo phân tích kết quả; biên bản họp Hội đồng thẩm định)./.',
    en: '(Enclosed: the draft Decision with its Annexes; the report on the results; the minutes of the appraisal council)./.',
  },
} as const satisfies Record<string, Record<Lang, string>>;

/** @param what `Chỉ số cải cách hành chính năm 2023 của ...` */
export function submits(proposer: string, authority: string, what: string, lang: Lang): string {
  return lang === 'vi'
    ? `${proposer} kính trình ${authority} xem xét, ban hành Quyết định công bố ${what} như sau:`
    : `${proposer} respectfully submits to ${authority} the decision to announce the ${what}:`;
}

/** By which rules, for which period, whom, and from which figures. */
export function processSentences(
  { edition, asOf }: ReportHead,
  { units, inputs }: { units: number; inputs: readonly InputKind[] },
  lang: Lang,
): string[] {
  const label = inLang(edition.label, lang);
  const [from, to, day] = [edition.period.from, edition.period.to, asOf].map(formatDay);
  const used = inputs.map((kind) => INPUT_WORDS[kind][lang]).join('; ');
  return lang === 'vi'
    ? [
        `Chỉ số được xác định theo: ${label}. Kỳ đánh giá từ ngày ${from} đến ngày ${to}; đối tượng đánh giá gồm ${unitCount(units, lang)} theo danh sách ngày ${day}.`,
        ...(used === '' ? [] : [`Nguồn số liệu gồm: ${used}.`]),
      ]
    : [
        `The index follows: ${label}. The period is ${from} to ${to}; ${unitCount(units, lang)} on the list of ${day}.`,
        ...(used === '' ? [] : [`It rests on: ${used}.`]),
      ];
}

export function asks(proposer: string, authority: string, lang: Lang): string {
  return lang === 'vi'
    ? `${proposer} kính đề nghị ${authority} xem xét, phê duyệt kết quả nêu trên và ký ban hành Quyết định công bố.`
    : `${proposer} asks ${authority} to approve the results above and to sign the decision that announces them.`;
}
