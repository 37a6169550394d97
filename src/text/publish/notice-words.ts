/** Words of the notice of the appraisal result and of the form for explanation that goes with it. */

import { decimal, roundHalfUp } from '../../exact/decimal.ts';
import { ANALYSIS_HEADINGS } from '../analyse/report-titles.ts';
import { pointsText } from '../explain/points-words.ts';
import type { Lang } from '../lang.ts';
import { UNIT_PAGE_WORDS } from '../pages/unit-words.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { ANNEX_WORDS } from './annex-words.ts';
import { BLANK, BLANK_LINE, documentNumber, longDate, SYMBOLS } from './official-words.ts';
import { SCORE_SHEET_WORDS } from './score-sheet-words.ts';

export const NOTICE_WORDS = {
  type: { vi: 'Thông báo', en: 'Notice' },
  result: { vi: '1. Kết quả thẩm định', en: '1. Result of the appraisal' },
  areas: { vi: 'Điểm thẩm định theo lĩnh vực', en: 'Points appraised by area' },
  contested: {
    vi: '2. Tiêu chí không được công nhận điểm hoặc bị giảm điểm',
    en: '2. Criteria refused or lowered',
  },
  none: {
    vi: 'Không có tiêu chí nào không được công nhận điểm hoặc bị giảm điểm so với số liệu đơn vị báo cáo.',
    en: 'No criterion was refused or lowered against what the unit reported.',
  },
  number: UNIT_PAGE_WORDS.number,
  criterion: SCORE_SHEET_WORDS.criterion,
  maximum: SCORE_SHEET_WORDS.maximum,
  own: { vi: 'Điểm theo báo cáo', en: 'Points as reported' },
  appraised: SCORE_SHEET_WORDS.appraised,
  reason: SCORE_SHEET_WORDS.reason,
  appraiser: { vi: 'Cơ quan thẩm định', en: 'Appraiser' },
  area: HEADINGS.area,
  applied: ANNEX_WORDS.applied,
  share: ANALYSIS_HEADINGS.share,
  total: UNIT_PAGE_WORDS.sum,
  note: {
    vi: 'Điểm theo báo cáo: điểm tính theo quy tắc chấm từ số liệu trong báo cáo của đơn vị. Dấu "–": đơn vị không báo cáo số liệu, hoặc tiêu chí không tính vào tổng điểm và điểm tối đa áp dụng.',
    en: 'Points as reported: what the figures in the report of the unit earn under the rules. "–": no figure was reported, or the criterion leaves the points and the maximum.',
  },
  explanation: { vi: '3. Giải trình', en: '3. Explanation' },
  form: { vi: 'Phiếu giải trình', en: 'Form for explanation' },
  opinion: { vi: 'Ý kiến giải trình', en: 'Explanation of the unit' },
  documents: { vi: 'Tài liệu bổ sung', en: 'Documents added' },
  unitHead: SCORE_SHEET_WORDS.unitHead,
} as const satisfies Record<string, Record<Lang, string>>;

/** `Kết quả thẩm định Chỉ số cải cách hành chính năm 2023 của Sở Y tế`. */
export function noticeSubject(index: string, lang: Lang): string {
  return lang === 'vi' ? `Kết quả thẩm định ${index}` : `Result of the appraisal of the ${index}`;
}

/** @param sender undefined: not known */
export function noticeOpening(sender: string | undefined, index: string, lang: Lang): string {
  const who = sender ?? BLANK_LINE;
  return lang === 'vi'
    ? `Trên cơ sở báo cáo tự chấm điểm, tài liệu kiểm chứng của đơn vị và kết quả thẩm định, ${who} thông báo kết quả thẩm định ${index} như sau:`
    : `Having regard to the self-report and the evidence of the unit and to the appraisal, ${who} gives notice of its result for the ${index}:`;
}

export interface ContestedCounts {
  refused: number;
  lowered: number;
  /** exact text: points less than by the report, of what counts on both sides */
  lost: string;
  /** of the edition */
  decimals: number;
}

/** How many criteria, and how many points they lost together. */
export function contestedSentence(counts: ContestedCounts, lang: Lang): string {
  const { refused, lowered, lost, decimals } = counts;
  const points = pointsText(roundHalfUp(decimal(lost), decimals), lang);
  const isVietnamese = lang === 'vi';
  const fates = [
    [refused, isVietnamese ? 'không được công nhận điểm' : 'refused'],
    [lowered, isVietnamese ? 'bị giảm điểm' : 'lowered'],
  ] as const;
  const parts = fates.filter(([count]) => count > 0);
  const named = parts.map(([count, fate]) => `${criteriaCount(count, lang)} ${fate}`);
  const lossWords = isVietnamese
    ? `, tổng số điểm giảm so với báo cáo của đơn vị là ${points}`
    : `; together ${points} less than by the report of the unit`;
  const loss = decimal(lost).isZero ? '' : lossWords;
  return isVietnamese ? `Có ${named.join(' và ')}${loss}, cụ thể:` : `${named.join(' and ')}${loss}:`;
}

/** `3 tiêu chí`, `1 criterion`. */
function criteriaCount(count: number, lang: Lang): string {
  if (lang === 'vi') return `${count} tiêu chí`;
  return count === 1 ? '1 criterion' : `${count} criteria`;
}

/** Criteria of the areas without any figure; null where there are none. */
export function missingSentence(names: readonly string[], lang: Lang): string | null {
  if (names.length === 0) return null;
  return lang === 'vi'
    ? `Có ${criteriaCount(names.length, lang)} đơn vị chưa báo cáo, được tính 0 điểm và vẫn tính điểm tối đa: ${names.join(', ')}.`
    : `Not reported (${criteriaCount(names.length, lang)}): 0 points, and the maximum applies: ${names.join(', ')}.`;
}

/** A criterion with the points that the unit declared and those that count, as the sheet prints them. */
export interface Overdeclared {
  number: string;
  own: string;
  final: string;
}

/** Points declared above what the unit's own figures earn; null where there are none. */
export function overdeclaredSentence(criteria: readonly Overdeclared[], lang: Lang): string | null {
  if (criteria.length === 0) return null;
  const isVietnamese = lang === 'vi';
  const each = criteria.map(({ number, own, final }) =>
    isVietnamese
      ? `${number} (tự chấm ${own}, thẩm định ${final})`
      : `${number} (own ${own}, appraised ${final})`,
  );
  const count = criteriaCount(criteria.length, lang);
  return isVietnamese
    ? `Có ${count} đơn vị tự chấm cao hơn điểm tính theo số liệu của chính đơn vị: ${each.join('; ')}.`
    : `Declared above what the unit's own figures earn (${count}): ${each.join('; ')}.`;
}

/** What to do with the form, and until when; the day is to be filled in where it is undefined. */
export function explanationRequest(
  sender: string | undefined,
  deadline: string | undefined,
  lang: Lang,
): string {
  const who = sender ?? BLANK_LINE;
  const day = longDate(deadline, lang);
  return lang === 'vi'
    ? `Trường hợp chưa nhất trí với kết quả thẩm định, đề nghị đơn vị giải trình theo Phiếu giải trình kèm theo Thông báo này, gửi cùng tài liệu bổ sung về ${who} trước ${day} để được xem xét, thẩm định lại.`
    : `A unit that does not agree is asked to fill in the form for explanation attached to this Notice and to send it with the documents added to ${who} before ${day}.`;
}

/** `Sở Nội vụ thông báo để đơn vị biết./.` */
export function noticeClosing(sender: string | undefined, lang: Lang): string {
  const who = sender ?? BLANK_LINE;
  return lang === 'vi' ? `${who} thông báo để đơn vị biết./.` : `${who} so informs the unit./.`;
}

export function formReference(
  sender: string | undefined,
  {
    number,
    symbol,
    date,
  }: { number?: string | undefined; symbol?: string | undefined; date?: string | undefined },
  lang: Lang,
): string {
  const who = sender ?? BLANK_LINE;
  const written =
    number === undefined && symbol === undefined ? BLANK : documentNumber({ number, symbol }, SYMBOLS.notice);
  return lang === 'vi'
    ? `(Kèm theo Thông báo số ${written} ${longDate(date, lang)} của ${who})`
    : `(attached to Notice no. ${written}, ${longDate(date, lang)}, of ${who})`;
}
