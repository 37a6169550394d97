/**
 * The analysis report (Báo cáo phân tích kết quả): sentences, tables and pictures made from the figures alone. Causes
 * are nowhere given: no figure says them.
 */
import { markTexts } from '../../text/marks.ts';
import { REPORT_CHANGE_WORDS } from '../../text/publish/report-change.ts';
import { conductSentences } from '../../text/publish/report-conduct.ts';
import { FIRMNESS_WORDS } from '../../text/publish/report-firmness.ts';
import { closingSentence, openingSentence, reportSubject } from '../../text/publish/report-head.ts';
import { REPORT_NEAR_WORDS } from '../../text/publish/report-near.ts';
import { CHECK_WORDS, QUALITY_WORDS } from '../../text/publish/report-quality.ts';
import { REPORT_WORDS as WORDS } from '../../text/publish/report-words.ts';
import type { DocumentBlock } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { romanNumeral } from '../official/roman-numeral.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';
import { adviceBlocks } from './advice.ts';
import { areaBlocks } from './areas.ts';
import type { ReportSection } from './blocks.ts';
import { changeBlocks } from './change.ts';
import { checkBlocks } from './checks.ts';
import { firmnessBlocks } from './firmness.ts';
import { gapBlocks } from './gaps.ts';
import { generalBlocks } from './general.ts';
import { lossBlocks } from './losses.ts';
import { methodBlocks } from './method.ts';
import { nearBlocks } from './near.ts';
import { qualityBlocks } from './quality.ts';
import { type ReportContext, reportContext } from './report-context.ts';
import { reportEnd, reportHeadBlocks } from './report-frame.ts';
import { targetBlocks } from './targets.ts';
import { unrankedBlocks } from './unranked.ts';

export async function reportDocument(input: PublicationInput): Promise<NamedDocument> {
  const { announcement, lang } = input;
  const [proposer, issuer] = [announcement?.proposer?.name, announcement?.issuer.name];
  const context = reportContext(input);
  const { ranking, index } = context;
  const opening = openingSentence({ proposer, edition: ranking.edition.label }, lang);
  return {
    name: 'bao-cao',
    document: {
      title: reportSubject(index, lang),
      lang,
      marks: markTexts(ranking.marks, lang),
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            ...reportHeadBlocks(announcement, context),
            paragraph('body', opening),
            ...numbered(await reportSections(context, input)),
            paragraph('body', closingSentence({ proposer, issuer }, lang)),
            reportEnd(announcement, lang),
          ],
        },
      ],
    },
  };
}

async function reportSections(
  context: ReportContext,
  { announcement }: PublicationInput,
): Promise<ReportSection[]> {
  const { lang, method } = context;
  return [
    {
      title: WORDS.conduct[lang],
      blocks: conductSentences(method, lang).map((sentence) => paragraph('body', sentence)),
    },
    { title: WORDS.general[lang], blocks: await generalBlocks(context) },
    { title: REPORT_CHANGE_WORDS.title[lang], blocks: await changeBlocks(context) },
    { title: FIRMNESS_WORDS.title[lang], blocks: await firmnessBlocks(context) },
    { title: WORDS.areas[lang], blocks: await areaBlocks(context) },
    { title: WORDS.losses[lang], blocks: await lossBlocks(context) },
    { title: WORDS.gaps[lang], blocks: gapBlocks(context) },
    { title: WORDS.targets[lang], blocks: await targetBlocks(context) },
    { title: REPORT_NEAR_WORDS.title[lang], blocks: nearBlocks(context) },
    { title: CHECK_WORDS.title[lang], blocks: checkBlocks(context) },
    { title: QUALITY_WORDS.title[lang], blocks: qualityBlocks(context) },
    { title: WORDS.unranked[lang], blocks: unrankedBlocks(context, announcement) },
    { title: WORDS.advice[lang], blocks: adviceBlocks(context) },
    { title: WORDS.method[lang], blocks: methodBlocks(context) },
  ];
}

/** `I. ...`: sections without content are left out, and the numbers follow without a gap. */
function numbered(sections: readonly ReportSection[]): DocumentBlock[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [
      paragraph('heading', `${romanNumeral(at + 1)}. ${title}`),
      ...blocks,
    ]);
}
