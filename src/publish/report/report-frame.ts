/** Head and end of the report in the administrative format; what no setting says stays a dotted blank. */
import type { Announcement } from '../../model/announcement.ts';
import type { Lang } from '../../text/lang.ts';
import {
  BLANK,
  BLANK_LINE,
  documentNumber,
  OFFICIAL_WORDS,
  SYMBOLS,
} from '../../text/publish/official-words.ts';
import { reportSubject } from '../../text/publish/report-head.ts';
import { REPORT_WORDS } from '../../text/publish/report-words.ts';
import type { Columns, DocumentBlock } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { letterhead } from '../official/letterhead.ts';
import { signature } from '../official/signature.ts';
import type { ReportContext } from './report-context.ts';

export function reportHeadBlocks(
  announcement: Announcement | null,
  { index, lang }: Pick<ReportContext, 'index' | 'lang'>,
): DocumentBlock[] {
  const { issuer, proposer, report } = announcement ?? {};
  return [
    ...letterhead(
      {
        parent: issuer?.name ?? BLANK,
        issuer: proposer?.name,
        number: documentNumber(report ?? {}, SYMBOLS.report),
        issued: { place: issuer?.locality, date: report?.date },
      },
      lang,
    ),
    paragraph('documentType', REPORT_WORDS.type[lang]),
    paragraph('subject', reportSubject(index, lang)),
    paragraph('addressee', `${OFFICIAL_WORDS.addressee[lang]} ${issuer?.name ?? BLANK_LINE}`),
  ];
}

export function reportEnd(announcement: Announcement | null, lang: Lang): Columns {
  const { proposer } = announcement ?? {};
  const recipients = { recipients: [OFFICIAL_WORDS.asAbove[lang]], archive: undefined };
  return signature(proposer?.signer, recipients, lang);
}
