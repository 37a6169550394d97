/** The annex of a correction: units whose index, rank or grade is now other than it was announced, block by block. */
import { reportHead } from '../../campaign/report-head.ts';
import type { ChangedBlock, ChangedUnit, PrintedStanding, Replaced } from '../../model/publication.ts';
import { localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { markTexts } from '../../text/marks.ts';
import { annexReference } from '../../text/publish/annex-words.ts';
import {
  CHANGES_WORDS,
  changesSentence,
  meanSentence,
  replacesSentences,
} from '../../text/publish/changes-words.ts';
import { longDate } from '../../text/publish/official-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { announced } from '../official/announced.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';

/** @returns the document `phu-luc-dieu-chinh` */
export function changesDocument(
  replaces: Replaced,
  { results, announcement, lang }: PublicationInput,
): NamedDocument {
  const { marks, ...head } = reportHead(results.campaign, results.synthetic);
  const { number, date, authority } = announced(announcement, head, lang);
  const units = replaces.changes.reduce((sum, block) => sum + block.units.length, 0);
  const blocks = [
    paragraph('annexNumber', CHANGES_WORDS.number[lang]),
    paragraph('annexTitle', CHANGES_WORDS.title[lang]),
    paragraph('annexReference', annexReference(number, longDate(date, lang), authority, lang)),
    ...replacesSentences(replaces, lang).map((sentence) => paragraph('body', sentence)),
    paragraph('body', changesSentence(units, lang)),
    ...replaces.changes.flatMap((block) => blockChanges(block, lang)),
  ];
  return {
    name: 'phu-luc-dieu-chinh',
    document: {
      title: CHANGES_WORDS.title[lang],
      lang,
      marks: markTexts(marks, lang),
      sections: [{ orientation: 'landscape', blocks }],
    },
  };
}

function blockChanges({ label, units, meanBefore, meanAfter }: ChangedBlock, lang: Lang): DocumentBlock[] {
  return [
    paragraph('caption', inLang(label, lang)),
    tableOf(units, lang),
    ...(meanBefore === meanAfter ? [] : [paragraph('note', meanSentence(meanBefore, meanAfter, lang))]),
  ];
}

function tableOf(units: readonly ChangedUnit[], lang: Lang): DocumentTable {
  const column = (name: keyof typeof CHANGES_WORDS, align: 'left' | 'right' | 'center', width: number) => ({
    ...{ heading: CHANGES_WORDS[name][lang], align, width },
  });
  return {
    kind: 'table',
    columns: [
      column('position', 'center', 5),
      column('unit', 'left', 26),
      column('indexBefore', 'right', 10),
      column('indexAfter', 'right', 10),
      column('rankBefore', 'right', 9),
      column('rankAfter', 'right', 9),
      column('gradeBefore', 'center', 11),
      column('gradeAfter', 'center', 11),
      column('note', 'left', 13),
    ],
    rows: units.map((unit, at) => ({ cells: cellsOf(unit, at + 1, lang) })),
  };
}

function cellsOf({ name, before, after }: ChangedUnit, position: number, lang: Lang): string[] {
  const pair = (of: (standing: PrintedStanding) => string | null | undefined) =>
    [before, after].map((standing) => (standing && of(standing)) ?? NO_VALUE);
  return [
    String(position),
    name,
    ...pair(({ index }) => index && localDecimal(index, lang)),
    ...pair(({ rank }) => rank?.toString()),
    ...pair(({ grade }) => grade && inLang(grade, lang)),
    noteOf({ before, after }, lang),
  ];
}

function noteOf({ before, after }: Pick<ChangedUnit, 'before' | 'after'>, lang: Lang): string {
  if (!before) return CHANGES_WORDS.added[lang];
  if (!after) return CHANGES_WORDS.removed[lang];
  return after.rank === null ? CHANGES_WORDS.unranked[lang] : '';
}
