/** The reliability of criteria for the terminal: what it says first, the tables under it. */
import type {
  GroupReliability,
  ReliabilityFigures,
  ReliabilityReport,
} from '../../model/reliability-report.ts';
import { localNumber } from '../format.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { headLines } from '../results/report-head.ts';
import { layoutTable, NO_VALUE, PAGE_WIDTH, type TableColumn, wrapText } from '../table.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { unitCount } from '../vocabulary/unit-count.ts';
import { criterionNames } from './reliability-names.ts';
import {
  alphaSentence,
  chanceSentence,
  fewUnitsSentence,
  findingWords,
  reliabilityMethod,
  RELIABILITY_WORDS as WORDS,
} from './reliability-words.ts';
import { ANALYSIS_TITLES } from './report-titles.ts';

const SECTIONS = {
  areas: { vi: 'Các lĩnh vực', en: 'Areas' },
  pairs: { vi: 'Tương quan Pearson giữa các lĩnh vực', en: 'Pearson correlations of the areas' },
  findings: { vi: 'Tiêu chí cần xem xét', en: 'Criteria to look at' },
  redundant: { vi: 'Cặp tiêu chí đo cùng một việc', en: 'Criteria that measure the same' },
  components: { vi: 'Thành phần chính của các lĩnh vực', en: 'Principal components of the areas' },
} as const satisfies Record<string, Record<Lang, string>>;

export function reliabilityText(report: ReliabilityReport, lang: Lang): string {
  return [
    ...headLines(report, ANALYSIS_TITLES.reliability[lang], lang),
    ...report.groups.flatMap((group) => ['', ...groupLines(group, report, lang)]),
    '',
    ...reliabilityMethod(report, lang).flatMap((sentence) => wrapText(sentence, PAGE_WIDTH)),
  ].join('\n');
}

function groupLines(
  { label, units, figures }: GroupReliability,
  { options }: ReliabilityReport,
  lang: Lang,
): string[] {
  const title = `${inLang(label, lang)} (${unitCount(units, lang)})`;
  if (figures === null) return [title, ...wrapText(fewUnitsSentence(units, options, lang), PAGE_WIDTH)];
  const { alpha, alphaOfAreas, chance } = figures;
  return [
    title,
    `${WORDS.alpha[lang]}, ${WORDS.all[lang].toLowerCase()} (${alpha.items}): ${alphaSentence(alpha, lang)}`,
    `${WORDS.alpha[lang]}, ${WORDS.areasAsItems[lang].toLowerCase()} (${alphaOfAreas.items}): ${alphaSentence(alphaOfAreas, lang)}`,
    chanceSentence(chance, units, lang),
    ...section('areas', areaTable(figures, lang), lang),
    ...section('pairs', pairTable(figures, lang), lang),
    ...section('findings', findingTable(figures, lang), lang),
    ...section('redundant', redundantLines(figures, lang), lang),
    ...section('components', componentTable(figures, lang), lang),
  ];
}

function section(name: keyof typeof SECTIONS, lines: readonly string[], lang: Lang): string[] {
  return ['', `${SECTIONS[name][lang]}:`, ...(lines.length === 0 ? [WORDS.none[lang]] : lines)];
}

function areaTable({ areas }: ReliabilityFigures, lang: Lang): string[] {
  const { criteria, alphaShort, withIndex, withRest, nominal, effective } = WORDS;
  const headings = [criteria, alphaShort, withIndex, withRest, nominal, effective];
  return layoutTable(
    [left(HEADINGS.area[lang]), ...headings.map((words) => right(words[lang]))],
    areas.map(({ number, label, alpha, index, rest, weights, ...area }) => [
      `${number}. ${inLang(label, lang)}`,
      String(area.criteria),
      shown(alpha.value, lang),
      shown(index.pearson, lang),
      shown(rest.pearson, lang),
      shown(weights.nominal, lang, 1),
      shown(weights.effective, lang, 1),
    ]),
  );
}

/** Areas by their numbers; the last line is the index. */
function pairTable({ areas, areaPairs }: ReliabilityFigures, lang: Lang): string[] {
  const between = (one: string, other: string) =>
    areaPairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.pearson ?? null;
  const rows = areas.map(({ id, number }) => [
    number,
    ...areas.map((other) => (other.id === id ? '' : shown(between(id, other.id), lang))),
  ]);
  const index = areas.map((area) => shown(area.index.pearson, lang));
  return layoutTable(
    [left(''), ...areas.map(({ number }) => right(number))],
    [...rows, [WORDS.index[lang], ...index]],
  );
}

function findingTable(figures: ReliabilityFigures, lang: Lang): string[] {
  const { units, full, zero, withRest, alphaWithout, finding } = WORDS;
  const found = figures.criteria.filter(({ findings }) => findings.length > 0);
  if (found.length === 0) return [];
  const numbers = [units, full, zero, withRest, alphaWithout].map((words) => right(words[lang]));
  return layoutTable(
    [left(HEADINGS.criterion[lang]), ...numbers, left(finding[lang])],
    found.map((criterion) => [
      `TC ${criterion.code}`,
      ...[criterion.units, criterion.full, criterion.zero].map(String),
      shown(criterion.rest.pearson, lang),
      shown(criterion.alphaWithout, lang),
      findingWords(criterion.findings, lang),
    ]),
  );
}

function redundantLines(figures: ReliabilityFigures, lang: Lang): string[] {
  const names = criterionNames(figures, lang);
  return figures.redundant.flatMap(({ a, b, pearson, units }) =>
    wrapText(
      `${shown(pearson, lang)} (${unitCount(units, lang)}): ${names.get(a)} – ${names.get(b)}`,
      PAGE_WIDTH,
      '  ',
    ),
  );
}

function componentTable({ components, areas }: ReliabilityFigures, lang: Lang): string[] {
  if (components === null) return [];
  const numbers = new Map(areas.map(({ id, number }) => [id, number]));
  return layoutTable(
    [
      ...[WORDS.component, WORDS.sdev, WORDS.explained, WORDS.cumulative].map((words) => right(words[lang])),
      ...components.areas.map((id) => right(numbers.get(id)!)),
    ],
    components.components.map(({ sdev, explained, cumulative, loadings }, at) => [
      String(at + 1),
      shown(sdev, lang),
      shown(explained, lang, 1),
      shown(cumulative, lang, 1),
      ...loadings.map((loading) => shown(loading, lang)),
    ]),
  );
}

function shown(value: number | null, lang: Lang, decimals = 2): string {
  return value === null ? NO_VALUE : localNumber(value, decimals, lang);
}

const left = (heading: string): TableColumn => ({ heading, align: 'left' });
const right = (heading: string): TableColumn => ({ heading, align: 'right' });
