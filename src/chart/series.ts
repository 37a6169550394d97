/**
 * Units through the years: a slope of the index, or a bump of the ranks.
 *
 * A line stands only between two years in which it is the same unit; it is dashed where rules or block changed, and the
 * gap between the two years says which. Points of joined predecessors are hollow, labelled and connected with nothing.
 */
import { decimal } from '../exact/decimal.ts';
import type { SeriesReport, UnitSeries, YearPoint } from '../model/series-report.ts';
import { seriesRows } from '../text/analyse/series-rows.ts';
import { breakWords, yearOf } from '../text/analyse/series-words.ts';
import {
  SERIES_CHART_WORDS,
  seriesChartDescription,
  seriesChartTitle,
  seriesNotes,
} from '../text/charts/series-chart-words.ts';
import { localDecimal } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { type Layer, rules, symbols, texts } from './layers.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { spreadApart } from './spread-apart.ts';
import { textWidth } from './text-width.ts';
import { COLOURS, lineHeight, SERIES_OF_EIGHT, type SeriesLook, SIZES } from './theme.ts';
import { roundAxis } from './value-axis.ts';

/** What the height of a point says. */
export const SERIES_MEASURES = ['index', 'rank'] as const;
export type SeriesMeasure = (typeof SERIES_MEASURES)[number];

/** px */
const HEIGHT = { wide: 330, narrow: 300 } as const;
/** px that the words about a gap take above the plot, and the years below it */
const MARK_LINES = 3;

/** @param report of at most eight units */
export function seriesChart(report: SeriesReport, by: SeriesMeasure, options: ChartOptions): Chart {
  const { lang } = options;
  const [headings = [], ...rows] = seriesRows(report, lang);
  return drawChart(
    {
      head: report,
      title: seriesChartTitle(report, by, lang),
      description: seriesChartDescription(report, lang),
      table: { headings: headings.map(String), rows },
    },
    seriesPlot(report, by, options),
    options,
  );
}

interface Scale {
  ticks: readonly { y: number; text: string }[];
  /** px from the top of the plot; null where there is nothing to place */
  place(point: YearPoint): number | null;
  placeJoined(point: YearPoint): number | null;
}

function seriesPlot(report: SeriesReport, by: SeriesMeasure, options: ChartOptions): Plot {
  const { form, lang } = options;
  const { small } = SIZES[form];
  const height = HEIGHT[form];
  const scale = by === 'index' ? indexScale(report, height, lang) : rankScale(report, height);
  const left = 8 + Math.max(0, ...scale.ticks.map(({ text }) => textWidth(text, small)));
  const right = 8 + widestValue(report, by, options);
  const width = plotWidth(options, { left, right });
  const looks = SERIES_OF_EIGHT;
  const hasJoined = by === 'index' && report.units.some(({ points }) => points.some(hasJoinedIndex));
  const place: Place = { xs: yearPlaces(report.years.length, width), scale, looks, by, options };
  return {
    left,
    right,
    top: MARK_LINES * lineHeight(small) + 4,
    bottom: lineHeight(small) + 12,
    height,
    key: [
      ...report.units.map(({ unit }, i) => ({ ...looks[i]!, words: unit.name })),
      ...(hasJoined
        ? [{ ...looks[0]!, colour: COLOURS.muted, hollow: true, words: SERIES_CHART_WORDS.joinedKey[lang] }]
        : []),
    ],
    legend: [SERIES_CHART_WORDS[by][lang]],
    layers: [
      ...frameLayers(report, place, { width, height }),
      ...breakLayers(report, place, height),
      ...report.units.flatMap((series, i) => lineLayers(series, looks[i]!, place)),
      ...report.units.flatMap((series, i) => pointLayers(series, looks[i]!, place)),
      ...joinedLabels(report, place),
      ...valueLayers(report, place, width),
    ],
    notes: seriesNotes(report, by, lang),
  };
}

interface Place {
  /** px of each year */
  xs: readonly number[];
  scale: Scale;
  looks: readonly SeriesLook[];
  by: SeriesMeasure;
  options: ChartOptions;
}

function hasJoinedIndex({ joined }: YearPoint): boolean {
  return joined !== null && joined.index !== null;
}

function yearPlaces(years: number, width: number): number[] {
  const edge = 24;
  if (years === 1) return [width / 2];
  return Array.from({ length: years }, (_, at) => edge + (at * (width - 2 * edge)) / (years - 1));
}

const numberOf = (text: string) => decimal(text).toNumber();

function indexScale({ units }: SeriesReport, height: number, lang: Lang): Scale {
  const values = units.flatMap(({ points }) =>
    points.flatMap(({ index, joined }) =>
      [index, joined?.index ?? null].flatMap((text) => (text === null ? [] : numberOf(text))),
    ),
  );
  const [low, high] = values.length === 0 ? [0, 100] : [Math.min(...values), Math.max(...values)];
  const { domain, ticks } = roundAxis(low, low === high ? low + 1 : high, 5);
  const placeOf = (value: number) => height - ((value - domain[0]) / (domain[1] - domain[0])) * height;
  const place = (text: string | null) => (text === null ? null : placeOf(numberOf(text)));
  return {
    ticks: ticks.map((tick) => ({ y: placeOf(tick), text: localDecimal(String(tick), lang) })),
    place: ({ index }) => place(index),
    placeJoined: ({ joined }) => place(joined?.index ?? null),
  };
}

/** The first rank on top. */
function rankScale({ units }: SeriesReport, height: number): Scale {
  const ranks = units.flatMap(({ points }) => points.flatMap(({ rank }) => rank ?? []));
  const last = Math.max(2, ...ranks);
  const step = Math.max(1, Math.ceil(last / 10));
  const placeOf = (rank: number) => ((rank - 1) / (last - 1)) * height;
  const ticks = [
    ...new Set([1, ...Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step)]),
  ];
  return {
    ticks: ticks.map((rank) => ({ y: placeOf(rank), text: String(rank) })),
    place: ({ rank }) => (rank === null ? null : placeOf(rank)),
    placeJoined: () => null,
  };
}

function frameLayers(
  { years }: SeriesReport,
  { xs, scale, options }: Place,
  size: { width: number; height: number },
): Layer[] {
  const { small, smallStrong } = SIZES[options.form];
  return [
    ...rules(
      scale.ticks.map(({ y }) => ({ x: 0, x2: size.width, y, y2: y })),
      { colour: COLOURS.grid },
    ),
    ...texts(
      scale.ticks.map(({ y, text }) => ({ x: -6, y, text })),
      { font: small, align: 'right', colour: COLOURS.muted },
    ),
    ...rules(xs.map((x) => ({ x, x2: x, y: 0, y2: size.height + 4 }))),
    ...texts(
      years.map((year, at) => ({
        x: xs[at]!,
        y: size.height + 8 + lineHeight(small) / 2,
        text: yearOf(year),
      })),
      { font: smallStrong, align: 'center' },
    ),
  ];
}

/** What changed between two years, of any unit drawn, above the gap, with a dashed line down through it. */
function breakLayers({ units }: SeriesReport, { xs, options }: Place, height: number): Layer[] {
  const { smallStrong } = SIZES[options.form];
  const step = lineHeight(smallStrong);
  return xs.slice(1).flatMap((right, gap) => {
    const breaks = units.map((series) => series.breaks[gap]!);
    const any = (kind: 'rules' | 'unit' | 'block') => breaks.some((between) => between[kind]);
    const words = breakWords({ rules: any('rules'), unit: any('unit'), block: any('block') }, options.lang);
    if (words.length === 0) return [];
    const x = (xs[gap]! + right) / 2;
    return [
      ...rules([{ x, x2: x, y: 0, y2: height }], { colour: COLOURS.warning, dash: [2, 3] }),
      ...texts(
        words.map((text, line) => ({ x, y: -(words.length - line - 0.5) * step - 2, text })),
        { font: smallStrong, align: 'center', colour: COLOURS.bad },
      ),
    ];
  });
}

/** Lines between years in which it is the same unit. */
function lineLayers({ points, breaks }: UnitSeries, { colour }: SeriesLook, { xs, scale }: Place): Layer[] {
  const ys = points.map((point) => scale.place(point));
  const segments = breaks.flatMap((between, at) => {
    const [y, y2] = [ys[at]!, ys[at + 1]!];
    if (y === null || y2 === null || between.unit) return [];
    return [{ row: { x: xs[at]!, x2: xs[at + 1]!, y, y2 }, isBroken: between.rules || between.block }];
  });
  const drawn = (isBroken: boolean) =>
    segments.filter((segment) => segment.isBroken === isBroken).map(({ row }) => row);
  return [
    ...rules(drawn(false), { colour, width: 2 }),
    ...rules(drawn(true), { colour, width: 2, dash: [6, 4] }),
  ];
}

function pointLayers({ unit, points }: UnitSeries, look: SeriesLook, { xs, scale, options }: Place): Layer[] {
  const { symbol } = SIZES[options.form];
  const at = (place: (point: YearPoint) => number | null) =>
    points.flatMap((point, year) => {
      const y = place(point);
      return y === null ? [] : [{ unit: unit.name, x: xs[year]!, y, ...look }];
    });
  return [
    ...symbols(at(scale.placeJoined), { size: symbol, hollow: true }),
    ...symbols(at(scale.place), { size: symbol }),
  ];
}

/** The word beside every joined point, apart from those of the same year. */
function joinedLabels({ units }: SeriesReport, { xs, scale, options }: Place): Layer[] {
  const { small } = SIZES[options.form];
  const labels = xs.flatMap((x, year) => {
    const ys = units.flatMap(({ points }) => scale.placeJoined(points[year]!) ?? []);
    return spreadApart(ys, lineHeight(small)).map((y) => ({
      x: x + 9,
      y,
      text: SERIES_CHART_WORDS.joined[options.lang],
    }));
  });
  return texts(labels, { font: small, colour: COLOURS.muted });
}

/** The figures of the last year, beside their points and apart from each other. */
function valueLayers({ units }: SeriesReport, { xs, scale, by, options }: Place, width: number): Layer[] {
  const { small } = SIZES[options.form];
  const last = units.flatMap(({ points }, i) => {
    const point = points.at(-1)!;
    const y = scale.place(point);
    return y === null ? [] : [{ y, text: valueText(point, by, options.lang), i }];
  });
  const ys = spreadApart(
    last.map(({ y }) => y),
    lineHeight(small),
  );
  const x = xs.at(-1)!;
  return [
    ...rules(last.map(({ y }, i) => ({ x: x + 7, x2: width + 2, y, y2: ys[i]! }))),
    ...texts(
      last.map(({ text }, i) => ({ x: width + 5, y: ys[i]!, text })),
      { font: small },
    ),
  ];
}

function valueText({ index, rank, of }: YearPoint, by: SeriesMeasure, lang: Lang): string {
  return by === 'index' ? localDecimal(index!, lang) : `${rank}/${of}`;
}

function widestValue({ units }: SeriesReport, by: SeriesMeasure, { form, lang }: ChartOptions): number {
  const widths = units.flatMap(({ points }) => {
    const last = points.at(-1)!;
    return last.index === null ? [] : textWidth(valueText(last, by, lang), SIZES[form].small);
  });
  return Math.max(0, ...widths);
}
