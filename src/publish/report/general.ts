/** General results, block by block: mean, ends, grades, changes, with the ranking as a picture or in its ends. */
import { makeChart } from '../../chart/make-chart.ts';
import type { RankedReport } from '../../model/campaign-report.ts';
import { localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { isTelling } from '../../text/publish/grade-scale.ts';
import { commonGrade, emptyGrades, gradeLines } from '../../text/publish/report-grades.ts';
import { moveSentences } from '../../text/publish/report-moves.ts';
import { meansSentence, rankingSentences } from '../../text/publish/report-ranking.ts';
import { REPORT_WORDS } from '../../text/publish/report-words.ts';
import { RANKING_WORDS } from '../../text/results/ranking-words.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText, chartPicture, listItems } from './blocks.ts';
import type { BlockContext, ReportContext } from './report-context.ts';

/** fewer are told in a sentence, and a picture of more does not fit a page */
export const LEAST_DRAWN = 3;
export const MOST_DRAWN = 30;
/** rows of a long block that are shown at each end */
const ENDS = 5;

export async function generalBlocks(context: ReportContext): Promise<DocumentBlock[]> {
  const { blocks, lang } = context;
  const parts = await spreadParts(context);
  for (const [at, block] of blocks.entries()) {
    const { report, summary } = block;
    if (blocks.length > 1) parts.push(paragraph('subheading', `${at + 1}. ${inLang(report.label, lang)}`));
    parts.push(...bodyText(rankingSentences(report, summary, lang)), ...gradeParts(block, lang));
    if (summary.moves && report.ranked.length > 0)
      parts.push(...bodyText(moveSentences(summary.moves, lang)));
    parts.push(...(await rankingParts(block, context)));
  }
  return parts;
}

/** The blocks side by side, where several have results. */
async function spreadParts({ results, ranking, captions, lang }: ReportContext): Promise<DocumentBlock[]> {
  const blocks = ranking.blocks.filter(({ ranked }) => ranked.length > 0);
  if (blocks.length < 2) return [];
  const chart = makeChart(results, { name: 'distribution' }, { form: 'wide', lang });
  return [
    ...bodyText([meansSentence(blocks, lang)]),
    await chartPicture(chart, captions('picture', chart.title)),
  ];
}

function gradeParts({ report, overview }: BlockContext, lang: Lang): DocumentBlock[] {
  if (report.ranked.length < 2 || !isTelling(overview)) return [];
  const common = commonGrade(report, lang);
  if (common !== null) return bodyText([common]);
  const none = emptyGrades(overview.grades, lang);
  return [
    paragraph('body', REPORT_WORDS.gradesLead[lang]),
    ...listItems(gradeLines(report, overview.grades, lang)),
    ...(none === null ? [] : bodyText([none])),
  ];
}

async function rankingParts(
  { report }: BlockContext,
  { results, lang, captions }: ReportContext,
): Promise<DocumentBlock[]> {
  const { ranked, id, tier } = report;
  if (ranked.length < LEAST_DRAWN) return [];
  if (ranked.length <= MOST_DRAWN) {
    const chart = makeChart(results, { name: 'ranking', block: id, tier }, { form: 'wide', lang });
    return [await chartPicture(chart, captions('picture', chart.title))];
  }
  const where = inLang(report.label, lang);
  return [
    { words: REPORT_WORDS.firstUnits, units: ranked.slice(0, ENDS) },
    { words: REPORT_WORDS.lastUnits, units: ranked.slice(-ENDS) },
  ].flatMap(({ words, units }) => [
    paragraph('caption', captions('table', `${words[lang]}: ${where}`)),
    placesTable(units, lang),
  ]);
}

function placesTable(units: readonly RankedReport[], lang: Lang): DocumentTable {
  return {
    kind: 'table',
    columns: [
      { heading: RANKING_WORDS.rank[lang], align: 'center', width: 2 },
      { heading: RANKING_WORDS.unit[lang], align: 'left', width: 6 },
      { heading: RANKING_WORDS.index[lang], align: 'right', width: 2 },
      { heading: RANKING_WORDS.grade[lang], align: 'center', width: 2 },
    ],
    rows: units.map(({ rank, unit, index, grade }) => ({
      cells: [String(rank), unit.name, localDecimal(index, lang), grade ? inLang(grade.label, lang) : ''],
    })),
  };
}
