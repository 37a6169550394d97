/** The submission (Tờ trình) by which the department proposes the decision, with the results in short. */

import { reportAnnex } from '../../campaign/report-annex.ts';
import { blockSize } from '../../model/block-size.ts';
import { INPUT_KINDS } from '../../model/submission.ts';
import { basisLines } from '../../text/publish/basis-words.ts';
import { decisionSubject, indexOfYear } from '../../text/publish/decision-words.ts';
import { BLANK_LINE, documentNumber, OFFICIAL_WORDS, SYMBOLS } from '../../text/publish/official-words.ts';
import {
  asks,
  processSentences,
  submits,
  PROPOSAL_WORDS as WORDS,
} from '../../text/publish/proposal-words.ts';
import type { DocumentBlock } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { announced } from '../official/announced.ts';
import { letterhead } from '../official/letterhead.ts';
import { officialDocument } from '../official/official-document.ts';
import { signature } from '../official/signature.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';
import { blockResults } from './block-results.ts';

/** @returns the document `to-trinh` */
export function proposalDocument({ results, announcement, lang }: PublicationInput): NamedDocument {
  const report = reportAnnex(results);
  const { year, units, authority } = announced(announcement, report, lang);
  const { issuer, proposer, bases } = announcement ?? {};
  const name = proposer?.name ?? BLANK_LINE;
  const subject = decisionSubject(year, units, lang);
  const counted = report.blocks.reduce((sum, block) => sum + blockSize(block), 0);
  const inputs = INPUT_KINDS.filter((kind) =>
    results.campaign.submissions.some((submission) => submission.kind === kind),
  );
  const head = letterhead(
    {
      parent: issuer?.name,
      issuer: proposer?.name,
      number: documentNumber(proposer ?? {}, SYMBOLS.proposal),
      issued: { place: issuer?.locality, date: proposer?.date },
    },
    lang,
  );
  const blocks: DocumentBlock[] = [
    ...head,
    paragraph('documentType', WORDS.type[lang]),
    paragraph('subject', subject),
    paragraph('addressee', `${OFFICIAL_WORDS.addressee[lang]} ${authority}`),
    ...basisLines(bases, lang).map((line) => paragraph('basis', line)),
    paragraph('body', submits(name, authority, indexOfYear(year, units, lang), lang)),
    paragraph('heading', WORDS.process[lang]),
    ...processSentences(report, { units: counted, inputs }, lang).map((text) => paragraph('body', text)),
    paragraph('heading', WORDS.results[lang]),
    ...blockResults(results, report, lang),
    paragraph('heading', WORDS.proposal[lang]),
    paragraph('body', asks(name, authority, lang)),
    paragraph('body', WORDS.enclosed[lang]),
    signature(proposer?.signer, { recipients: [OFFICIAL_WORDS.asAbove[lang]], archive: undefined }, lang),
  ];
  return officialDocument({ name: 'to-trinh', type: WORDS.type[lang], subject, report, lang }, [
    { orientation: 'portrait', blocks },
  ]);
}
