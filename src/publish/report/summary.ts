/** Tóm tắt: one page for the leaders, five or six sentences and the three charts that matter. */

import { reportLost } from '../../analyse/lost-points.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import type { Chart } from '../../chart/chart.ts';
import { joinSvgs } from '../../chart/join-svgs.ts';
import { makeChart } from '../../chart/make-chart.ts';
import { renderSvg } from '../../chart/render-svg.ts';
import { markTexts } from '../../text/marks.ts';
import { BLANK_LINE } from '../../text/publish/official-words.ts';
import { summarySubject } from '../../text/publish/report-head.ts';
import { REPORT_WORDS } from '../../text/publish/report-words.ts';
import {
  endsSummary,
  gradesSummary,
  lossSummary,
  movesSummary,
  rankedSummary,
  summaryCaption,
  targetSummary,
} from '../../text/publish/summary-words.ts';
import type { Picture } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { MARGINS, PAPER } from '../document/typography.ts';
import type { NamedDocument, PublicationInput } from '../publication-input.ts';
import { fittingWidth, listItems, TEXT_WIDTH } from './blocks.ts';
import { type ReportContext, reportContext } from './report-context.ts';

/** rows of the charts of criteria and of targets */
const ROWS = 3;
/** more blocks than these are told apart on the whole page of the report only */
const MOST_BLOCKS = 4;
/** mm of the page beside the sentences and the picture: head, caption, and some to spare for other typesetters */
const AROUND = 42;
/** mm of a line of text and before a paragraph; letters of a line, few so that the picture rather becomes too small */
const LINE = 5.7;
const BEFORE = 2.2;
const LETTERS = 76;
/** letters that the indent of the first line takes, with the dash */
const INDENT = 9;

export async function summaryDocument(input: PublicationInput): Promise<NamedDocument> {
  const { announcement, lang } = input;
  const context = reportContext(input);
  const sentences = summarySentences(context);
  const subject = summarySubject(context.year, lang);
  return {
    name: 'tom-tat',
    document: {
      title: `${REPORT_WORDS.summaryType[lang]}: ${subject}`,
      lang,
      marks: markTexts(context.ranking.marks, lang),
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            paragraph('issuer', announcement?.proposer?.name ?? BLANK_LINE),
            paragraph('documentType', REPORT_WORDS.summaryType[lang]),
            paragraph('subject', subject),
            ...listItems(sentences),
            ...(await summaryPicture(context, roomBeside(sentences))),
          ],
        },
      ],
    },
  };
}

function summarySentences({ results, ranking, overview, blocks, lang }: ReportContext): string[] {
  const moves = blocks.flatMap(({ summary }) => summary.moves ?? []);
  return [
    rankedSummary(ranking.blocks, lang),
    endsSummary(ranking.blocks, 'first', lang),
    endsSummary(ranking.blocks, 'last', lang),
    gradesSummary(overview.blocks, lang),
    movesSummary(moves, lang),
    lossSummary(reportLost(results, EVERYTHING), lang),
    targetSummary(overview.targets, lang),
  ].filter((sentence) => sentence !== null);
}

/** Height in mm that the sentences leave to the picture. */
function roomBeside(sentences: readonly string[]): number {
  const lines = sentences.reduce((sum, text) => sum + Math.ceil((text.length + INDENT) / LETTERS), 0);
  const page = PAPER.height - MARGINS.top - MARGINS.bottom;
  return page - AROUND - lines * LINE - sentences.length * BEFORE;
}

/** Up to three charts in one picture, each with its own label; without any figure there is none. */
async function summaryPicture(
  { results, ranking, overview, lang }: ReportContext,
  height: number,
): Promise<Picture[]> {
  if (ranking.blocks.every(({ ranked }) => ranked.length === 0)) return [];
  const options = { form: 'narrow', lang } as const;
  const [main] = [...ranking.blocks].sort((a, b) => b.ranked.length - a.ranked.length);
  const tier = ranking.blocks.length > MOST_BLOCKS ? { tier: main!.tier } : {};
  const spread = makeChart(results, { name: 'distribution', ...tier }, options);
  const beside = [
    makeChart(results, { name: 'pareto', most: ROWS }, options),
    ...(overview.targets.missed === 0 ? [] : [makeChart(results, { name: 'targets', most: ROWS }, options)]),
  ];
  const draw = (charts: readonly Chart[]) => Promise.all(charts.map(renderSvg));
  const svg = joinSvgs([await draw([spread]), await draw(beside)]);
  return [
    {
      kind: 'picture',
      svg,
      alternative: [spread, ...beside].map(({ title, description }) => `${title}: ${description}`).join(' '),
      caption: summaryCaption(overview.targets.missed > 0, lang),
      width: fittingWidth(svg, { width: TEXT_WIDTH, height }),
    },
  ];
}
