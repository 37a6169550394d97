/** The head of an official document: who issues it and its number, beside Quốc hiệu, place and date. */
import type { Lang } from '../../text/lang.ts';
import { BLANK_LINE, numberLine, OFFICIAL_WORDS, placeAndDate } from '../../text/publish/official-words.ts';
import type { Columns } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';

/** What is undefined becomes a dotted blank, but for `parent`, which many issuers do not have. */
export interface Letterhead {
  parent?: string | undefined;
  issuer: string | undefined;
  /** with its symbol */
  number: string;
  /** null: the document says in its body when and where (biên bản) */
  issued: { place: string | undefined; date: string | undefined } | null;
}

/** share of the issuer's side: Quốc hiệu must fit on one line of the other */
const ISSUER_SHARE = 0.38;

/** Two rows, so that the number stands beside the date however many lines the issuer takes. */
export function letterhead({ parent, issuer, number, issued }: Letterhead, lang: Lang): Columns[] {
  const above = parent === undefined ? [] : [paragraph('issuerParent', parent)];
  return [
    {
      kind: 'columns',
      left: [...above, paragraph('issuer', issuer ?? BLANK_LINE)],
      right: [
        paragraph('nationalName', OFFICIAL_WORDS.nationalName[lang]),
        paragraph('motto', OFFICIAL_WORDS.motto[lang]),
      ],
      leftShare: ISSUER_SHARE,
    },
    {
      kind: 'columns',
      left: [paragraph('number', numberLine(number, lang))],
      right: issued === null ? [] : [paragraph('placeDate', placeAndDate(issued.place, issued.date, lang))],
      leftShare: ISSUER_SHARE,
    },
  ];
}
