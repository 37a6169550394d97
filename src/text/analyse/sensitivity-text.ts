/** Which choice ranks hang on, for the terminal: what it means, then for each block its choices and its elements left out. */
import type { BlockSensitivity, SensitivityReport } from '../../model/sensitivity-report.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { cellLines } from '../results/report-text.ts';
import { PAGE_WIDTH, wrapText } from '../table.ts';
import { analysisTitle } from './report-titles.ts';
import { inputRows, leftOutRows } from './sensitivity-rows.ts';
import {
  greatestInput,
  leftOutSummary,
  precisionSentence,
  SENSITIVITY_HEADINGS,
  sensitivityMeaning,
  unmovedSentence,
} from './sensitivity-words.ts';

export function sensitivityText(report: SensitivityReport, lang: Lang): string {
  return [
    ...headLines(report, analysisTitle('sensitivity')(lang), lang),
    '',
    ...sensitivityMeaning(report, lang).flatMap((sentence) => wrapText(sentence, PAGE_WIDTH)),
    ...report.blocks.flatMap((block) => blockLines(block, lang)),
  ].join('\n');
}

function blockLines(block: BlockSensitivity, lang: Lang): string[] {
  const wrapped = (text: string | null) => (text === null ? [] : wrapText(text, PAGE_WIDTH));
  const shown = block.leftOut.filter(({ kind, moved, dropped }) => kind === 'area' || moved + dropped > 0);
  return [
    '',
    inLang(block.label, lang).toUpperCase(),
    ...wrapped(greatestInput(block, lang) ?? NOTHING_VARIES[lang]),
    ...wrapped(precisionSentence(block, lang)),
    '',
    ...cellLines(inputRows(block.inputs, lang), lang),
    '',
    SENSITIVITY_HEADINGS.leftOut[lang],
    ...wrapped(leftOutSummary(block.leftOut, lang)),
    ...cellLines(leftOutRows(shown, lang), lang),
    ...wrapped(unmovedSentence(block.leftOut.length - shown.length, lang)),
  ];
}

const NOTHING_VARIES = {
  vi: 'Không lựa chọn nào làm thay đổi thứ hạng của khối này.',
  en: 'No choice changes any rank of this block.',
};
