/**
 * Where one unit lost its points: from the maximum that applied down, area by area, to the points it earned; then the
 * criteria that lost most.
 *
 * The axis is cut, because most units keep most of their points. So the ends are drawn as points, and only the losses as
 * bars: their lengths compare.
 */
import { decimal } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import type { UnitExplanation } from '../model/unit-explanation.ts';
import { roundedExact } from '../text/charts/chart-words.ts';
import {
  lostChartTitle,
  lostDescription,
  otherCriteria,
  LOST_CHART_WORDS as WORDS,
  waterfallNote,
} from '../text/charts/lost-chart-words.ts';
import { lostText } from '../text/explain/unit-tables.ts';
import { formatRounded, localDecimal } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import { roundedCell } from '../text/number-cells.ts';
import { BAR, leafBars } from './bars.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { figureColumns } from './figure-columns.ts';
import { gridLayers } from './grid.ts';
import { boxes, type Layer, rules, symbols, texts } from './layers.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { guideLayers, layRows, nameLayers, paperLayers, type RowLayout } from './row-layout.ts';
import { COLOURS, lineHeight, SHAPES, SIZES } from './theme.ts';
import { roundAxis, type ValueAxis } from './value-axis.ts';

const MOST_CRITERIA = 10;
const BREAK = 34;

/** One bar: what was lost, from where to where of the running sum. */
interface Step {
  name: string;
  before: Fraction;
  after: Fraction;
}

export function lostChart(report: UnitExplanation, options: ChartOptions): Chart {
  const { lang } = options;
  const { decimals } = report.settings;
  const title = lostChartTitle(report.unit.name, lang);
  const [worst] = report.lost;
  const lost = decimal(report.maxApplied).subtract(decimal(report.points)).toString();
  const description = lostDescription(
    {
      maximum: roundedExact(report.maxApplied, decimals, lang),
      points: roundedExact(report.points, decimals, lang),
      lost: roundedExact(lost, decimals, lang),
      worst: worst ? { name: leafName(worst, options), lost: lostText(worst.lost, decimals, lang) } : null,
    },
    lang,
  );
  const table = lostRows(report, options);
  return drawChart({ head: report, title, description, table }, lostPlot(report, options), options);
}

function lostPlot(report: UnitExplanation, options: ChartOptions): Plot {
  const { form, lang } = options;
  const { decimals } = report.settings;
  const steps = areaSteps(report, options);
  const criteria = report.lost.slice(0, MOST_CRITERIA);
  const others = report.lost.slice(MOST_CRITERIA);
  const rest = Fraction.sum(others.map(({ lost }) => decimal(lost)));
  const loss = (value: Fraction) => lossText(value, decimals, options);
  const columns = figureColumns(
    [
      {
        heading: WORDS.points[lang],
        strong: true,
        cells: [
          roundedExact(report.maxApplied, decimals, lang),
          ...steps.map(({ before, after }) => loss(before.subtract(after))),
          roundedExact(report.points, decimals, lang),
          ...criteria.map(({ lost }) => loss(decimal(lost))),
          ...(others.length === 0 ? [] : [loss(rest)]),
        ],
      },
    ],
    options,
  );
  const names = [
    WORDS.maximum[lang],
    ...steps.map(({ name }) => name),
    WORDS.earned[lang],
    ...criteria.map((leaf) => leafName(leaf, options)),
    ...(others.length === 0 ? [] : [otherCriteria(others.length, lang)]),
  ];
  const firstLeaf = steps.length + 2;
  const breaks = new Map(criteria.length === 0 ? [] : [[firstLeaf, BREAK]]);
  const rows = layRows(names, { form, figures: columns.width, breaks });
  const width = plotWidth(options, rows);
  const axis = roundAxis(decimal(report.points).toNumber(), decimal(report.maxApplied).toNumber(), 5);
  const [start] = axis.domain;
  return {
    left: rows.left,
    right: rows.right,
    top: lineHeight(SIZES[form].small) + 10,
    bottom: 8,
    height: rows.height,
    layers: [
      ...gridLayers(axis, rows.rows[firstLeaf - 1]!.bottom),
      ...guideLayers({ ...rows, rows: rows.rows.slice(0, firstLeaf) }, width),
      ...waterfallLayers(steps, { rows, axis, options }),
      ...leafBars(
        criteria.map(({ lost }) => decimal(lost).toNumber()),
        { rows: rows.rows.slice(firstLeaf), width },
      ),
      ...paperLayers(rows, { form, width }),
      ...headingLayers(rows, firstLeaf, options),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
    notes: [waterfallNote(start === 0 ? null : localDecimal(String(start), lang), lang)],
  };
}

/** The areas in the order of the table; one where nothing applied lost nothing. */
function areaSteps({ areas, maxApplied }: UnitExplanation, { lang }: ChartOptions): Step[] {
  let before = decimal(maxApplied);
  return areas
    .filter(({ section }) => section === 'area')
    .map((area) => {
      const after = before.subtract(decimal(area.maxApplied)).add(decimal(area.points));
      const step = { name: `${area.number}. ${inLang(area.label, lang)}`, before, after };
      before = after;
      return step;
    });
}

function leafName({ code, label }: UnitExplanation['lost'][number], { lang }: ChartOptions): string {
  return `${code} ${inLang(label, lang)}`;
}

/** `−2,35`; 0 where nothing was lost. */
function lossText(lost: Fraction, decimals: number, { lang }: ChartOptions): string {
  if (lost.isZero) return formatRounded(lost, decimals, lang);
  const text = lostText(lost.toString(), decimals, lang);
  return text.startsWith('<') ? text : `−${text}`;
}

interface WaterfallPlace {
  rows: RowLayout;
  axis: ValueAxis;
  options: ChartOptions;
}

function waterfallLayers(steps: readonly Step[], { rows, axis, options }: WaterfallPlace): Layer[] {
  const y = (row: number) => rows.rows[row]!.y;
  const first = steps[0]?.before.toNumber() ?? 0;
  const last = steps.at(-1)?.after.toNumber() ?? 0;
  const ends = [
    { x: first, y: y(0), colour: COLOURS.neutral, shape: SHAPES.diamond },
    { x: last, y: y(steps.length + 1), colour: COLOURS.good, shape: SHAPES.circle },
  ];
  const levels = [first, ...steps.map(({ after }) => after.toNumber())];
  return [
    ...rules(
      levels.map((x, i) => ({ x, x2: x, y: y(i), y2: y(i + 1) })),
      { by: axis, colour: COLOURS.line, dash: [2, 2] },
    ),
    ...boxes(
      steps.map(({ name, before, after }, i) => ({
        name,
        x: before.toNumber(),
        x2: after.toNumber(),
        y: y(i + 1) - BAR / 2,
        y2: y(i + 1) + BAR / 2,
        colour: COLOURS.warning,
      })),
      axis,
    ),
    ...symbols(ends, { size: SIZES[options.form].symbol * 1.3, by: axis }),
  ];
}

function headingLayers(rows: RowLayout, row: number, { form, lang }: ChartOptions): Layer[] {
  const below = rows.rows[row];
  if (!below) return [];
  return texts([{ x: -rows.left, y: below.top - BREAK / 3, text: WORDS.byCriterion[lang] }], {
    font: SIZES[form].strong,
  });
}

function lostRows(
  { areas, lost, settings, points, maxApplied }: UnitExplanation,
  { lang }: ChartOptions,
): ChartTable {
  const printed = (exact: string) => roundedCell(exact, settings.decimals);
  const gone = (all: string, kept: string) => printed(decimal(all).subtract(decimal(kept)).toString());
  return {
    headings: [WORDS.code, WORDS.criterion, WORDS.points, WORDS.applied, WORDS.lost].map(
      (words) => words[lang],
    ),
    rows: [
      ...areas
        .filter(({ section }) => section === 'area')
        .map((area) => [
          area.number,
          inLang(area.label, lang),
          printed(area.points),
          printed(area.maxApplied),
          gone(area.maxApplied, area.points),
        ]),
      [null, WORDS.earned[lang], printed(points), printed(maxApplied), gone(maxApplied, points)],
      ...lost.map((leaf) => [
        `TC ${leaf.code}`,
        inLang(leaf.label, lang),
        printed(leaf.points),
        printed(leaf.maxPoints),
        printed(leaf.lost),
      ]),
    ],
  };
}
