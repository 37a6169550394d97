/**
 * Which areas go together: areas x areas, and each area with the index, as Pearson correlations of the units of a block
 * or tier. Blue goes together, brown goes against, every cell carries its number.
 */
import type { GroupReliability, ReliabilityFigures, ReliabilityReport } from '../model/reliability-report.ts';
import {
  correlationDescription,
  correlationStep,
  correlationTitle,
  CORRELATION_CHART_WORDS as WORDS,
} from '../text/charts/correlation-words.ts';
import { localNumber } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import type { Lang } from '../text/lang.ts';
import { statisticCell } from '../text/number-cells.ts';
import { NO_VALUE } from '../text/table.ts';
import { type Cell, cellLayers } from './cell-layers.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { HATCHED, type KeyItem } from './key.ts';
import { texts } from './layers.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { layRows, nameLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, lineHeight, SHAPES, SIZES, tint } from './theme.ts';

export interface ReliabilityChartInput {
  head: ReliabilityReport;
  group: GroupReliability;
  figures: ReliabilityFigures;
}

export function correlationChart(
  { head, group, figures }: ReliabilityChartInput,
  options: ChartOptions,
): Chart {
  const { lang } = options;
  const title = correlationTitle(inLang(group.label, lang), lang);
  const pairs = figures.areaPairs
    .filter(({ pearson }) => pearson !== null)
    .toSorted((x, y) => y.pearson! - x.pearson!);
  const named = (at: number) => {
    const pair = pairs.at(at);
    if (!pair) return null;
    const [a, b] = [pair.a, pair.b].map((id) => {
      const area = figures.areas.find((each) => each.id === id)!;
      return inLang(area.label, lang);
    });
    return { a: a!, b: b!, r: localNumber(pair.pearson!, DECIMALS, lang) };
  };
  const facts = { units: group.units, closest: named(0), furthest: named(-1) };
  const description = correlationDescription(facts, lang);
  const table = correlationTable(figures, lang);
  return drawChart({ head, title, description, table }, correlationPlot(figures, options), options);
}

const DECIMALS = 2;

/** Rows of the matrix: an area against every area (null against itself), then against the index. */
function matrixOf({ areas, areaPairs }: ReliabilityFigures): (number | null | undefined)[][] {
  const between = new Map(
    areaPairs.flatMap(({ a, b, pearson }) => [
      [`${a} ${b}`, pearson],
      [`${b} ${a}`, pearson],
    ]),
  );
  return areas.map(({ id, index }) => [
    ...areas.map((other) => (other.id === id ? undefined : (between.get(`${id} ${other.id}`) ?? null))),
    index.pearson,
  ]);
}

function correlationPlot(figures: ReliabilityFigures, options: ChartOptions): Plot {
  const { form, lang } = options;
  const sizes = SIZES[form];
  const { areas } = figures;
  const names = areas.map(({ number, label }) => `${number}. ${inLang(label, lang)}`);
  const rows = layRows(names, { form, figures: 0, mark: 24 });
  const width = plotWidth(options, rows);
  const cell = width / (areas.length + 1);
  const step = lineHeight(sizes.small);
  const headings = [...areas.map(({ number }) => number), WORDS.index[lang]].map((text, i) => ({
    x: (i + 0.5) * cell,
    y: -step / 2 - 4,
    text,
  }));
  const { cells, itself } = cellsOf(figures, { rows, cell, lang });
  return {
    left: rows.left,
    right: rows.right,
    top: step + 10,
    bottom: 8,
    height: rows.height,
    key: keyOf(lang),
    layers: [
      ...cellLayers(cells, { font: sizes.small, cell }),
      ...texts(itself, { font: sizes.small, align: 'center', colour: COLOURS.muted }),
      ...texts(headings, { font: sizes.smallStrong, align: 'center' }),
      ...nameLayers(rows, form),
    ],
  };
}

interface CellPlace {
  rows: RowLayout;
  /** width, px */
  cell: number;
  lang: Lang;
}

function cellsOf(figures: ReliabilityFigures, { rows, cell, lang }: CellPlace) {
  const places = matrixOf(figures).flatMap((values, row) =>
    values.map((value, column) => ({ value, column, y: rows.rows[row]!.y, id: figures.areas[row]!.id })),
  );
  const cells = places.flatMap(({ value, column, y, id }): Cell[] => {
    if (value === undefined) return [];
    return [
      {
        unit: id,
        text: value === null ? null : localNumber(value, DECIMALS, lang),
        colour: value === null ? COLOURS.paper : colourOf(value),
        ...{ x: column * cell + 0.5, x2: (column + 1) * cell - 0.5, y: y - 11.5, y2: y + 11.5 },
      },
    ];
  });
  const itself = places
    .filter(({ value }) => value === undefined)
    .map(({ column, y }) => ({ x: (column + 0.5) * cell, y, text: NO_VALUE }));
  return { cells, itself };
}

/** Lower bounds of the colours, from going together to going against. */
const STEPS: readonly { from: number; colour: string }[] = [
  { from: 0.7, colour: tint(COLOURS.good, 0.9) },
  { from: 0.4, colour: tint(COLOURS.good, 0.45) },
  { from: 0.2, colour: tint(COLOURS.good, 0.2) },
  { from: -0.2, colour: '#F2F2F2' },
  { from: -0.4, colour: tint(COLOURS.bad, 0.25) },
  { from: -0.7, colour: tint(COLOURS.bad, 0.5) },
  { from: -1, colour: tint(COLOURS.bad, 0.9) },
];

function colourOf(value: number): string {
  return (STEPS.find(({ from }) => value >= from) ?? STEPS.at(-1)!).colour;
}

function keyOf(lang: Lang): KeyItem[] {
  const printed = (bound: number) => localNumber(bound, 1, lang);
  const steps = STEPS.map(({ from, colour }, i) => {
    const above = STEPS[i - 1];
    const isLast = i === STEPS.length - 1;
    const words = correlationStep(isLast ? null : printed(from), above ? printed(above.from) : null, lang);
    return { words, colour, shape: SHAPES.square };
  });
  return [...steps, { words: WORDS.undefined[lang], colour: COLOURS.line, shape: HATCHED }];
}

function correlationTable(figures: ReliabilityFigures, lang: Lang): ChartTable {
  const names = figures.areas.map(({ number, label }) => `${number}. ${inLang(label, lang)}`);
  return {
    headings: [WORDS.area[lang], ...names, WORDS.index[lang]],
    rows: matrixOf(figures).map((values, row) => [
      names[row]!,
      ...values.map((value) =>
        value === undefined || value === null ? NO_VALUE : statisticCell(value, DECIMALS),
      ),
    ]),
  };
}
