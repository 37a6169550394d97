/** Self-assessment against appraisal; nothing is said where no appraisal was handed in. */

import { reportGaps } from '../../analyse/gaps.ts';
import { loweredCriteria } from '../../analyse/lowered-criteria.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { decimal } from '../../exact/decimal.ts';
import type { BlockGaps } from '../../model/gap-report.ts';
import { formatRounded } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { gapCounts, gapLead, gapMeaning, gapSentences } from '../../text/publish/report-gaps.ts';
import { REPORT_WORDS } from '../../text/publish/report-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import { HEADINGS } from '../../text/vocabulary/headings.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { bodyText } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

export function gapBlocks({ results, method, captions, lang }: ReportContext): DocumentBlock[] {
  const report = reportGaps(results, EVERYTHING);
  const blocks = report.blocks.filter(({ units }) => units.length > 0);
  const isAppraised = method.inputs.some(({ kind }) => kind === 'appraisals');
  if (!isAppraised || blocks.length === 0) return [];
  const { decimals } = report.settings;
  return [
    ...bodyText([gapMeaning(lang)]),
    ...blocks.map((block) => {
      const sentences = gapSentences({ block, lowered: loweredCriteria(block), decimals }, lang);
      const lead = blocks.length > 1 ? [{ text: gapLead(block, lang), bold: true }] : [];
      return paragraph('body', ...lead, sentences.join(' '));
    }),
    paragraph('caption', captions('table', REPORT_WORDS.gapTable[lang])),
    gapTable(blocks, decimals, lang),
  ];
}

function gapTable(blocks: readonly BlockGaps[], decimals: number, lang: Lang): DocumentTable {
  const { compared, over, under, same, greatest } = REPORT_WORDS;
  return {
    kind: 'table',
    columns: [
      { heading: HEADINGS.block[lang], align: 'left', width: 4 },
      ...[compared, over, under, same, greatest].map((words) => ({
        heading: words[lang],
        align: 'right' as const,
        width: 2,
      })),
    ],
    rows: blocks.map((block) => {
      const counts = gapCounts(block);
      const numbers = [block.units.length, counts.over, counts.under, counts.same];
      const most = decimal(block.units[0]!.gap);
      const gap = most.sign > 0 ? formatRounded(most, decimals, lang) : NO_VALUE;
      return { cells: [inLang(block.label, lang), ...numbers.map(String), gap] };
    }),
  };
}
