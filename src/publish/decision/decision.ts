/** The decision that announces the index, with one annex a block, in the form of Nghị định 30/2020/NĐ-CP. */

import { reportAnnex } from '../../campaign/report-annex.ts';
import type { AnnexReport } from '../../model/annex-report.ts';
import { blockSize } from '../../model/block-size.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { basisLines, proposalBasis } from '../../text/publish/basis-words.ts';
import {
  annexItem,
  announces,
  articleLabel,
  carriesOut,
  decisionSubject,
  indexOfYear,
  DECISION_WORDS as WORDS,
  watches,
} from '../../text/publish/decision-words.ts';
import { BLANK_LINE } from '../../text/publish/official-words.ts';
import type { DocumentBlock, DocumentSection, Paragraph } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { type Announced, announced } from '../official/announced.ts';
import { letterhead } from '../official/letterhead.ts';
import { officialDocument } from '../official/official-document.ts';
import { romanNumeral } from '../official/roman-numeral.ts';
import { signature } from '../official/signature.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';
import { annex } from './annex.ts';
import { excludedUnits } from './excluded-units.ts';

/**
 * @returns the document `quyet-dinh`; what the settings do not say stays a dotted blank
 * @throws ParError `announcement-*` where the settings contradict the results
 */
export function decisionDocument({ results, announcement, lang }: PublicationInput): NamedDocument {
  const report = reportAnnex(results);
  const decision = announced(announcement, report, lang);
  const subject = decisionSubject(decision.year, decision.units, lang);
  const excluded = excludedUnits(announcement, report);
  const annexes: DocumentSection[] = report.blocks.map((block, at) =>
    annex(report, block, {
      number: at + 1,
      decision,
      excluded: excluded.filter((unit) => unit.block === block.block.id),
      lang,
    }),
  );
  const blocks = [
    ...letterhead(
      {
        parent: announcement?.issuer.parent,
        issuer: announcement?.issuer.name,
        number: decision.number,
        issued: { place: announcement?.issuer.locality, date: decision.date },
      },
      lang,
    ),
    ...preamble({ announcement, lang }, decision, subject),
    ...articles({ announcement, lang }, decision, report),
    foot({ announcement, lang }),
  ];
  return officialDocument({ name: 'quyet-dinh', type: WORDS.type[lang], subject, report, lang }, [
    { orientation: 'portrait', blocks },
    ...annexes,
  ]);
}

type Settings = Pick<PublicationInput, 'announcement' | 'lang'>;

function preamble({ announcement, lang }: Settings, decision: Announced, subject: string): Paragraph[] {
  return [
    paragraph('documentType', WORDS.type[lang]),
    paragraph('subject', subject),
    paragraph('authority', decision.authority),
    ...basisLines(announcement?.bases, lang, [proposalBasis(announcement?.proposer, lang)]).map((line) =>
      paragraph('basis', line),
    ),
    paragraph('decides', WORDS.decides[lang]),
  ];
}

function articles({ announcement, lang }: Settings, decision: Announced, report: AnnexReport): Paragraph[] {
  const { year, units } = decision;
  const { proposer, executors } = announcement ?? {};
  return [
    article(1, announces(indexOfYear(year, units, lang), report.blocks.length, lang), lang),
    ...annexList(report, lang),
    article(2, WORDS.causes[lang], lang),
    paragraph('body', watches(proposer?.name ?? BLANK_LINE, lang)),
    article(3, WORDS.effect[lang], lang),
    paragraph('body', carriesOut(executors ?? [BLANK_LINE], lang)),
  ];
}

function article(number: number, text: string, lang: Lang): Paragraph {
  return paragraph('body', { text: articleLabel(number, lang), bold: true }, ` ${text}`);
}

function annexList({ blocks }: AnnexReport, lang: Lang): Paragraph[] {
  return blocks.map((annexed, at) => {
    const isLast = at === blocks.length - 1;
    const item = { label: inLang(annexed.block.label, lang), units: blockSize(annexed), isLast };
    return paragraph('listItem', annexItem(romanNumeral(at + 1), item, lang));
  });
}

function foot({ announcement, lang }: Settings): DocumentBlock {
  const { recipients, archive, decision } = announcement ?? {};
  const all = [WORDS.asArticle[lang], ...(recipients ?? [BLANK_LINE])];
  return signature(decision?.signer, { recipients: all, archive }, lang);
}
