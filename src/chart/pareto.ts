/** Where a scope lost its points: the criteria by the points lost in them, with their running share of all losses. */
import { decimal } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import type { LostCriterion, LostReport } from '../model/lost-report.ts';
import { roundedExact, withPoints } from '../text/charts/chart-words.ts';
import {
  lossWords,
  otherCriteria,
  paretoDescription,
  paretoNote,
  paretoTitle,
  LOST_CHART_WORDS as WORDS,
} from '../text/charts/lost-chart-words.ts';
import { localDecimal } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import { roundedCell } from '../text/number-cells.ts';
import { leafBars } from './bars.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { gridLayers } from './grid.ts';
import type { KeyItem } from './key.ts';
import { type Layer, rules, symbols } from './layers.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { layRows, nameLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, HEADING_ROOM, lineHeight, SHAPES, SIZES } from './theme.ts';
import { roundAxis } from './value-axis.ts';

/** rows, unless fewer are asked for */
const MOST = 15;
const PERCENT = roundAxis(0, 100, 5);
const RUNNING = { colour: COLOURS.good, shape: SHAPES.circle };

export function paretoChart(report: LostReport, options: ChartOptions, most = MOST): Chart {
  const { lang } = options;
  const { decimals } = report.settings;
  const scope = report.block ?? report.tier;
  const title = paretoTitle(scope && inLang(scope.label, lang), lang);
  const [first] = report.criteria;
  const drawn = report.criteria.slice(0, most);
  const cumulative = drawn.at(-1)?.cumulative;
  const description = paretoDescription(
    {
      units: report.units,
      total: roundedExact(report.total, decimals, lang),
      criteria: report.criteria.length,
      first: first ? { name: nameOf(first, options), lost: roundedExact(first.lost, decimals, lang) } : null,
      drawn: drawn.length,
      cumulative: cumulative === undefined ? null : localDecimal(cumulative, lang),
    },
    lang,
  );
  const table = paretoTable(report, options);
  return drawChart({ head: report, title, description, table }, paretoPlot(report, options, most), options);
}

function paretoPlot(report: LostReport, options: ChartOptions, most: number): Plot {
  const { form, lang } = options;
  const drawn = report.criteria.slice(0, most);
  const others = report.criteria.slice(most);
  const columns = figureColumns(paretoColumns({ drawn, others }, report, options), options);
  const names = drawn.map((criterion) =>
    form === 'wide'
      ? nameOf(criterion, options)
      : `${nameOf(criterion, options)} (${lossWords(criterion, lang)})`,
  );
  const rows = layRows([...names, ...(others.length === 0 ? [] : [otherCriteria(others.length, lang)])], {
    form,
    figures: columns.width,
  });
  const width = plotWidth(options, rows);
  const bars = leafBars(
    drawn.map(({ lost }) => decimal(lost).toNumber()),
    { rows: rows.rows, width },
  );
  // on a phone the names stand between the rows, and the running share after each
  const running = form === 'wide' ? [...drawn, ...others.slice(-1)] : [];
  return {
    left: rows.left,
    right: rows.right,
    top: Math.max(columns.height, lineHeight(SIZES[form].small)) + HEADING_ROOM,
    bottom: 8,
    height: rows.height,
    ...(form === 'wide' && { key: keyOf(options), notes: [paretoNote(lang)] }),
    layers: [
      ...(running.length === 0 ? [] : gridLayers(PERCENT, rows.height)),
      ...bars,
      ...runningLayers(
        running.map(({ cumulative }) => Number(cumulative)),
        rows,
        SIZES[form].symbol,
      ),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
  };
}

function keyOf({ lang }: ChartOptions): KeyItem[] {
  return [
    { words: WORDS.lost[lang], colour: COLOURS.warning, shape: SHAPES.bar },
    { words: WORDS.cumulative[lang], ...RUNNING },
  ];
}

/** The running share of all losses, on an axis of its own from 0 to 100 %. */
function runningLayers(percents: readonly number[], { rows }: RowLayout, size: number): Layer[] {
  const points = percents.map((x, i) => ({ x, y: rows[i]!.y }));
  return [
    ...rules(
      points.slice(1).map(({ x, y }, i) => ({ x: points[i]!.x, y: points[i]!.y, x2: x, y2: y })),
      { by: PERCENT, colour: RUNNING.colour, width: 1.5 },
    ),
    ...symbols(
      points.map((point) => ({ ...point, ...RUNNING })),
      { size: size * 0.6, by: PERCENT },
    ),
  ];
}

/** The last cells are of all criteria that are not drawn. */
function paretoColumns(
  { drawn, others }: Record<'drawn' | 'others', readonly LostCriterion[]>,
  { settings }: LostReport,
  { form, lang }: ChartOptions,
): FigureColumn[] {
  const rest = Fraction.sum(others.map(({ lost }) => decimal(lost))).toString();
  const last = others.at(-1);
  const ended = last ? [last] : [];
  const percent = (text: string) => localDecimal(text, lang);
  const lost: FigureColumn = {
    heading: WORDS.lost[lang],
    strong: true,
    cells: [...drawn.map((one) => one.lost), ...ended.map(() => rest)].map((exact) => {
      const text = roundedExact(exact, settings.decimals, lang);
      return form === 'wide' ? text : withPoints(text, lang);
    }),
  };
  const shares = [...drawn, ...ended].map(({ cumulative }) => percent(cumulative));
  if (form === 'narrow') return [lost];
  return [
    lost,
    { heading: WORDS.cumulative[lang], cells: shares },
    {
      heading: WORDS.unitsLosing[lang],
      cells: [...drawn.map((one) => `${one.unitsLosing}/${one.unitsApplied}`), ...ended.map(() => '')],
    },
  ];
}

function nameOf({ code, label }: LostCriterion, { lang }: ChartOptions): string {
  return `${code} ${inLang(label, lang)}`;
}

function paretoTable({ criteria, settings }: LostReport, { lang }: ChartOptions): ChartTable {
  const { code, criterion, area, lost, share, cumulative, unitsLosing: losing, unitsApplied } = WORDS;
  return {
    headings: [code, criterion, area, lost, share, cumulative, losing, unitsApplied].map(
      (words) => words[lang],
    ),
    rows: criteria.map((one) => [
      `TC ${one.code}`,
      inLang(one.label, lang),
      `${one.area.number}. ${inLang(one.area.label, lang)}`,
      roundedCell(one.lost, settings.decimals),
      { printed: one.share },
      { printed: one.cumulative },
      one.unitsLosing,
      one.unitsApplied,
    ]),
  };
}
