/**
 * The analysis report (Báo cáo phân tích kết quả): sentences, tables and pictures made from the figures alone. Causes
 * are nowhere given: no figure says them.
 */
import { markTexts } from '../text/marks.ts';
import { conductSentences } from '../text/publish/report-conduct.ts';
import { openingSentence } from '../text/publish/report-head.ts';
import { reportSubject, REPORT_WORDS as WORDS } from '../text/publish/report-words.ts';
import type { DocumentBlock } from './document.ts';
import type { NamedDocument, PublicationInput } from './publication-input.ts';
import { paragraph, type ReportSection } from './report/blocks.ts';
import { generalBlocks } from './report/general.ts';
import { type ReportContext, reportContext } from './report/report-context.ts';
import { reportEnd, reportHeadBlocks } from './report/report-frame.ts';

export async function reportDocument(input: PublicationInput): Promise<NamedDocument> {
  const { announcement, lang } = input;
  const context = reportContext(input);
  const { ranking, year } = context;
  const opening = openingSentence(
    { proposer: announcement?.proposer?.name ?? null, year, edition: ranking.edition.label },
    lang,
  );
  return {
    name: 'bao-cao',
    document: {
      title: reportSubject(year, lang),
      lang,
      marks: markTexts(ranking.marks, lang),
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            ...reportHeadBlocks(announcement, context),
            paragraph('body', opening),
            ...numbered(await reportSections(context)),
            reportEnd(announcement, lang),
          ],
        },
      ],
    },
  };
}

async function reportSections(context: ReportContext): Promise<ReportSection[]> {
  const { lang, method } = context;
  return [
    {
      title: WORDS.conduct[lang],
      blocks: conductSentences(method, lang).map((sentence) => paragraph('body', sentence)),
    },
    { title: WORDS.general[lang], blocks: await generalBlocks(context) },
  ];
}

/** `I. ...`: sections without content are left out, and the numbers follow without a gap. */
function numbered(sections: readonly ReportSection[]): DocumentBlock[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [
      paragraph('heading', `${romanNumber(at + 1)}. ${title}`),
      ...blocks,
    ]);
}

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** @example romanNumber(4) // 'IV' */
function romanNumber(number: number): string {
  const step = ROMAN.find(([value]) => value <= number);
  return step ? `${step[1]}${romanNumber(number - step[0])}` : '';
}
