/** The results of all blocks in short: a sentence each, then one table of them. */
import { reportOverview } from '../../analyse/overview.ts';
import type { Results } from '../../campaign/results.ts';
import type { AnnexReport } from '../../model/annex-report.ts';
import type { BlockOverview } from '../../model/overview-report.ts';
import { localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { blockSentence, RESULT_WORDS as WORDS } from '../../text/publish/result-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';

/** @param report of the same results */
export function blockResults(results: Results, report: AnnexReport, lang: Lang): DocumentBlock[] {
  const overview = new Map(reportOverview(results).blocks.map((block) => [block.id, block]));
  const blocks = report.blocks.map(({ block }) => overview.get(block.id)!);
  return [
    ...report.blocks.map((annex, at) => paragraph('listItem', blockSentence(annex, blocks[at]!, lang))),
    paragraph('caption', WORDS.caption[lang]),
    summaryTable(blocks, lang),
  ];
}

function summaryTable(blocks: readonly BlockOverview[], lang: Lang): DocumentTable {
  const number = (heading: string) => ({ heading, align: 'right' as const, width: 12 });
  const index = (text: string | null) => (text === null ? NO_VALUE : localDecimal(text, lang));
  const { block, units, ranked, mean, highest, lowest } = WORDS;
  return {
    kind: 'table',
    columns: [
      { heading: block[lang], align: 'left', width: 34 },
      ...[units, ranked, mean, highest, lowest].map((words) => number(words[lang])),
    ],
    rows: blocks.map((each) => ({
      cells: [
        inLang(each.label, lang),
        String(each.ranked + each.unranked.length),
        String(each.ranked),
        ...[each.mean, each.highest, each.lowest].map(index),
      ],
    })),
  };
}
