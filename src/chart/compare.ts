/** Two to four units side by side: a row an area, a symbol a unit, every value printed. */
import type { CompareReport } from '../model/compare-report.ts';
import {
  type ComparedFacts,
  compareDescription,
  comparedUnit,
  compareNotes,
  compareTitle,
  COMPARE_WORDS as WORDS,
} from '../text/charts/compare-words.ts';
import { localDecimal } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import { NO_VALUE } from '../text/table.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { figureColumns } from './figure-columns.ts';
import { gridLayers } from './grid.ts';
import { type Layer, rules, symbols } from './layers.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { guideLayers, layRows, nameLayers, paperLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, lineHeight, SERIES, SIZES } from './theme.ts';
import { roundAxis, type ValueAxis } from './value-axis.ts';

/** px between two units of a row */
const STEP = 6;

/** A row: the index or an area, one value a unit. */
interface Line {
  name: string;
  percents: readonly (string | null)[];
}

export function compareChart(report: CompareReport, options: ChartOptions): Chart {
  const { lang } = options;
  const title = compareTitle(lang);
  const description = compareDescription(factsOf(report, options), lang);
  const lines = linesOf(report, options);
  const table = {
    headings: [WORDS.area[lang], ...report.units.map(({ unit }) => unit.name)],
    rows: lines.map(({ name, percents }) => [
      name,
      ...percents.map((percent) => (percent === null ? NO_VALUE : { printed: percent })),
    ]),
  };
  return drawChart({ head: report, title, description, table }, comparePlot(report, lines, options), options);
}

function factsOf({ units }: CompareReport, { lang }: ChartOptions): ComparedFacts[] {
  return units.map(({ unit, index, rank, of }) => ({
    name: unit.name,
    index: index === null ? null : localDecimal(index, lang),
    rank,
    of,
  }));
}

/** The index first, then the areas. */
function linesOf({ units, areas }: CompareReport, { lang }: ChartOptions): Line[] {
  return [
    { name: WORDS.index[lang], percents: units.map(({ index }) => index) },
    ...areas.map(({ number, label, percents }) => ({ name: `${number}. ${inLang(label, lang)}`, percents })),
  ];
}

function comparePlot(report: CompareReport, lines: readonly Line[], options: ChartOptions): Plot {
  const { form, lang } = options;
  const columns = figureColumns(
    report.units.map((_, i) => ({
      heading: '',
      symbol: SERIES[i]!,
      cells: lines.map(({ percents }) => {
        const percent = percents[i];
        return percent ? localDecimal(percent, lang) : NO_VALUE;
      }),
    })),
    options,
  );
  const rows = layRows(
    lines.map(({ name }) => name),
    { form, figures: columns.width, mark: 16 + STEP * report.units.length, breaks: new Map([[1, 8]]) },
  );
  const width = plotWidth(options, rows);
  const axis = compareAxis(lines);
  const start = localDecimal(String(axis.domain[0]), lang);
  return {
    left: rows.left,
    right: rows.right,
    top: 2 * lineHeight(SIZES[form].small) + 12,
    bottom: 8,
    height: rows.height,
    key: factsOf(report, options).map((facts, i) => ({ words: comparedUnit(facts, lang), ...SERIES[i]! })),
    layers: [
      ...gridLayers(axis, rows.height),
      ...guideLayers(rows, width),
      ...paperLayers(rows, { form, width }),
      ...dotLayers(lines, { rows, axis, options }),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
    notes: compareNotes(axis.domain[0] === 0 ? null : start, report.sameBlock, lang),
  };
}

function compareAxis(lines: readonly Line[]): ValueAxis {
  const values = lines.flatMap(({ percents }) => percents.filter((one) => one !== null).map(Number));
  return roundAxis(Math.min(100, ...values), Math.max(100, ...values), 5);
}

/** Units stand a little under each other, so that equal values do not hide one. */
function lift(unit: number, units: number): number {
  return (unit - (units - 1) / 2) * STEP;
}

interface DotPlace {
  rows: RowLayout;
  axis: ValueAxis;
  options: ChartOptions;
}

/** The symbols of a row, joined by the span between the lowest and the highest. */
function dotLayers(lines: readonly Line[], { rows, axis, options }: DotPlace): Layer[] {
  const dots = lines.flatMap(({ name, percents }, row) =>
    percents.flatMap((percent, i) =>
      percent === null
        ? []
        : [
            {
              area: name,
              unit: i,
              x: Number(percent),
              y: rows.rows[row]!.y + lift(i, percents.length),
              ...SERIES[i]!,
            },
          ],
    ),
  );
  const spans = lines.flatMap(({ percents }, row) => {
    const values = percents.filter((one) => one !== null).map(Number);
    if (values.length < 2) return [];
    const { y } = rows.rows[row]!;
    return [{ x: Math.min(...values), x2: Math.max(...values), y, y2: y }];
  });
  return [
    ...rules(spans, { by: axis, width: 2, colour: COLOURS.line }),
    ...symbols(dots, { size: SIZES[options.form].symbol, by: axis }),
  ];
}
