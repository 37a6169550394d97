/** What the results do not say, and what was assumed where no document settles a thing. */
import type { Compared } from '../../model/campaign-report.ts';
import type { Mark } from '../../model/mark.ts';
import type { AreaAssumptions, MethodReport } from '../../model/method-report.ts';
import { localDecimal } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { previousNote } from '../results/change-words.ts';

const MARK_SENTENCES: Readonly<Record<Mark, Readonly<Record<Lang, string>>>> = {
  illustrative: {
    vi: 'Bộ tiêu chí được sử dụng là bản minh họa, chưa được cơ quan có thẩm quyền ban hành; báo cáo này không có giá trị pháp lý.',
    en: 'The edition is an illustration that no authority has issued; this report has no legal value.',
  },
  synthetic: {
    vi: 'Số liệu trong báo cáo là số liệu giả lập để minh họa cách làm, không phải kết quả của bất kỳ cơ quan, đơn vị nào.',
    en: 'The figures are made up to show the method; they are the results of no real unit.',
  },
  draft: {
    vi: 'Bộ tiêu chí được sử dụng là dự thảo, chưa được ban hành.',
    en: 'The edition is a draft that was not issued.',
  },
};

export interface LimitFacts {
  marks: readonly Mark[];
  compared: Compared;
  warnings: number;
  /** goals of the plan that others measure */
  goals: number;
}

export function limitSentences({ marks, compared, warnings, goals }: LimitFacts, lang: Lang): string[] {
  const isVietnamese = lang === 'vi';
  const count = (number: number) => localDecimal(String(number), lang);
  return [
    ...marks.map((mark) => MARK_SENTENCES[mark][lang]),
    isVietnamese
      ? 'Báo cáo chỉ nêu những nội dung thể hiện qua số liệu; nguyên nhân của các tồn tại, hạn chế do từng cơ quan, đơn vị và cơ quan thẩm định phân tích, bổ sung.'
      : 'The report says what the figures show; causes are for the units and the appraisers to find.',
    compared.previous === null
      ? isVietnamese
        ? 'Chưa có bảng công bố Chỉ số của năm trước để so sánh.'
        : "Last year's table was not given, so nothing is compared with last year."
      : previousNote(compared, lang),
    ...(goals === 0
      ? []
      : [
          isVietnamese
            ? `Kế hoạch còn ${count(goals)} mục tiêu do cơ quan khác công bố hoặc đo bằng số liệu ngoài bộ tiêu chí; báo cáo không đánh giá các mục tiêu này.`
            : `${count(goals)} more ${goals === 1 ? 'goal of the plan is measured elsewhere and is' : 'goals of the plan are measured elsewhere and are'} not judged here.`,
        ]),
    ...(warnings === 0
      ? []
      : [
          isVietnamese
            ? `Khi đọc và đối chiếu số liệu có ${count(warnings)} cảnh báo cần được kiểm tra trước khi công bố.`
            : `${count(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} of the figures should be checked before they are announced.`,
        ]),
  ];
}

/** Each with the criteria that rest on it. */
export function assumptionLines({ items }: AreaAssumptions, lang: Lang): string[] {
  const criteria = lang === 'vi' ? 'tiêu chí' : 'criteria';
  return items.map(({ text, codes }) => `${withoutStop(text)} (${criteria} ${codes.join(', ')}).`);
}

/** Before the assumptions of an area. */
export function assumptionArea({ number, label }: AreaAssumptions, lang: Lang): string {
  const name = inLang(label, lang);
  if (!/^\d/.test(number)) return `${name}:`;
  return lang === 'vi' ? `Lĩnh vực ${number}. ${name}:` : `Area ${number}. ${name}:`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/** Before the assumptions. */
export function assumptionsLead({ assumptions }: Pick<MethodReport, 'assumptions'>, lang: Lang): string {
  const count = assumptions.reduce((sum, { items }) => sum + items.length, 0);
  return lang === 'vi'
    ? `Có ${count} nội dung văn bản không quy định, do bộ tiêu chí đặt ra:`
    : `No document settles the following, which the edition assumes (${count}):`;
}
