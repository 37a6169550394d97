/**
 * Thông báo kết quả thẩm định: what the appraisal gave a unit, the criteria that were refused or lowered, with reasons,
 * and the form on which the unit may explain them. A unit that lost nothing gets the notice without the form.
 */
import { contestedLeaves } from '../../analyse/contested-leaves.ts';
import { ownTables } from '../../analyse/own-tables.ts';
import type { UnitPlace } from '../../analyse/unit-place.ts';
import type { ScoringTable } from '../../model/score.ts';
import { indexField, pointFields } from '../../text/explain/explain-unit.ts';
import type { Field } from '../../text/explain/sheet.ts';
import { markTexts } from '../../text/marks.ts';
import {
  contestedSentence,
  explanationRequest,
  missingSentence,
  noticeClosing,
  noticeOpening,
  noticeSubject,
  overdeclaredSentence,
  NOTICE_WORDS as WORDS,
} from '../../text/publish/notice-words.ts';
import { documentNumber, SYMBOLS } from '../../text/publish/official-words.ts';
import type { Columns, DocumentBlock, DocumentTable, Paragraph } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { letterhead } from '../official/letterhead.ts';
import { signature } from '../official/signature.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';
import { areaPointsTable } from './area-points-table.ts';
import { contestedRows, countContested } from './contested-rows.ts';
import { explanationForm } from './explanation-form.ts';
import { overdeclared } from './overdeclared.ts';
import { type ContestedDossier, openDossier, type UnitDossier } from './unit-dossier.ts';

/** @param place of the unit, as `findUnit` returns it */
export function noticeDocument(input: PublicationInput, place: UnitPlace): NamedDocument {
  return noticeOf(openDossier(input, place), ownTables(input.results.campaign)(place.tier));
}

/** @param own table of the unit's tier, scored from the reports alone */
export function noticeOf(unit: UnitDossier, own: ScoringTable): NamedDocument {
  const contested = contestedLeaves(unit.place, own);
  const dossier: ContestedDossier = { ...unit, contested };
  const { input, report } = unit;
  const { lang } = input;
  const subject = noticeSubject(dossier.subject, lang);
  return {
    name: `don-vi/${report.unit.id}/thong-bao`,
    document: {
      title: `${WORDS.type[lang]}: ${subject}`,
      lang,
      marks: markTexts(report.marks, lang),
      sections: [
        { orientation: 'portrait', blocks: noticeBlocks(dossier, subject) },
        ...(contested.length === 0 ? [] : [explanationForm(dossier, subject)]),
      ],
    },
  };
}

function noticeBlocks(dossier: ContestedDossier, subject: string): DocumentBlock[] {
  const { input, report } = dossier;
  const { lang } = input;
  const sender = input.announcement?.proposer?.name;
  return [
    ...head(input),
    paragraph('documentType', WORDS.type[lang]),
    paragraph('subject', subject),
    paragraph('body', noticeOpening(sender, dossier.subject, lang)),
    paragraph('heading', WORDS.result[lang]),
    ...[indexField(report, lang), ...pointFields(report, lang)].map(listItem),
    paragraph('caption', WORDS.areas[lang]),
    areaPointsTable(report, lang),
    paragraph('heading', WORDS.contested[lang]),
    ...contestedBlocks(dossier),
    ...remarks(dossier),
    ...request(dossier),
    paragraph('body', noticeClosing(sender, lang)),
    foot(dossier),
  ];
}

/** The notice is of those who prepare the decision; what the settings do not say is filled in when it is sent. */
function head({ announcement, lang }: PublicationInput): Columns[] {
  return letterhead(
    {
      parent: announcement?.issuer.name,
      issuer: announcement?.proposer?.name,
      number: documentNumber(announcement?.notice ?? {}, SYMBOLS.notice),
      issued: { place: announcement?.issuer.locality, date: announcement?.notice?.date },
    },
    lang,
  );
}

function listItem([heading, text]: Field): Paragraph {
  return paragraph('listItem', `- ${heading}: ${text}`);
}

function contestedBlocks(dossier: ContestedDossier): DocumentBlock[] {
  const { lang } = dossier.input;
  if (dossier.contested.length === 0) return [paragraph('body', WORDS.none[lang])];
  return [
    paragraph('body', contestedSentence(countContested(dossier), lang)),
    contestedTable(dossier),
    paragraph('note', WORDS.note[lang]),
  ];
}

/** What the form is for, where there is one. */
function request({ input: { announcement, lang }, contested }: ContestedDossier): Paragraph[] {
  if (contested.length === 0) return [];
  return [
    paragraph('heading', WORDS.explanation[lang]),
    paragraph('body', explanationRequest(announcement?.proposer?.name, announcement?.notice?.deadline, lang)),
  ];
}

function contestedTable(dossier: ContestedDossier): DocumentTable {
  const { lang } = dossier.input;
  return {
    kind: 'table',
    columns: [
      { heading: WORDS.number[lang], align: 'left', width: 9 },
      { heading: WORDS.criterion[lang], align: 'left', width: 31 },
      { heading: WORDS.maximum[lang], align: 'right', width: 10 },
      { heading: WORDS.own[lang], align: 'right', width: 11 },
      { heading: WORDS.appraised[lang], align: 'right', width: 11 },
      { heading: WORDS.reason[lang], align: 'left', width: 33 },
      { heading: WORDS.appraiser[lang], align: 'left', width: 17 },
    ],
    rows: contestedRows(dossier),
  };
}

/** What cost points too, though nobody refused or lowered it. */
function remarks(dossier: ContestedDossier): Paragraph[] {
  const { input, report } = dossier;
  const names = report.leaves.flatMap(({ leaf }) =>
    report.notReported.includes(leaf.code) ? [leaf.printedNumber] : [],
  );
  return [
    overdeclaredSentence(overdeclared(dossier), input.lang),
    missingSentence(names, input.lang),
  ].flatMap((sentence) => (sentence === null ? [] : [paragraph('body', sentence)]));
}

function foot({ input, report }: UnitDossier): Columns {
  const { announcement, lang } = input;
  const recipients = { recipients: [report.unit.name], archive: undefined };
  return signature(announcement?.proposer?.signer, recipients, lang);
}
