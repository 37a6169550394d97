/** The wording of the minutes of the appraisal council: a form in which only the figures are filled in. */
import type { Lang } from '../lang.ts';
import { BLANK, BLANK_LINE, longDate } from './official-words.ts';

export const MINUTES_WORDS = {
  type: { vi: 'Biên bản', en: 'Minutes' },
  council: { vi: 'Hội đồng thẩm định', en: 'Appraisal council' },
  place: { vi: 'Địa điểm', en: 'Place' },
  chair: { vi: 'Chủ trì', en: 'Chair' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  members: { vi: 'Thành viên', en: 'Members' },
  absent: { vi: 'Vắng mặt', en: 'Absent' },
  attendance: { vi: 'I. Thời gian, địa điểm, thành phần', en: 'I. Time, place, attendance' },
  results: { vi: 'II. Kết quả trình Hội đồng', en: 'II. Results before the council' },
  opinions: { vi: 'III. Ý kiến của các thành viên', en: 'III. Opinions of the members' },
  vote: { vi: 'IV. Biểu quyết', en: 'IV. Vote' },
  conclusion: { vi: 'V. Kết luận', en: 'V. Conclusion' },
  read: {
    vi: 'Biên bản được đọc lại cho các thành viên dự họp cùng nghe, thống nhất nội dung và ký tên./.',
    en: 'The minutes were read to the members present, agreed and signed./.',
  },
} as const satisfies Record<string, Record<Lang, string>>;

/** a line to be written on, as long as a paragraph */
export const WRITING_LINE = '.'.repeat(110);

/** @param council `Hội đồng thẩm định`; @param what `Chỉ số cải cách hành chính năm 2023 của ...` */
export function minutesSubject(council: string, what: string, lang: Lang): string {
  return lang === 'vi' ? `Họp ${council} về kết quả ${what}` : `Meeting of the ${council} on the ${what}`;
}

/** `- Chủ trì: ...`. */
export function field(label: string, value: string | undefined): string {
  return `- ${label}: ${value ?? BLANK_LINE}`;
}

export function beginsAt(isoDate: string | undefined, lang: Lang): string {
  return lang === 'vi'
    ? `- Thời gian bắt đầu: ...... giờ ...... phút, ${longDate(isoDate, lang)}`
    : `- Beginning: ......:......, ${longDate(isoDate, lang)}`;
}

export function reports(proposer: string, lang: Lang): string {
  return lang === 'vi'
    ? `${proposer} báo cáo kết quả tổng hợp, thẩm định như sau:`
    : `${proposer} reports the results as follows:`;
}

export function voteSentence(lang: Lang): string {
  return lang === 'vi'
    ? `Số thành viên có mặt: ${BLANK}; tán thành: ${BLANK}; không tán thành: ${BLANK}; ý kiến khác: ${BLANK}.`
    : `Members present: ${BLANK}; in favour: ${BLANK}; against: ${BLANK}; other: ${BLANK}.`;
}

export function endsAt(lang: Lang): string {
  return lang === 'vi'
    ? 'Cuộc họp kết thúc vào ...... giờ ...... phút, ngày ...... tháng ...... năm .......'
    : `The meeting ended at ......:......, ${longDate(undefined, lang)}.`;
}
