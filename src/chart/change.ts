/**
 * What moved the units of a block since an earlier year: two bars a unit from 0, the rules above and the results
 * below, and the change of the index marked. Marked where the rules or the units of the two years differ.
 */
import { decimal } from '../exact/decimal.ts';
import { movesOfBlock } from '../model/block-moves.ts';
import type { BlockChange, EarlierHead, UnitChange, YearChangeReport } from '../model/change-report.ts';
import { changeRows } from '../text/analyse/change-rows.ts';
import {
  changeChartDescription,
  changeChartTitle,
  changeLegend,
  changeNotes,
  CHANGE_CHART_WORDS as WORDS,
} from '../text/charts/change-chart-words.ts';
import { signedText, withPoints } from '../text/charts/chart-words.ts';
import { inLang } from '../text/in-lang.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { gridLayers } from './grid.ts';
import { boxes, type Layer, rules, symbols } from './layers.ts';
import { onlyBlock } from './only-block.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { layRows, nameLayers, paperLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, HEADING_ROOM, lineHeight, SHAPES, SIZES } from './theme.ts';
import { roundAxis, type ValueAxis } from './value-axis.ts';

/** units that are drawn */
const MOST = 25;
/** units that cannot be compared and are named under the picture */
const MOST_NAMED = 12;
/** px */
const BAR = 8;

const LOOKS = {
  rules: { colour: COLOURS.warning, shape: SHAPES.bar },
  achieved: { colour: COLOURS.lighter, shape: SHAPES.bar },
  total: { colour: COLOURS.text, shape: SHAPES.diamond },
} as const;

/** @param report of one block */
export function changeChart(report: YearChangeReport, options: ChartOptions): Chart {
  const { lang } = options;
  const block = onlyBlock(report);
  const { decimals } = report.settings;
  const moves = movesOfBlock(block, 1);
  const named = ([unit]: readonly UnitChange[]) =>
    unit ? { name: unit.unit.name, change: signedText(unit.total, decimals, lang) } : null;
  const [headings = [], ...rows] = changeRows(report, lang);
  return drawChart(
    {
      head: report,
      title: changeChartTitle(inLang(block.label, lang), report.earlier, lang),
      description: changeChartDescription(
        moves,
        { gain: named(moves.gains), loss: named(moves.losses) },
        lang,
      ),
      table: { headings: headings.map(String), rows },
    },
    changePlot(block, { decimals, options, earlier: report.earlier }),
    options,
  );
}

interface ChangePlace {
  decimals: number;
  options: ChartOptions;
  earlier: EarlierHead;
}

function changePlot(block: BlockChange, { decimals, options, earlier }: ChangePlace): Plot {
  const { form, lang } = options;
  const drawn = mostMoved(block.units);
  const columns = figureColumns(changeColumns(drawn, decimals, options), options);
  const rows = layRows(
    drawn.map(({ unit }) => unit.name),
    { form, figures: columns.width, mark: 2 * BAR + 8 },
  );
  const width = plotWidth(options, rows);
  const axis = changeAxis(drawn);
  const axisHeight = lineHeight(SIZES[form].small) + HEADING_ROOM;
  return {
    left: rows.left,
    right: rows.right,
    top: Math.max(axisHeight, columns.height + HEADING_ROOM),
    bottom: 8,
    height: rows.height,
    key: [
      { ...LOOKS.rules, words: WORDS.rules[lang] },
      { ...LOOKS.achieved, words: WORDS.achieved[lang] },
      { ...LOOKS.total, words: WORDS.total[lang] },
    ],
    legend: changeLegend(block, lang),
    layers: [
      ...gridLayers(axis, rows.height),
      ...barLayers(drawn, { rows, axis, options }),
      ...paperLayers(rows, { form, width }),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
    notes: changeNotes(
      { earlier, hidden: block.units.length - drawn.length, refused: refusedNames(block) },
      lang,
    ),
  };
}

/** Those that moved most, in the order of the report. */
function mostMoved(units: readonly UnitChange[]): UnitChange[] {
  const sizes = units.map(({ total }) => decimal(total).magnitude());
  const chosen = [...units.keys()].sort((a, b) => sizes[b]!.compare(sizes[a]!) || a - b).slice(0, MOST);
  return chosen.sort((a, b) => a - b).map((at) => units[at]!);
}

function refusedNames({ refused }: BlockChange): string[] {
  const names = refused.map(({ unit }) => unit.name);
  const more = names.length - MOST_NAMED;
  return more > 0 ? [...names.slice(0, MOST_NAMED), `(+${more})`] : names;
}

function changeColumns(
  units: readonly UnitChange[],
  decimals: number,
  { form, lang }: ChartOptions,
): FigureColumn[] {
  const cells = (key: 'total' | 'rules' | 'achieved') =>
    units.map((unit) => signedText(unit[key], decimals, lang));
  const total: FigureColumn = {
    heading: WORDS.shortTotal[lang],
    strong: true,
    cells: form === 'wide' ? cells('total') : cells('total').map((text) => withPoints(text, lang)),
  };
  if (form === 'narrow') return [total];
  return [
    { heading: WORDS.shortRules[lang], cells: cells('rules') },
    { heading: WORDS.shortPerformance[lang], cells: cells('achieved') },
    total,
  ];
}

/** 0 is always on it. */
function changeAxis(units: readonly UnitChange[]): ValueAxis {
  const values = units.flatMap(({ total, rules: byRules, achieved }) =>
    [total, byRules, achieved].map((exact) => decimal(exact).toNumber()),
  );
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return roundAxis(low, low === high ? 1 : high, 5);
}

interface BarPlace {
  rows: RowLayout;
  axis: ValueAxis;
  options: ChartOptions;
}

function barLayers(units: readonly UnitChange[], { rows, axis, options }: BarPlace): Layer[] {
  const bars = units.flatMap(({ unit, rules: byRules, achieved }, i) => {
    const { y } = rows.rows[i]!;
    const bar = (exact: string, top: number, colour: string) => ({
      unit: unit.name,
      ...{ x: 0, x2: decimal(exact).toNumber(), y: top, y2: top + BAR, colour },
    });
    return [bar(byRules, y - BAR, LOOKS.rules.colour), bar(achieved, y, LOOKS.achieved.colour)];
  });
  return [
    ...boxes(bars, axis),
    ...rules([{ x: 0, x2: 0, y: 0, y2: rows.height }], { by: axis, colour: COLOURS.text, width: 1.5 }),
    ...symbols(
      units.map(({ unit, total }, i) => ({
        unit: unit.name,
        x: decimal(total).toNumber(),
        y: rows.rows[i]!.y,
        ...LOOKS.total,
      })),
      { size: SIZES[options.form].symbol * 0.7, by: axis },
    ),
  ];
}
