/** The subject and the first sentence of the report and of the summary. */
import type { Label } from '../../model/label.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { BLANK_LINE } from './official-words.ts';

/** what the number of a report ends with: `BC` */
export const REPORT_SYMBOL = 'BC';

/** @param index what is reported, as `indexOfYear` says it */
export function reportSubject(index: string, lang: Lang): string {
  return lang === 'vi' ? `Phân tích kết quả ${index}` : `Analysis of the ${index}`;
}

export function summarySubject(index: string, lang: Lang): string {
  return lang === 'vi' ? `Kết quả ${index}` : `Results of the ${index}`;
}

/** The sentence before section I. */
export function openingSentence(
  { proposer, index, edition }: { proposer: string | undefined; index: string; edition: Label },
  lang: Lang,
): string {
  const label = inLang(edition, lang);
  return lang === 'vi'
    ? `Căn cứ ${label} và số liệu đã được tổng hợp, chấm điểm, ${proposer ?? BLANK_LINE} báo cáo phân tích kết quả ${index} như sau:`
    : `Under the ${label}, and from the figures scored by it, the results of the ${index} are reported as follows.`;
}
