/** How firm the ranks are: each block ranked anew many times; blocks of one unit have nothing to tell. */
import { reportUncertainty } from '../../analyse/robustness/uncertainty.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { makeChart } from '../../chart/make-chart.ts';
import type { BlockUncertainty, UncertaintyReport } from '../../model/uncertainty-report.ts';
import {
  blockSummary,
  failedSentence,
  greatestSource,
  groupLine,
  groupRanks,
  groupsMeaning,
  repeatSentence,
  UNCERTAINTY_HEADINGS,
  uncertaintyMeaning,
} from '../../text/analyse/uncertainty-words.ts';
import { localNumber } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { groupsLead, moreGroups, FIRMNESS_WORDS as WORDS } from '../../text/publish/report-firmness.ts';
import { NO_VALUE } from '../../text/table.ts';
import { HEADINGS } from '../../text/vocabulary/headings.ts';
import { unitCount } from '../../text/vocabulary/unit-count.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText, chartPicture, listItems } from './blocks.ts';
import { LEAST_DRAWN, MOST_DRAWN } from './general.ts';
import type { ReportContext } from './report-context.ts';

/** groups of a block that are named */
const LISTED = 5;
/** units of a group that are named */
const MOST_NAMED = 8;

export async function firmnessBlocks(context: ReportContext): Promise<DocumentBlock[]> {
  const { results, captions, lang } = context;
  if (results.campaign.tiers.every(({ blocks }) => blocks.every(hasOnePlace))) return [];
  const report = reportUncertainty(results, EVERYTHING);
  const blocks = report.blocks.filter(({ units }) => units.length > 1);
  const parts: DocumentBlock[] = [
    ...bodyText(uncertaintyMeaning(report, lang)),
    paragraph('caption', captions('table', WORDS.table[lang])),
    firmnessTable(blocks, lang),
    paragraph('note', repeatSentence(report, lang)),
  ];
  for (const [at, block] of blocks.entries()) {
    const meaning = at === 0 ? groupsMeaning(report, block, lang) : groupsLead(block.groups.length, lang);
    parts.push(...(await blockParts(block, { report, meaning }, context)));
  }
  return parts;
}

function hasOnePlace({ ranking }: { ranking: { ranked: readonly unknown[] } }): boolean {
  return ranking.ranked.length < 2;
}

async function blockParts(
  block: BlockUncertainty,
  { report, meaning }: { report: UncertaintyReport; meaning: string | null },
  { results, captions, lang }: ReportContext,
): Promise<DocumentBlock[]> {
  const { groups, units, failed } = block;
  const sentences = [
    blockSummary(block, lang),
    greatestSource(block, lang),
    ...(failed.count === 0 ? [] : [failedSentence(block, report, lang)]),
    meaning,
  ].filter((sentence) => sentence !== null);
  const parts: DocumentBlock[] = [
    paragraph('body', { text: `${inLang(block.label, lang)}: `, bold: true }, sentences.join(' ')),
    ...listItems([
      ...groups.slice(0, LISTED).map((group) => `${groupWords(group, lang)}.`),
      ...moreGroups(groups.length - LISTED, lang),
    ]),
  ];
  if (units.length < LEAST_DRAWN || units.length > MOST_DRAWN) return parts;
  const chart = makeChart(results, { name: 'rank-interval', block: block.id }, { form: 'wide', lang });
  return [...parts, await chartPicture(chart, captions('picture', chart.title))];
}

/** Units of a long group are counted: the ranks say which they are. */
function groupWords(group: BlockUncertainty['groups'][number], lang: Lang): string {
  if (group.units.length <= MOST_NAMED) return groupLine(group, lang);
  return `${groupRanks(group, lang)}: ${unitCount(group.units.length, lang)}`;
}

/** Of all choices varied together. */
function firmnessTable(blocks: readonly BlockUncertainty[], lang: Lang): DocumentTable {
  const { shift, changed, width } = UNCERTAINTY_HEADINGS;
  const shown = (value: number | null, factor = 1) =>
    value === null ? NO_VALUE : localNumber(value * factor, 1, lang);
  return {
    kind: 'table',
    columns: [
      { heading: HEADINGS.block[lang], align: 'left', width: 4 },
      ...[WORDS.units, shift, changed, width, WORDS.untold].map((words) => ({
        heading: words[lang],
        align: 'right' as const,
        width: 2.2,
      })),
    ],
    rows: blocks.map(({ label, units, sources, groups }) => {
      const [all] = sources;
      const figures = [
        shown(all?.shift ?? null),
        shown(all?.changed ?? null, 100),
        shown(all?.width ?? null),
      ];
      return { cells: [inLang(label, lang), String(units.length), ...figures, String(groups.length)] };
    }),
  };
}
