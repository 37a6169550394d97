/** What each area is meant to decide and what it decides: a dumbbell an area, nominal and effective weight in %. */
import type { AreaReliability, ReliabilityFigures } from '../model/reliability-report.ts';
import {
  CORRELATION_CHART_WORDS as WORDS,
  weightsDescription,
  weightsTitle,
} from '../text/charts/correlation-words.ts';
import { localNumber } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import type { Lang } from '../text/lang.ts';
import { statisticCell } from '../text/number-cells.ts';
import { NO_VALUE } from '../text/table.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import type { ReliabilityChartInput } from './correlation.ts';
import { figureColumns } from './figure-columns.ts';
import { gridLayers } from './grid.ts';
import type { KeyItem } from './key.ts';
import { type Layer, rules, symbols } from './layers.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { guideLayers, layRows, nameLayers, paperLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, HEADING_ROOM, lineHeight, SHAPES, SIZES } from './theme.ts';
import { roundAxis, type ValueAxis } from './value-axis.ts';

const DECIMALS = 1;

export function weightsChart({ head, group, figures }: ReliabilityChartInput, options: ChartOptions): Chart {
  const { lang } = options;
  const title = weightsTitle(inLang(group.label, lang), lang);
  const apart = ({ weights }: AreaReliability) => Math.abs((weights.effective ?? 0) - weights.nominal);
  const [most] = figures.areas
    .filter(({ weights }) => weights.effective !== null)
    .toSorted((a, b) => apart(b) - apart(a));
  const facts = most && {
    name: inLang(most.label, lang),
    nominal: localNumber(most.weights.nominal, DECIMALS, lang),
    effective: localNumber(most.weights.effective!, DECIMALS, lang),
  };
  const description = weightsDescription(facts ?? null, lang);
  const table = weightsTable(figures, lang);
  return drawChart({ head, title, description, table }, weightsPlot(figures, options), options);
}

const LOOKS = {
  nominal: { colour: COLOURS.warning, shape: SHAPES.diamond },
  effective: { colour: COLOURS.good, shape: SHAPES.circle },
} as const satisfies Record<string, Omit<KeyItem, 'words'>>;

function weightsPlot({ areas }: ReliabilityFigures, options: ChartOptions): Plot {
  const { form, lang } = options;
  const percent = (value: number | null) =>
    value === null ? NO_VALUE : `${localNumber(value, DECIMALS, lang)}%`;
  const columns = figureColumns(
    [
      {
        heading: WORDS.nominalShort[lang],
        symbol: LOOKS.nominal,
        cells: areas.map((area) => percent(area.weights.nominal)),
      },
      {
        heading: WORDS.effectiveShort[lang],
        symbol: LOOKS.effective,
        strong: true,
        cells: areas.map((area) => percent(area.weights.effective)),
      },
    ],
    options,
  );
  const rows = layRows(
    areas.map(({ number, label }) => `${number}. ${inLang(label, lang)}`),
    { form, figures: columns.width },
  );
  const width = plotWidth(options, rows);
  const values = areas.flatMap(({ weights }) => [weights.nominal, weights.effective ?? 0]);
  const axis = roundAxis(Math.min(0, ...values), Math.max(...values), 5);
  return {
    left: rows.left,
    right: rows.right,
    top: 2 * (lineHeight(SIZES[form].small) + HEADING_ROOM),
    bottom: 8,
    height: rows.height,
    key: [
      { ...LOOKS.nominal, words: WORDS.nominal[lang] },
      { ...LOOKS.effective, words: WORDS.effective[lang] },
    ],
    layers: [
      ...gridLayers(axis, rows.height),
      ...guideLayers(rows, width),
      ...dumbbells(areas, { rows, axis, options }),
      ...paperLayers(rows, { form, width }),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
  };
}

interface DumbbellPlace {
  rows: RowLayout;
  axis: ValueAxis;
  options: ChartOptions;
}

function dumbbells(areas: readonly AreaReliability[], { rows, axis, options }: DumbbellPlace): Layer[] {
  const ends = areas.map(({ id, weights }, i) => ({ area: id, ...weights, y: rows.rows[i]!.y }));
  const size = SIZES[options.form].symbol;
  const { colour, shape } = LOOKS.nominal;
  const decided = ends.flatMap(({ effective, ...end }) =>
    effective === null ? [] : [{ ...end, effective }],
  );
  return [
    ...rules(
      decided.map(({ nominal, effective, y }) => ({ x: nominal, x2: effective, y, y2: y })),
      { by: axis, width: 3, colour: COLOURS.lighter },
    ),
    ...symbols(
      ends.map(({ area, nominal, y }) => ({ area, x: nominal, y, colour, shape })),
      { size, by: axis },
    ),
    ...symbols(
      decided.map(({ area, effective, y }) => ({ area, x: effective, y, ...LOOKS.effective })),
      { size, by: axis },
    ),
  ];
}

function weightsTable({ areas }: ReliabilityFigures, lang: Lang): ChartTable {
  const { area, nominal, effective, difference } = WORDS;
  return {
    headings: [area, nominal, effective, difference].map((words) => words[lang]),
    rows: areas.map(({ number, label, weights }) => [
      `${number}. ${inLang(label, lang)}`,
      statisticCell(weights.nominal, DECIMALS),
      statisticCell(weights.effective, DECIMALS),
      statisticCell(weights.effective === null ? null : weights.effective - weights.nominal, DECIMALS),
    ]),
  };
}
