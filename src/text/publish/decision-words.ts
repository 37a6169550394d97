/** The wording of the decision that announces the index. */
import type { Lang } from '../lang.ts';
import { unitCount } from '../vocabulary/unit-count.ts';

export const DECISION_WORDS = {
  type: { vi: 'Quyết định', en: 'Decision' },
  decides: { vi: 'Quyết định:', en: 'Hereby decides:' },
  /** where nobody said whose index it is */
  units: { vi: 'các cơ quan, đơn vị, địa phương', en: 'agencies, units and localities' },
  causes: {
    vi: 'Căn cứ kết quả được công bố tại Điều 1, người đứng đầu các cơ quan, đơn vị, địa phương có tên tại các Phụ lục tổ chức phân tích, làm rõ nguyên nhân của những tiêu chí, tiêu chí thành phần bị mất điểm hoặc đạt điểm thấp; xác định trách nhiệm của tập thể, cá nhân có liên quan; ban hành và thực hiện kế hoạch khắc phục tồn tại, hạn chế nhằm cải thiện, nâng cao Chỉ số cải cách hành chính trong những năm tiếp theo.',
    en: 'In view of the results announced in Article 1, the heads of the agencies, units and localities named in the Annexes shall find the causes of the criteria where points were lost or few were earned, settle who is responsible, and issue and carry out a plan to remedy the shortcomings and to improve the index in the years to come.',
  },
  effect: {
    vi: 'Quyết định này có hiệu lực thi hành kể từ ngày ký.',
    en: 'This Decision takes effect on the day of its signature.',
  },
  asArticle: { vi: 'Như Điều 3', en: 'As in Article 3' },
} as const satisfies Record<string, Record<Lang, string>>;

/** `Về việc công bố Chỉ số cải cách hành chính năm 2023 của ...`. */
export function decisionSubject(year: number, units: string, lang: Lang): string {
  return lang === 'vi'
    ? `Về việc công bố ${indexOfYear(year, units, lang)}`
    : `On the announcement of the ${indexOfYear(year, units, lang)}`;
}

export function indexOfYear(year: number, units: string, lang: Lang): string {
  return lang === 'vi'
    ? `Chỉ số cải cách hành chính năm ${year} của ${units}`
    : `public administration reform index ${year} of ${units}`;
}

export function articleLabel(number: number, lang: Lang): string {
  return lang === 'vi' ? `Điều ${number}.` : `Article ${number}.`;
}

export function announces(subject: string, annexes: number, lang: Lang): string {
  const end = annexes === 0 ? '' : lang === 'vi' ? ' (có Phụ lục kèm theo), gồm' : ' (annexed hereto)';
  const stop = annexes === 0 ? '.' : ':';
  return lang === 'vi'
    ? `Phê duyệt và công bố ${subject}${end}${stop}`
    : `The ${subject} is approved and announced${end}${stop}`;
}

/** `- Phụ lục I: UBND cấp huyện (10 đơn vị);`. */
export function annexItem(
  number: string,
  { label, units, isLast }: { label: string; units: number; isLast: boolean },
  lang: Lang,
): string {
  const annex = lang === 'vi' ? 'Phụ lục' : 'Annex';
  return `- ${annex} ${number}: ${label} (${unitCount(units, lang)})${isLast ? '.' : ';'}`;
}

export function watches(proposer: string, lang: Lang): string {
  return lang === 'vi'
    ? `Giao ${proposer} theo dõi, đôn đốc, kiểm tra việc thực hiện và tổng hợp kết quả, báo cáo theo quy định.`
    : `${proposer} shall follow, urge and inspect the work and report its results as prescribed.`;
}

/** Who carries the decision out. */
export function carriesOut(executors: readonly string[], lang: Lang): string {
  const named = executors.map((executor) => `${executor}; `).join('');
  return lang === 'vi'
    ? `${named}${named === '' ? 'Người' : 'người'} đứng đầu các cơ quan, đơn vị, địa phương có tên tại các Phụ lục và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.`
    : `${named}${named === '' ? 'The' : 'the'} heads of the agencies, units and localities named in the Annexes and all organisations and persons concerned shall carry out this Decision./.`;
}
