/**
 * Who stands where in a block: one dot a unit in the order of rank, over the bands of the grades, joined to the mean.
 *
 * The axis starts at the lower end of the lowest grade in use, not at 0, because the differences are to be seen; so the
 * stems start at the mean, which lies on the axis, and never at its cut end.
 */
import type { BlockReport, RankingReport } from '../model/campaign-report.ts';
import type { Grade } from '../model/edition-file.ts';
import {
  axisNote,
  meanLabel,
  rankingChartTitle,
  rankingDescription,
  unrankedNotes,
  RANKING_CHART_WORDS as WORDS,
} from '../text/charts/ranking-chart-words.ts';
import { localDecimal } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import type { Lang } from '../text/lang.ts';
import { rankingRows } from '../text/results/ranking-rows.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { bandLayers, type GradeBand, gradeBands } from './grade-bands.ts';
import { type Layer, rules, symbols, texts } from './layers.ts';
import { onlyBlock } from './only-block.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { guideLayers, layRows, nameLayers, paperLayers, type RowLayout } from './row-layout.ts';
import { textWidth } from './text-width.ts';
import { COLOURS, lineHeight, SIZES } from './theme.ts';
import { placeOf, roundAxis, type ValueAxis } from './value-axis.ts';

export interface RankingInput {
  /** of one block */
  report: RankingReport;
  /** of the block, from high to low */
  grades: readonly Grade[];
}

export function rankingChart({ report, grades }: RankingInput, options: ChartOptions): Chart {
  const block = onlyBlock(report);
  const { lang } = options;
  const title = rankingChartTitle(inLang(block.label, lang), lang);
  const named = (at: number) => {
    const place = block.ranked.at(at);
    return place ? { name: place.unit.name, index: localDecimal(place.index, lang) } : null;
  };
  const description = rankingDescription(
    {
      ranked: block.ranked.length,
      first: named(0),
      last: named(-1),
      mean: block.mean && localDecimal(block.mean, lang),
    },
    lang,
  );
  const [headings = [], ...rows] = rankingRows(report, lang);
  const table = { headings: headings.map(String), rows };
  return drawChart({ head: report, title, description, table }, rankingPlot(block, grades, options), options);
}

function rankingPlot(block: BlockReport, grades: readonly Grade[], options: ChartOptions): Plot {
  const { form, lang } = options;
  const sizes = SIZES[form];
  const columns = figureColumns(rankAndIndex(block, options), options);
  const rows = layRows(
    block.ranked.map(({ unit }) => unit.name),
    { form, figures: columns.width },
  );
  const width = plotWidth(options, rows);
  const axis = rankingAxis(block, grades);
  const bands = gradeBands(grades, axis.domain);
  const names = bandLayers(bands, { axis, width, height: rows.height, sizes, lang });
  const line = lineHeight(sizes.small) + 4;
  const drawn = { block, rows, axis, options };
  return {
    left: rows.left,
    right: rows.right,
    top: names.height + 2 * line + 4,
    bottom: 8,
    height: rows.height,
    layers: [
      ...names.layers(-2 * line - 4),
      ...guideLayers(rows, width),
      ...meanLayers(drawn, { width, y: -line * 1.5 }),
      ...paperLayers(rows, { form, width }),
      ...dotLayers(drawn, bands),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
    notes: notes(block, axis, lang),
  };
}

/** From the lower end of the lowest grade in use to the greatest index or 100. */
function rankingAxis({ ranked }: BlockReport, grades: readonly Grade[]): ValueAxis {
  const indexes = ranked.map(({ index }) => Number(index));
  const lowest = Math.min(100, ...indexes);
  const grade = grades.find(({ from }) => from.toNumber() <= lowest);
  return roundAxis(grade ? grade.from.toNumber() : Math.min(0, lowest), Math.max(100, ...indexes), 6);
}

function rankAndIndex({ ranked }: BlockReport, { form, lang }: ChartOptions): FigureColumn[] {
  const rank = ranked.map((place) => `${place.rank}${place.tied ? '*' : ''}`);
  return [
    {
      heading: WORDS.index[lang],
      cells: ranked.map(({ index }) => localDecimal(index, lang)),
      strong: true,
    },
    {
      heading: WORDS.rank[lang],
      cells: form === 'wide' ? rank : rank.map((text) => `${WORDS.rank[lang].toLowerCase()} ${text}`),
    },
  ];
}

interface Drawn {
  block: BlockReport;
  rows: RowLayout;
  axis: ValueAxis;
  options: ChartOptions;
}

function meanLayers(
  { block, rows, axis, options }: Drawn,
  { width, y }: { width: number; y: number },
): Layer[] {
  if (block.mean === null) return [];
  const { form, lang } = options;
  const font = SIZES[form].smallStrong;
  const text = meanLabel(localDecimal(block.mean, lang), lang);
  const half = textWidth(text, font) / 2;
  const mean = Number(block.mean);
  const x = Math.max(half, Math.min(placeOf(mean, axis, width), width - half));
  return [
    ...rules([{ x: mean, x2: mean, y: y + 9, y2: rows.height }], {
      by: axis,
      colour: COLOURS.text,
      width: 1.5,
    }),
    ...texts([{ x, y, text }], { font, align: 'center' }),
  ];
}

function dotLayers({ block, rows, axis, options }: Drawn, bands: readonly GradeBand[]): Layer[] {
  const { lang, form } = options;
  const mean = Number(block.mean);
  const dots = block.ranked.map(({ unit, index, rank, grade }, i) => {
    const band = bands.find(({ id }) => id === grade?.id);
    return {
      unit: unit.name,
      rank,
      index,
      grade: grade ? inLang(grade.label, lang) : null,
      x: Number(index),
      x2: mean,
      y: rows.rows[i]!.y,
      y2: rows.rows[i]!.y,
      colour: band?.colour ?? COLOURS.text,
      shape: band?.shape ?? 'cross',
    };
  });
  return [
    ...rules(
      dots.map(({ x, x2, y, y2, colour }) => ({ x, x2, y, y2, colour })),
      { by: axis, width: 2, coloured: true },
    ),
    ...symbols(dots, { size: SIZES[form].symbol, by: axis }),
  ];
}

function notes({ ranked, unranked }: BlockReport, axis: ValueAxis, lang: Lang): string[] {
  const tied = ranked.some((place) => place.tied);
  const start = localDecimal(String(axis.domain[0]), lang);
  return [
    axisNote(axis.domain[0] === 0 ? null : start, lang),
    ...(tied ? [WORDS.tieNote[lang]] : []),
    ...unrankedNotes(unranked, lang),
  ];
}
