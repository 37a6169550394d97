/** Head and end of the report in the administrative format; what no setting says stays a dotted blank. */
import type { Announcement } from '../../model/announcement.ts';
import type { Lang } from '../../text/lang.ts';
import {
  archiveLine,
  BLANK,
  reportAddressee,
  reportNumber,
  reportPlaceDate,
  STATE_WORDS,
} from '../../text/publish/report-head.ts';
import { REPORT_WORDS, reportSubject } from '../../text/publish/report-words.ts';
import type { Columns, DocumentBlock, Paragraph } from '../document.ts';
import { paragraph } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

const LEFT_SHARE = 0.42;

export function reportHeadBlocks(
  announcement: Announcement | null,
  { year, lang }: Pick<ReportContext, 'year' | 'lang'>,
): DocumentBlock[] {
  return [
    {
      kind: 'columns',
      leftShare: LEFT_SHARE,
      left: [...issuerLines(announcement), paragraph('number', reportNumber(lang))],
      right: [
        paragraph('nationalName', STATE_WORDS.national[lang]),
        paragraph('motto', STATE_WORDS.motto[lang]),
        paragraph('placeDate', reportPlaceDate(announcement, lang)),
      ],
    },
    paragraph('documentType', REPORT_WORDS.type[lang]),
    paragraph('subject', reportSubject(year, lang)),
    paragraph('addressee', reportAddressee(announcement, lang)),
  ];
}

/** Who writes the report, under whom it stands. */
export function issuerLines(announcement: Announcement | null): Paragraph[] {
  return [
    paragraph('issuerParent', announcement?.issuer.name ?? BLANK),
    paragraph('issuer', announcement?.proposer?.name ?? BLANK),
  ];
}

export function reportEnd(announcement: Announcement | null, lang: Lang): Columns {
  const signer = announcement?.proposer?.signer;
  const authority = [...(signer?.authority ?? []), signer?.position ?? BLANK];
  return {
    kind: 'columns',
    leftShare: 0.5,
    left: [
      paragraph('recipientsLabel', STATE_WORDS.recipients[lang]),
      paragraph('recipient', STATE_WORDS.asAbove[lang]),
      paragraph('recipient', archiveLine(lang)),
    ],
    right: [
      ...authority.map((line) => paragraph('signerAuthority', line)),
      paragraph('signerName', signer?.name ?? announcement?.proposer?.head ?? BLANK),
    ],
  };
}
