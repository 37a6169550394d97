/** The minutes of the appraisal council as a form: the figures stand in it, people, times, opinions and votes are blank. */
import { reportAnnex } from '../../campaign/report-annex.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Lang } from '../../text/lang.ts';
import { indexOfYear } from '../../text/publish/decision-words.ts';
import {
  beginsAt,
  endsAt,
  field,
  minutesSubject,
  reports,
  voteSentence,
  MINUTES_WORDS as WORDS,
  WRITING_LINE,
} from '../../text/publish/minutes-words.ts';
import { BLANK_LINE, documentNumber, SYMBOLS } from '../../text/publish/official-words.ts';
import type { Columns, DocumentBlock, Paragraph } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { announced } from '../official/announced.ts';
import { letterhead } from '../official/letterhead.ts';
import { officialDocument } from '../official/official-document.ts';
import { signerLines } from '../official/signature.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';
import { blockResults } from './block-results.ts';

type Council = Announcement['council'];

/** @returns the document `bien-ban` */
export function minutesDocument({ results, announcement, lang }: PublicationInput): NamedDocument {
  const report = reportAnnex(results);
  const { year, units } = announced(announcement, report, lang);
  const { issuer, council, proposer } = announcement ?? {};
  const name = council?.name ?? WORDS.council[lang];
  const subject = minutesSubject(name, indexOfYear(year, units, lang), lang);
  const number = documentNumber({}, SYMBOLS.minutes);
  const blocks: DocumentBlock[] = [
    ...letterhead({ parent: issuer?.name, issuer: name, number, issued: null }, lang),
    paragraph('documentType', WORDS.type[lang]),
    paragraph('subject', subject),
    ...attendance(council, lang),
    paragraph('heading', WORDS.results[lang]),
    paragraph('body', reports(proposer?.name ?? BLANK_LINE, lang)),
    ...blockResults(results, report, lang),
    paragraph('heading', WORDS.opinions[lang]),
    ...writingLines(4),
    paragraph('heading', WORDS.vote[lang]),
    paragraph('body', voteSentence(lang)),
    paragraph('heading', WORDS.conclusion[lang]),
    ...writingLines(3),
    paragraph('body', endsAt(lang)),
    paragraph('body', WORDS.read[lang]),
    signatures(council, lang),
  ];
  return officialDocument({ name: 'bien-ban', type: WORDS.type[lang], subject, report, lang }, [
    { orientation: 'portrait', blocks },
  ]);
}

function attendance(council: Council, lang: Lang): Paragraph[] {
  const lines = [
    beginsAt(council?.date, lang),
    field(WORDS.place[lang], undefined),
    field(WORDS.chair[lang], council?.chair),
    field(WORDS.secretary[lang], council?.secretary),
    field(WORDS.members[lang], council?.members?.join('; ')),
    field(WORDS.absent[lang], undefined),
  ];
  return [paragraph('heading', WORDS.attendance[lang]), ...lines.map((line) => paragraph('listItem', line))];
}

function writingLines(count: number): Paragraph[] {
  return Array.from({ length: count }, () => paragraph('body', WRITING_LINE));
}

function signatures(council: Council, lang: Lang): Columns {
  const of = (position: string, name: string | undefined) =>
    signerLines({ position, ...(name !== undefined && { name }) });
  return {
    kind: 'columns',
    left: of(WORDS.secretary[lang], council?.secretary),
    right: of(WORDS.chair[lang], council?.chair),
    leftShare: 0.5,
  };
}
