/** The section on the year before; nothing is said where no earlier campaign is known. */
import { reportChange } from '../../analyse/change/report-change.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { makeChart } from '../../chart/make-chart.ts';
import { meanChange, movesOfBlock } from '../../model/block-moves.ts';
import type { BlockChange } from '../../model/change-report.ts';
import { CHANGE_WORDS } from '../../text/analyse/change-words.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import {
  changeOpening,
  changeSentences,
  MOVERS,
  notComparedLines,
  rulesLine,
  REPORT_CHANGE_WORDS as WORDS,
} from '../../text/publish/report-change.ts';
import { indexChange } from '../../text/results/change-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import { HEADINGS } from '../../text/vocabulary/headings.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText, chartPicture, listItems } from './blocks.ts';
import { LEAST_DRAWN } from './general.ts';
import type { ReportContext } from './report-context.ts';

export async function changeBlocks(context: ReportContext): Promise<DocumentBlock[]> {
  const { results, captions, lang } = context;
  if (results.earlier.length === 0) return [];
  const report = reportChange(results, EVERYTHING);
  const { decimals } = report.settings;
  const blocks = report.blocks.filter(({ units, refused }) => units.length + refused.length > 0);
  const parts: DocumentBlock[] = [
    ...bodyText(changeOpening(report, lang)),
    paragraph('caption', captions('table', WORDS.table[lang])),
    changeTable(blocks, decimals, lang),
    ...bodyText([`${CHANGE_WORDS.rules[lang]}:`]),
    ...listItems(report.tiers.map((rules) => rulesLine(rules, lang))),
  ];
  for (const block of blocks) parts.push(...(await blockParts(block, decimals, context)));
  return parts;
}

async function blockParts(
  block: BlockChange,
  decimals: number,
  { results, captions, lang }: ReportContext,
): Promise<DocumentBlock[]> {
  const moves = movesOfBlock(block, MOVERS);
  const sentences = changeSentences(block, { ...moves, decimals }, lang);
  const parts: DocumentBlock[] = [
    paragraph('body', { text: `${inLang(block.label, lang)}: `, bold: true }, sentences.join(' ')),
    ...listItems(notComparedLines(block, lang)),
  ];
  if (block.units.length < LEAST_DRAWN) return parts;
  const chart = makeChart(results, { name: 'change', block: block.id }, { form: 'wide', lang });
  return [...parts, await chartPicture(chart, captions('picture', chart.title))];
}

function changeTable(blocks: readonly BlockChange[], decimals: number, lang: Lang): DocumentTable {
  const { compared, up, down, same, mean, rules, achieved, refused } = WORDS;
  return {
    kind: 'table',
    columns: [
      { heading: HEADINGS.block[lang], align: 'left', width: 4 },
      ...[compared, up, down, same, mean, rules, achieved, refused].map((words) => ({
        heading: words[lang],
        align: 'right' as const,
        width: 1.9,
      })),
    ],
    rows: blocks.map((block) => {
      const moves = movesOfBlock(block, 0);
      const counts = [moves.compared, moves.up, moves.down, moves.compared - moves.up - moves.down];
      const change = meanChange(block);
      const means = (['total', 'rules', 'achieved'] as const).map((part) =>
        change === null ? NO_VALUE : indexChange(change[part], decimals, lang),
      );
      return { cells: [inLang(block.label, lang), ...counts.map(String), ...means, String(moves.refused)] };
    }),
  };
}
