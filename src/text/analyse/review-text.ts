/** What to check first, for the terminal: the findings under their urgency, each with its reason and its cells. */
import { decimal } from '../../exact/decimal.ts';
import { type Finding, PRIORITIES, type ReviewReport } from '../../model/review-report.ts';
import { formatRounded } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { PAGE_WIDTH, wrapText } from '../table.ts';
import { analysisTitle } from './report-titles.ts';
import {
  FINDING_WORDS,
  REVIEW_METHOD,
  reviewedFigureWords,
  URGENCY_WORDS,
  whyWords,
} from './review-words.ts';

const INDENT = '    ';
/** cells that are shown of a finding */
const MOST_FIGURES = 6;

export function reviewText(report: ReviewReport, lang: Lang): string {
  const { findings, settings } = report;
  const groups = PRIORITIES.flatMap((priority) => {
    const found = findings.filter((finding) => finding.priority === priority);
    const heading = `${URGENCY_WORDS[priority][lang]} (${found.length})`;
    const lines = found.flatMap((finding) => findingLines(finding, { decimals: settings.decimals, lang }));
    return found.length === 0 ? [] : ['', heading, ...lines];
  });
  return [
    ...headLines(report, analysisTitle('review')(lang), lang),
    '',
    ...wrapText(REVIEW_METHOD[lang], PAGE_WIDTH),
    ...(groups.length === 0 ? ['', NOTHING[lang]] : groups),
  ].join('\n');
}

const NOTHING = { vi: 'Không có gì cần rà soát.', en: 'Nothing to check.' };

function findingLines(finding: Finding, { decimals, lang }: { decimals: number; lang: Lang }): string[] {
  const { number, kind, unit, block, criterion, points, figures } = finding;
  const head = [
    FINDING_WORDS[kind][lang],
    unit?.name ?? inLang(block.label, lang),
    ...(criterion ? [`TC ${criterion.code}`] : []),
    `${formatRounded(decimal(points), decimals, lang)} ${lang === 'vi' ? 'điểm' : 'points'}`,
  ].join(' – ');
  const cells = figures.slice(0, MOST_FIGURES).map((figure) => reviewedFigureWords(figure, finding));
  const rest = figures.length - cells.length;
  return [
    `${number}. ${head}`,
    ...indented(whyWords(finding, { decimals, lang })),
    ...cells.flatMap(indented),
    ...(rest > 0 ? indented(moreWords(rest, lang)) : []),
  ];
}

function indented(text: string): string[] {
  return wrapText(`${INDENT}${text}`, PAGE_WIDTH, INDENT);
}

function moreWords(rest: number, lang: Lang): string {
  return lang === 'vi' ? `... và ${rest} ô số liệu khác` : `... and ${rest} more cells`;
}
