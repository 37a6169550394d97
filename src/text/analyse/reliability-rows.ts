/**
 * The reliability of criteria as rows of a spreadsheet. The column "kind" tells them apart: alphas, areas, criteria,
 * pairs of areas, pairs of criteria that measure the same, principal components.
 */
import type {
  Alpha,
  Correlations,
  GroupReliability,
  ReliabilityFigures,
  ReliabilityReport,
  Weights,
} from '../../model/reliability-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { statisticCell } from '../number-cells.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { areaNames, criterionNames } from './reliability-names.ts';
import {
  alphaWords,
  CORRELATION_WORDS,
  fewUnitsSentence,
  findingWords,
  RELIABILITY_WORDS as WORDS,
} from './reliability-words.ts';

/** What a row says; a column that it leaves out stays blank. */
interface Line {
  kind: string;
  name: string;
  second?: string;
  counts?: { units: number; notReported?: number; notApplied?: number; full?: number; zero?: number };
  alpha?: Alpha;
  alphaWithout?: number | null;
  correlations?: Correlations;
  weights?: Weights;
  loading?: number;
  component?: { sdev: number; explained: number; cumulative: number };
  note?: string;
}

/** of correlations and alphas, and of percentages */
const DECIMALS = 4;
const PERCENT_DECIMALS = 2;

/** The headings are the first row. */
export function reliabilityRows({ groups, options }: ReliabilityReport, lang: Lang): CsvCell[][] {
  const { pearson, spearman, kendall } = CORRELATION_WORDS;
  const { kind, second, alpha, items, alphaWithout, nominal, effective, finding } = WORDS;
  const { units, notReported, notApplied, full, zero, sdev, explained, cumulative, loading } = WORDS;
  const headings = [
    ...[HEADINGS.block, kind, HEADINGS.criterion, second, units, notReported, notApplied, full, zero],
    ...[alpha, items, alphaWithout, pearson, spearman, kendall, nominal, effective],
    ...[sdev, explained, cumulative, loading, finding],
  ];
  return [
    headings.map((words) => words[lang]),
    ...groups.flatMap((group) => {
      const block = inLang(group.label, lang);
      return linesOf(group, options, lang).map((line) => [block, ...cellsOf(line)]);
    }),
  ];
}

function linesOf(
  { units, figures }: GroupReliability,
  options: ReliabilityReport['options'],
  lang: Lang,
): Line[] {
  if (figures === null) {
    const note = fewUnitsSentence(units, options, lang);
    return [{ kind: WORDS.all[lang], name: '', counts: { units }, note }];
  }
  return [
    ...alphaLines(figures, units, lang),
    ...areaLines(figures, lang),
    ...criterionLines(figures, lang),
    ...pairLines(figures, lang),
    ...componentLines(figures, lang),
  ];
}

function alphaLines({ alpha, alphaOfAreas }: ReliabilityFigures, units: number, lang: Lang): Line[] {
  const named = [
    [WORDS.all, alpha],
    [WORDS.areasAsItems, alphaOfAreas],
  ] as const;
  return named.map(([words, own]) => ({
    kind: WORDS.alpha[lang],
    name: words[lang],
    counts: { units },
    alpha: own,
    note: alphaWords(own, lang),
  }));
}

function areaLines(figures: ReliabilityFigures, lang: Lang): Line[] {
  const names = areaNames(figures, lang);
  return figures.areas.flatMap(({ id, alpha, index, rest, weights }): Line[] => {
    const name = names.get(id)!;
    return [
      {
        kind: WORDS.areaIndex[lang],
        name,
        alpha,
        correlations: index,
        weights,
        note: alphaWords(alpha, lang),
      },
      { kind: WORDS.areaRest[lang], name, correlations: rest },
    ];
  });
}

function criterionLines(figures: ReliabilityFigures, lang: Lang): Line[] {
  const names = criterionNames(figures, lang);
  return figures.criteria.map(({ code, rest, weights, alphaWithout, findings, ...counts }) => ({
    kind: HEADINGS.criterion[lang],
    name: names.get(code)!,
    counts,
    alphaWithout,
    correlations: rest,
    weights,
    note: findingWords(findings, lang),
  }));
}

function pairLines(figures: ReliabilityFigures, lang: Lang): Line[] {
  const [areas, criteria] = [areaNames(figures, lang), criterionNames(figures, lang)];
  return [
    ...figures.areaPairs.map(({ a, b, ...correlations }) => ({
      ...{ kind: WORDS.areaPair[lang], name: areas.get(a)!, second: areas.get(b)!, correlations },
    })),
    ...figures.redundant.map(({ a, b, ...correlations }) => ({
      ...{ kind: WORDS.redundantPair[lang], name: criteria.get(a)!, second: criteria.get(b)!, correlations },
    })),
  ];
}

function componentLines(figures: ReliabilityFigures, lang: Lang): Line[] {
  const { components } = figures;
  if (components === null) return [];
  const names = areaNames(figures, lang);
  return components.components.flatMap(({ loadings, ...component }, at): Line[] => {
    const kind = `${WORDS.component[lang]} ${at + 1}`;
    return [
      { kind, name: '', counts: { units: components.units }, component },
      ...components.areas.map((id, i) => ({ kind, name: names.get(id)!, loading: loadings[i]! })),
    ];
  });
}

function cellsOf(line: Line): CsvCell[] {
  const { counts, alpha, correlations, weights, component } = line;
  const exact = (value: number | null | undefined) => statisticCell(value ?? null, DECIMALS);
  const percent = (value: number | null | undefined) => statisticCell(value ?? null, PERCENT_DECIMALS);
  return [
    line.kind,
    line.name,
    line.second ?? null,
    counts?.units ?? correlations?.units ?? null,
    counts?.notReported ?? null,
    counts?.notApplied ?? null,
    counts?.full ?? null,
    counts?.zero ?? null,
    exact(alpha?.value),
    alpha?.items ?? null,
    exact(line.alphaWithout),
    exact(correlations?.pearson),
    exact(correlations?.spearman),
    exact(correlations?.kendall),
    percent(weights?.nominal),
    percent(weights?.effective),
    exact(component?.sdev),
    percent(component?.explained),
    percent(component?.cumulative),
    exact(line.loading),
    line.note || null,
  ];
}
