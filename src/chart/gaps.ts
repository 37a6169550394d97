/** What units claimed and what counted in the end: a dumbbell a unit of a block, the greatest over-claim first. */
import { decimal } from '../exact/decimal.ts';
import type { BlockGaps, GapReport, UnitGap } from '../model/gap-report.ts';
import { signedText, withPoints } from '../text/charts/chart-words.ts';
import { gapDescription, gapNotes, gapTitle, GAP_WORDS as WORDS } from '../text/charts/gap-words.ts';
import { localDecimal } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import { roundedCell } from '../text/number-cells.ts';
import { NO_VALUE } from '../text/table.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { gridLayers } from './grid.ts';
import type { KeyItem } from './key.ts';
import { type Layer, rules, symbols } from './layers.ts';
import { onlyBlock } from './only-block.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { guideLayers, layRows, nameLayers, paperLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, HEADING_ROOM, lineHeight, SHAPES, SIZES } from './theme.ts';
import { roundAxis, type ValueAxis } from './value-axis.ts';

const MOST = 25;

/** @param report of one block */
export function gapsChart(report: GapReport, options: ChartOptions): Chart {
  const { lang } = options;
  const block = onlyBlock(report);
  const { decimals } = report.settings;
  const title = gapTitle(inLang(block.label, lang), lang);
  const [first] = block.units;
  const over = block.units.filter(({ gap }) => decimal(gap).sign > 0);
  const description = gapDescription(
    {
      units: block.units.length,
      over: over.length,
      under: block.units.filter(({ gap }) => decimal(gap).sign < 0).length,
      most:
        over.length > 0 && first
          ? { name: first.unit.name, gap: signedText(first.gap, decimals, lang) }
          : null,
    },
    lang,
  );
  const table = gapTable(block, { decimals, options });
  return drawChart(
    { head: report, title, description, table },
    gapPlot(block, { decimals, options }),
    options,
  );
}

interface GapPlace {
  decimals: number;
  options: ChartOptions;
}

function gapPlot({ units, withoutReport }: BlockGaps, { decimals, options }: GapPlace): Plot {
  const { form, lang } = options;
  const drawn = units.slice(0, MOST);
  const columns = figureColumns(gapColumns(drawn, { decimals, options }), options);
  const rows = layRows(
    drawn.map(({ unit }) => unit.name),
    { form, figures: columns.width },
  );
  const width = plotWidth(options, rows);
  const axis = gapAxis(drawn);
  const axisHeight = lineHeight(SIZES[form].small) + HEADING_ROOM;
  return {
    left: rows.left,
    right: rows.right,
    top: Math.max(axisHeight, columns.height + HEADING_ROOM),
    bottom: 8,
    height: rows.height,
    key: [
      { ...LOOKS.own, words: WORDS.own[lang] },
      { ...LOOKS.final, words: WORDS.final[lang] },
    ],
    layers: [
      ...gridLayers(axis, rows.height),
      ...guideLayers(rows, width),
      ...dumbbells(drawn, { rows, axis, options }),
      ...paperLayers(rows, { form, width }),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
    notes: gapNotes(
      { hidden: units.length - drawn.length, without: withoutReport.map(({ name }) => name) },
      lang,
    ),
  };
}

const LOOKS = {
  own: { colour: COLOURS.warning, shape: SHAPES.diamond, hollow: true },
  final: { colour: COLOURS.good, shape: SHAPES.circle },
} as const satisfies Record<string, Omit<KeyItem, 'words'>>;

function gapAxis(units: readonly UnitGap[]): ValueAxis {
  const values = units.flatMap(({ ownPercent, finalPercent }) =>
    [ownPercent, finalPercent].filter((percent) => percent !== null).map(Number),
  );
  return roundAxis(Math.min(100, ...values), Math.max(100, ...values), 5);
}

function gapColumns(units: readonly UnitGap[], { decimals, options }: GapPlace): FigureColumn[] {
  const { form, lang } = options;
  const percent = (text: string | null) => (text === null ? NO_VALUE : localDecimal(text, lang));
  const signed = units.map((unit) => signedText(unit.gap, decimals, lang));
  const gap: FigureColumn = {
    heading: WORDS.gap[lang],
    strong: true,
    cells: form === 'wide' ? signed : signed.map((text) => withPoints(text, lang)),
  };
  if (form === 'narrow') return [gap];
  return [
    { heading: WORDS.ownPercent[lang], cells: units.map(({ ownPercent }) => percent(ownPercent)) },
    { heading: WORDS.finalPercent[lang], cells: units.map(({ finalPercent }) => percent(finalPercent)) },
    gap,
  ];
}

interface DumbbellPlace {
  rows: RowLayout;
  axis: ValueAxis;
  options: ChartOptions;
}

function dumbbells(units: readonly UnitGap[], { rows, axis, options }: DumbbellPlace): Layer[] {
  const ends = units.flatMap(({ unit, ownPercent, finalPercent }, i) => {
    if (ownPercent === null || finalPercent === null) return [];
    const { y } = rows.rows[i]!;
    const [own, final] = [Number(ownPercent), Number(finalPercent)];
    return [{ unit: unit.name, own, final, y, colour: own > final ? COLOURS.warning : COLOURS.lighter }];
  });
  const size = SIZES[options.form].symbol;
  const { colour, shape } = LOOKS.own;
  return [
    ...rules(
      ends.map(({ own, final, y, colour: line }) => ({ x: own, x2: final, y, y2: y, colour: line })),
      { by: axis, width: 3, coloured: true },
    ),
    ...symbols(
      ends.map(({ unit, own, y }) => ({ unit, x: own, y, colour, shape })),
      { size, by: axis, hollow: true },
    ),
    ...symbols(
      ends.map(({ unit, final, y }) => ({ unit, x: final, y, ...LOOKS.final })),
      { size, by: axis },
    ),
  ];
}

function gapTable({ units, withoutReport }: BlockGaps, { decimals, options }: GapPlace): ChartTable {
  const { lang } = options;
  const { unit, ownPoints, finalPoints, gap, ownPercent, finalPercent, compared, lowered, raised } = WORDS;
  const percent = (text: string | null) => (text === null ? null : { printed: text });
  return {
    headings: [unit, ownPoints, finalPoints, gap, ownPercent, finalPercent, compared, lowered, raised].map(
      (words) => words[lang],
    ),
    rows: [
      ...units.map((one) => [
        one.unit.name,
        roundedCell(one.own, decimals),
        roundedCell(one.final, decimals),
        roundedCell(one.gap, decimals),
        percent(one.ownPercent),
        percent(one.finalPercent),
        one.compared,
        one.lowered,
        one.raised,
      ]),
      ...withoutReport.map(({ name }) => [name, null, null, null, null, null, 0, 0, 0]),
    ],
  };
}
