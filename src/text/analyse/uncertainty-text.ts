/** How firm ranks are, for the terminal: what it means, the units of each block, what cannot be told apart, which choice matters. */
import type { BlockUncertainty, UncertaintyReport } from '../../model/uncertainty-report.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { cellLines } from '../results/report-text.ts';
import { PAGE_WIDTH, wrapText } from '../table.ts';
import { analysisTitle } from './report-titles.ts';
import { sourceRows, uncertaintyRows } from './uncertainty-rows.ts';
import {
  blockSummary,
  failedSentence,
  greatestSource,
  groupLine,
  groupsMeaning,
  rankSentence,
  repeatSentence,
  SOURCE_WORDS,
  sourceMeaning,
  uncertaintyMeaning,
} from './uncertainty-words.ts';

export function uncertaintyText(report: UncertaintyReport, lang: Lang): string {
  const wrapped = (text: string, indent = '') => wrapText(text, PAGE_WIDTH, indent);
  return [
    ...headLines(report, analysisTitle('uncertainty')(lang), lang),
    '',
    ...uncertaintyMeaning(report, lang).flatMap((sentence) => wrapped(sentence)),
    ...wrapped(repeatSentence(report, lang)),
    ...report.sources.flatMap((source) =>
      wrapped(`- ${SOURCE_WORDS[source][lang]}: ${sourceMeaning(source, report, lang)}.`, '  '),
    ),
    ...report.blocks.flatMap((block) => blockLines(report, block, lang)),
  ].join('\n');
}

function blockLines(report: UncertaintyReport, block: BlockUncertainty, lang: Lang): string[] {
  const wrapped = (text: string | null, indent = '') =>
    text === null ? [] : wrapText(text, PAGE_WIDTH, indent);
  const rows = uncertaintyRows({ ...report, blocks: [block] }, lang).map(([, ...cells]) => cells);
  return [
    '',
    inLang(block.label, lang).toUpperCase(),
    ...wrapped(blockSummary(block, lang)),
    ...wrapped(failedSentence(block, report, lang)),
    ...block.units
      .slice(0, report.top)
      .flatMap((unit) => wrapped(`- ${unit.unit.name}: ${rankSentence(unit, lang)}.`, '  ')),
    '',
    ...cellLines(rows, lang),
    ...(block.units.length > 1 ? comparisonLines(report, block, lang) : []),
  ];
}

/** What two units or more have between them. */
function comparisonLines(report: UncertaintyReport, block: BlockUncertainty, lang: Lang): string[] {
  return [
    '',
    GROUPS[lang],
    ...wrapText(groupsMeaning(report, block, lang), PAGE_WIDTH),
    ...block.groups.flatMap((group) => wrapText(`- ${groupLine(group, lang)}`, PAGE_WIDTH, '  ')),
    '',
    CHOICES[lang],
    ...wrapText(greatestSource(block, lang) ?? NO_CHOICE[lang], PAGE_WIDTH),
    ...cellLines(sourceRows(block.sources, lang), lang),
  ];
}

const NO_CHOICE = {
  vi: 'Không lựa chọn nào làm thay đổi thứ hạng.',
  en: 'No choice changes any rank.',
};

const GROUPS = { vi: 'Nhóm đơn vị không phân biệt được thứ hạng', en: 'Units that cannot be told apart' };
const CHOICES = { vi: 'Lựa chọn nào ảnh hưởng nhiều nhất', en: 'Which choice matters most' };
