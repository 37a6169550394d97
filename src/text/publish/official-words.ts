/** What every official document writes alike: Quốc hiệu, dates, numbers, and the dots where something is not known. */
import { uncapitalised } from '../capitalised.ts';
import type { Lang } from '../lang.ts';

/** Dotted blanks: what nobody stated is left to be filled in by hand. */
export const BLANK = '........';
export const BLANK_LINE = '................................';

export const OFFICIAL_WORDS = {
  nationalName: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  recipients: { vi: 'Nơi nhận:', en: 'Recipients:' },
  asAbove: { vi: 'Như trên', en: 'As above' },
  addressee: { vi: 'Kính gửi:', en: 'To:' },
} as const satisfies Record<string, Record<Lang, string>>;

/** What the symbol of a document begins with where nobody stated it. */
export const SYMBOLS = {
  decision: 'QĐ',
  proposal: 'TTr',
  report: 'BC',
  minutes: 'BB',
  notice: 'TB',
} as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A day as official documents write it: days below 10 and the months 1 and 2 with a leading 0.
 * @param isoDate yyyy-mm-dd; undefined: not known
 * @example longDate('2024-02-05', 'vi') // 'ngày 05 tháng 02 năm 2024'
 */
export function longDate(isoDate: string | undefined, lang: Lang): string {
  if (isoDate === undefined) return lang === 'vi' ? 'ngày ...... tháng ...... năm ......' : `(date) ${BLANK}`;
  const [year = '', month = '', day = ''] = isoDate.split('-');
  if (lang === 'en') return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
  return `ngày ${day} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`;
}

/** `Hưng Yên, ngày 05 tháng 02 năm 2024`. */
export function placeAndDate(place: string | undefined, isoDate: string | undefined, lang: Lang): string {
  return `${place ?? BLANK}, ${longDate(isoDate, lang)}`;
}

/**
 * Number and symbol of a document: `05/QĐ-UBND`.
 * @param kind one of SYMBOLS: `QĐ`
 */
export function documentNumber(
  { number, symbol }: { number?: string | undefined; symbol?: string | undefined },
  kind: string,
): string {
  const written = number === undefined ? BLANK : /^\d$/.test(number) ? `0${number}` : number;
  return `${written}/${symbol ?? `${kind}-${BLANK}`}`;
}

/** `Số: 05/QĐ-UBND`. */
export function numberLine(number: string, lang: Lang): string {
  return lang === 'vi' ? `Số: ${number}` : `No.: ${number}`;
}

/** Recipients one a line, each `- ...;`, the archive last: `- Lưu: VT, NC.` */
export function recipientLines(
  recipients: readonly string[],
  archive: string | undefined,
  lang: Lang,
): string[] {
  const kept = lang === 'vi' ? 'Lưu' : 'Archive';
  return [...recipients.map((recipient) => `- ${recipient};`), `- ${kept}: ${archive ?? `VT, ${BLANK}`}.`];
}

/** `Quyết định về việc ...`: of the file's properties. */
export function documentTitle(type: string, subject: string): string {
  return `${type} ${uncapitalised(subject)}`;
}
