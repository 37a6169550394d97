/** The subject and the first sentence of the report and of the summary. */
import type { Label } from '../../model/label.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { BLANK_LINE } from './official-words.ts';

/** @param index what is reported, as `indexOfYear` says it */
export function reportSubject(index: string, lang: Lang): string {
  return lang === 'vi' ? `Phân tích kết quả ${index}` : `Analysis of the ${index}`;
}

export function summarySubject(year: number, lang: Lang): string {
  return lang === 'vi'
    ? `Kết quả Chỉ số cải cách hành chính năm ${year}`
    : `Results of the public administration reform index ${year}`;
}

/** The sentence before section I. */
export function openingSentence(
  { proposer, edition }: { proposer: string | undefined; edition: Label },
  lang: Lang,
): string {
  const label = inLang(edition, lang);
  return lang === 'vi'
    ? `Căn cứ ${label} và số liệu đã được tổng hợp, chấm điểm, ${proposer ?? BLANK_LINE} báo cáo kết quả như sau:`
    : `Under the ${label}, and from the figures scored by it, ${proposer ?? BLANK_LINE} reports as follows.`;
}

/** The sentence after the last section. */
export function closingSentence(
  { proposer, issuer }: { proposer: string | undefined; issuer: string | undefined },
  lang: Lang,
): string {
  return lang === 'vi'
    ? `Trên đây là báo cáo phân tích kết quả Chỉ số cải cách hành chính, ${proposer ?? BLANK_LINE} kính trình ${issuer ?? BLANK_LINE} xem xét, cho ý kiến./.`
    : `${proposer ?? BLANK_LINE} submits this report to ${issuer ?? BLANK_LINE}./.`;
}
