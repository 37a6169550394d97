/** The head and the end of the report: who writes it, blanks for what no setting says. */
import type { Announcement } from '../../model/announcement.ts';
import type { Label } from '../../model/label.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';

/** a place to fill in by hand */
export const BLANK = '..........';

export const STATE_WORDS = {
  national: { vi: 'Cộng hòa xã hội chủ nghĩa Việt Nam', en: 'Socialist Republic of Viet Nam' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  recipients: { vi: 'Nơi nhận:', en: 'Recipients:' },
  asAbove: { vi: '- Như trên;', en: '- As above;' },
} as const satisfies Record<string, Record<Lang, string>>;

/** Number and date of the report are given when it is issued. */
export function reportNumber(lang: Lang): string {
  return lang === 'vi' ? `Số: ${BLANK}/BC-.....` : `No.: ${BLANK}`;
}

export function reportPlaceDate(announcement: Announcement | null, lang: Lang): string {
  const place = announcement?.issuer.locality ?? BLANK;
  return lang === 'vi' ? `${place}, ngày ..... tháng ..... năm ......` : `${place}, .....`;
}

export function reportAddressee(announcement: Announcement | null, lang: Lang): string {
  const name = announcement?.issuer.name ?? BLANK;
  return lang === 'vi' ? `Kính gửi: ${name}` : `To: ${name}`;
}

/** The sentence before section I. */
export function openingSentence(
  { proposer, year, edition }: { proposer: string | null; year: number; edition: Label },
  lang: Lang,
): string {
  const label = inLang(edition, lang);
  if (lang === 'vi') {
    return `Căn cứ ${label} và số liệu đã được tổng hợp, chấm điểm, ${proposer ?? BLANK} báo cáo kết quả Chỉ số cải cách hành chính năm ${year} như sau:`;
  }
  return `On the ground of the ${label} and of the scores computed from it, the results of the PAR INDEX of ${year} are reported as follows.`;
}

export function archiveLine(lang: Lang): string {
  return lang === 'vi' ? '- Lưu: VT, ......' : '- Archive.';
}
