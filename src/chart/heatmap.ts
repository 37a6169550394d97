/**
 * Where each unit of a block is strong and weak: units x areas, in % of the maximum that applied. The colours step where
 * the grades of the block do, and every cell carries its number.
 */
import type { AreaReport, BlockAreas } from '../model/area-report.ts';
import type { Grade } from '../model/edition-file.ts';
import { withIndex } from '../text/charts/chart-words.ts';
import {
  heatmapDescription,
  heatmapTitle,
  lowestStepWords,
  stepWords,
  HEATMAP_WORDS as WORDS,
} from '../text/charts/heatmap-words.ts';
import { localDecimal } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import { NO_VALUE } from '../text/table.ts';
import { type Cell, cellLayers } from './cell-layers.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { figureColumns } from './figure-columns.ts';
import { HATCHED, type KeyItem } from './key.ts';
import { texts } from './layers.ts';
import { onlyBlock } from './only-block.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { layRows, nameLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, lineHeight, paletteSteps, SHAPES, SIZES } from './theme.ts';

export interface HeatmapInput {
  /** of one block */
  report: AreaReport;
  /** of the block, from high to low */
  grades: readonly Grade[];
}

export function heatmapChart({ report, grades }: HeatmapInput, options: ChartOptions): Chart {
  const { lang } = options;
  const block = onlyBlock(report);
  const title = heatmapTitle(inLang(block.label, lang), lang);
  const byMean = block.areas
    .filter(({ mean }) => mean !== null)
    .toSorted((a, b) => Number(a.mean) - Number(b.mean));
  const named = (at: number) => {
    const area = byMean.at(at);
    return area ? { name: inLang(area.label, lang), mean: localDecimal(area.mean!, lang) } : null;
  };
  const description = heatmapDescription(
    { units: block.units.length, areas: block.areas.length, weakest: named(0), strongest: named(-1) },
    lang,
  );
  const table = heatmapTable(block, options);
  return drawChart({ head: report, title, description, table }, heatmapPlot(block, grades, options), options);
}

interface Line {
  name: string;
  index: string | null;
  percents: readonly (string | null)[];
}

/** The units, and under them the mean of each area. */
function linesOf({ units, areas }: BlockAreas, { lang }: ChartOptions): Line[] {
  return [
    ...units.map(({ unit, index, shares }) => ({
      name: unit.name,
      index,
      percents: shares.map(({ percent }) => percent),
    })),
    { name: WORDS.mean[lang], index: null, percents: areas.map(({ mean }) => mean) },
  ];
}

function heatmapPlot(block: BlockAreas, grades: readonly Grade[], options: ChartOptions): Plot {
  const { form, lang } = options;
  const sizes = SIZES[form];
  const lines = linesOf(block, options);
  const columns = figureColumns(
    [
      {
        heading: WORDS.index[lang],
        strong: true,
        cells: lines.map(({ index }) => {
          if (index === null) return '';
          const text = localDecimal(index, lang);
          return form === 'wide' ? text : withIndex(text, lang);
        }),
      },
    ],
    options,
  );
  const rows = layRows(
    lines.map(({ name }) => name),
    { form, figures: columns.width, mark: 22, breaks: new Map([[lines.length - 1, 6]]) },
  );
  const width = plotWidth(options, rows);
  const cells = cellsOf(lines, {
    rows,
    cell: width / block.areas.length,
    steps: colourSteps(grades),
    options,
  });
  const step = lineHeight(sizes.small);
  const numbers = block.areas.map(({ number }, i) => ({
    x: ((i + 0.5) * width) / block.areas.length,
    y: -step / 2 - 4,
    text: number,
  }));
  return {
    left: rows.left,
    right: rows.right,
    top: Math.max(step, columns.height) + 10,
    bottom: 8,
    height: rows.height,
    key: keyOf(grades, options),
    legend: block.areas.map(({ number, label }) => `${number}. ${inLang(label, lang)}`),
    layers: [
      ...cellLayers(cells, { font: sizes.small, cell: width / block.areas.length }),
      ...texts(numbers, { font: sizes.strong, align: 'center' }),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
  };
}

interface ColourStep {
  from: number;
  colour: string;
}

function colourSteps(grades: readonly Grade[]): ColourStep[] {
  const looks = paletteSteps(grades.length);
  return grades.map(({ from }, i) => ({ from: from.toNumber(), colour: looks[i]!.colour }));
}

interface CellPlace {
  rows: RowLayout;
  /** width, px */
  cell: number;
  steps: readonly ColourStep[];
  options: ChartOptions;
}

function cellsOf(lines: readonly Line[], { rows, cell, steps, options }: CellPlace): Cell[] {
  return lines.flatMap(({ name, percents }, row) =>
    percents.map((percent, column) => {
      const { y } = rows.rows[row]!;
      const step = percent === null ? null : steps.find(({ from }) => Number(percent) >= from);
      return {
        unit: name,
        text: percent === null ? null : localDecimal(percent, options.lang),
        colour: step?.colour ?? COLOURS.bad,
        x: column * cell + 0.5,
        x2: (column + 1) * cell - 0.5,
        y: y - 10.5,
        y2: y + 10.5,
      };
    }),
  );
}

function keyOf(grades: readonly Grade[], { lang }: ChartOptions): KeyItem[] {
  const looks = paletteSteps(grades.length);
  const from = (grade: Grade) => localDecimal(grade.from.toString(), lang);
  const steps = grades.map((grade, i) => {
    const above = grades[i - 1];
    const isLowest = i === grades.length - 1 && grade.from.isZero && above;
    return {
      words: isLowest
        ? lowestStepWords(from(above), lang)
        : stepWords(from(grade), above ? from(above) : null, lang),
      colour: looks[i]!.colour,
      shape: SHAPES.square,
    };
  });
  return [...steps, { words: WORDS.notApplicable[lang], colour: COLOURS.line, shape: HATCHED }];
}

function heatmapTable({ areas, units }: BlockAreas, { lang }: ChartOptions): ChartTable {
  const cell = (percent: string | null) => (percent === null ? NO_VALUE : { printed: percent });
  return {
    headings: [
      WORDS.rank[lang],
      WORDS.unit[lang],
      WORDS.index[lang],
      ...areas.map(({ number, label }) => `${number}. ${inLang(label, lang)} (%)`),
    ],
    rows: [
      ...units.map(({ unit, rank, index, shares }) => [
        rank,
        unit.name,
        index === null ? null : { printed: index },
        ...shares.map(({ percent }) => cell(percent)),
      ]),
      [null, WORDS.mean[lang], null, ...areas.map(({ mean }) => cell(mean))],
    ],
  };
}
