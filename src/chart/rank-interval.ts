/** How firm ranks are: a bar a unit from the 5 to the 95 % quantile of its ranks, its median, and its rank in the campaign. */
import type { BlockUncertainty, RankSpreadReport, UncertaintyReport } from '../model/uncertainty-report.ts';
import { uncertaintyRows } from '../text/analyse/uncertainty-rows.ts';
import { blockSummary, wholeInterval } from '../text/analyse/uncertainty-words.ts';
import {
  noRanks,
  rankIntervalNotes,
  rankIntervalTitle,
  RANK_INTERVAL_WORDS as WORDS,
} from '../text/charts/rank-interval-words.ts';
import { localNumber } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import { NO_VALUE } from '../text/table.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { gridLayers } from './grid.ts';
import type { KeyItem } from './key.ts';
import { boxes, type Layer, symbols } from './layers.ts';
import { onlyBlock } from './only-block.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { guideLayers, layRows, nameLayers, paperLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, HEADING_ROOM, lineHeight, SHAPES, SIZES, tint } from './theme.ts';
import type { ValueAxis } from './value-axis.ts';

/** rows of one picture; larger blocks are drawn in windows of so many */
export const RANK_INTERVAL_ROWS = 40;

export interface RankIntervalInput {
  /** of one block */
  report: UncertaintyReport;
  /** place of the first unit drawn, from 1 */
  from: number;
}

export function rankIntervalChart({ report, from }: RankIntervalInput, options: ChartOptions): Chart {
  const { lang } = options;
  const block = onlyBlock(report);
  const title = rankIntervalTitle(inLang(block.label, lang), lang);
  const description = blockSummary(block, lang) ?? noRanks(lang);
  const [headings = [], ...rows] = uncertaintyRows(report, lang).map(([, ...cells]) => cells);
  const table = { headings: headings.map(String), rows };
  const drawn = block.units.slice(from - 1, from - 1 + RANK_INTERVAL_ROWS);
  const notes = rankIntervalNotes(report, { from, drawn: drawn.length, all: block.units.length }, lang);
  const plot = intervalPlot(drawn, block, options);
  return drawChart({ head: report, title, description, table }, { ...plot, notes }, options);
}

const LOOKS = {
  interval: { colour: tint(COLOURS.lighter, 0.55), shape: SHAPES.bar },
  median: { colour: COLOURS.good, shape: SHAPES.circle },
  nominal: { colour: COLOURS.warning, shape: SHAPES.tick },
} as const satisfies Record<string, Omit<KeyItem, 'words'>>;

function intervalPlot(
  drawn: readonly RankSpreadReport[],
  block: BlockUncertainty,
  options: ChartOptions,
): Plot {
  const { form, lang } = options;
  const columns = figureColumns(intervalColumns(drawn, options), options);
  const rows = layRows(
    drawn.map(({ unit }) => unit.name),
    { form, figures: columns.width },
  );
  const width = plotWidth(options, rows);
  const axis = rankAxis(drawn, block.units.length);
  const axisHeight = lineHeight(SIZES[form].small) + HEADING_ROOM;
  return {
    left: rows.left,
    right: rows.right,
    top: Math.max(axisHeight, columns.height + HEADING_ROOM),
    bottom: 8,
    height: rows.height,
    key: (['interval', 'median', 'nominal'] as const).map((name) => ({
      ...LOOKS[name],
      words: WORDS[name][lang],
    })),
    layers: [
      ...gridLayers(axis, rows.height),
      ...guideLayers(rows, width),
      ...intervals(drawn, { rows, axis, options }),
      ...paperLayers(rows, { form, width }),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
  };
}

/** Whole ranks only: the first, then every 1st, 2nd, 5th, 10th ... */
function rankAxis(drawn: readonly RankSpreadReport[], units: number): ValueAxis {
  const ends = drawn.flatMap(({ rank, low, high }) => [
    rank,
    Math.floor(low ?? rank),
    Math.ceil(high ?? rank),
  ]);
  const first = Math.min(...ends, Math.max(1, units));
  const last = Math.max(first + 1, ...ends);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => (last - first) / each <= 10) ?? 2000;
  const ticks = [first];
  for (let tick = step * (Math.floor(first / step) + 1); tick <= last; tick += step) {
    // the numbers of the first two must not run into each other
    if (tick - first >= step / 2 || step === 1) ticks.push(tick);
  }
  return { domain: [first, last], ticks };
}

function intervalColumns(drawn: readonly RankSpreadReport[], { form, lang }: ChartOptions): FigureColumn[] {
  const interval = drawn.map(({ low, high }) =>
    low === null || high === null ? NO_VALUE : wholeInterval({ low, high }).join('–'),
  );
  const rank = drawn.map((unit) => `${unit.rank}${unit.tied ? '*' : ''}`);
  if (form === 'narrow') {
    const word = WORDS.rank[lang].toLowerCase();
    return [{ heading: '', strong: true, cells: rank.map((each, i) => `${word} ${each} (${interval[i]})`) }];
  }
  return [
    { heading: WORDS.rank[lang], strong: true, cells: rank },
    { heading: WORDS.interval[lang], cells: interval },
    {
      heading: WORDS.median[lang],
      cells: drawn.map(({ median }) => (median === null ? NO_VALUE : localNumber(median, 1, lang))),
    },
  ];
}

interface IntervalPlace {
  rows: RowLayout;
  axis: ValueAxis;
  options: ChartOptions;
}

function intervals(drawn: readonly RankSpreadReport[], { rows, axis, options }: IntervalPlace): Layer[] {
  const size = SIZES[options.form].symbol;
  const marks = drawn.flatMap(({ unit, rank, low, high, median }, i) =>
    low === null || high === null || median === null
      ? []
      : [{ unit: unit.name, rank, low, high, median, y: rows.rows[i]!.y }],
  );
  return [
    ...boxes(
      marks.map(({ unit, low, high, y }) => ({
        ...{ unit, x: low, x2: high, y: y - 4, y2: y + 4, colour: LOOKS.interval.colour },
      })),
      axis,
    ),
    ...symbols(
      marks.map(({ unit, rank, y }) => ({ unit, x: rank, y, ...LOOKS.nominal })),
      // so that it stands out above and below a median in the same place
      { size: size * 2, by: axis },
    ),
    ...symbols(
      marks.map(({ unit, median, y }) => ({ unit, x: median, y, ...LOOKS.median })),
      { size: size * 0.6, by: axis },
    ),
  ];
}
