/** The legal bases of a document as its preamble writes them. */
import type { Announcement, Basis } from '../../model/announcement.ts';
import type { Lang } from '../lang.ts';
import { BLANK, BLANK_LINE, documentNumber, longDate, SYMBOLS } from './official-words.ts';

/**
 * One a line, `;` at the end, `.` at that of the last; without settings one dotted line.
 * @param last a sentence that follows them as the last basis
 */
export function basisLines(
  bases: readonly Basis[] | undefined,
  lang: Lang,
  last: readonly string[] = [],
): string[] {
  const pursuant = lang === 'vi' ? 'Căn cứ' : 'Pursuant to';
  const words =
    bases === undefined || bases.length === 0 ? [BLANK_LINE] : bases.map((basis) => basisWords(basis, lang));
  const lines = [...words.map((text) => `${pursuant} ${text}`), ...last];
  return lines.map((line, at) => `${line}${at === lines.length - 1 ? '.' : ';'}`);
}

/** A law goes by its name, a decision by number, date and issuer: `basisSchema` says which is which. */
function basisWords({ type, number, date, issuer, subject }: Basis, lang: Lang): string {
  const [no, of] = lang === 'vi' ? ['số', 'của'] : ['no.', 'of'];
  const isNamed = subject[0] !== subject[0]!.toLowerCase();
  const numbered = number ?? (isNamed ? null : BLANK);
  const marks = [
    ...(numbered === null ? [] : [`${no} ${numbered}`]),
    lang === 'vi' ? longDate(date, lang) : `dated ${longDate(date, lang)}`,
    ...(issuer === undefined ? (isNamed ? [] : [`${of} ${BLANK}`]) : [`${of} ${issuer}`]),
  ];
  return [type, ...(isNamed ? [subject, ...marks] : [...marks, subject])].join(' ');
}

/** The last basis of a decision: at whose proposal. */
export function proposalBasis(proposer: Announcement['proposer'], lang: Lang): string {
  const who = proposer?.head ?? proposer?.name ?? BLANK_LINE;
  const number = documentNumber(proposer ?? {}, SYMBOLS.proposal);
  const date = longDate(proposer?.date, lang);
  return lang === 'vi'
    ? `Theo đề nghị của ${who} tại Tờ trình số ${number} ${date}`
    : `At the proposal of ${who} in Submission no. ${number}, ${date}`;
}
