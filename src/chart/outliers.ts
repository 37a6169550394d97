/**
 * Which units claimed unusually much or little: a mark a unit of a block at its over-claim, those farthest from the median
 * first, with the median and the lines beyond which robust z-scores call a unit an outlier.
 */
import type { ReviewedBlock, ReviewReport, UnitClaim } from '../model/review-report.ts';
import { signedText } from '../text/charts/chart-words.ts';
import { GAP_WORDS } from '../text/charts/gap-words.ts';
import {
  outlierDescription,
  outlierNotes,
  outlierTitle,
  OUTLIER_WORDS as WORDS,
} from '../text/charts/outlier-words.ts';
import { fixedNumber, localNumber } from '../text/format.ts';
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
const STATISTIC_DECIMALS = 2;

/** @param report of one block */
export function outliersChart(report: ReviewReport, options: ChartOptions): Chart {
  const { lang } = options;
  const block = onlyBlock(report);
  const outside = block.claims.filter(({ isOutlier }) => isOutlier);
  const title = outlierTitle(inLang(block.label, lang), lang);
  const description = outlierDescription(
    { units: block.claims.length, outside: outside.map(({ unit }) => unit.name) },
    lang,
  );
  const { decimals } = report.settings;
  const table = outlierTable(block, { decimals, options });
  return drawChart(
    { head: report, title, description, table },
    outlierPlot(block, { z: report.options.z, decimals, options }),
    options,
  );
}

interface OutlierForm {
  decimals: number;
  options: ChartOptions;
}

function outlierPlot(block: ReviewedBlock, { z, decimals, options }: OutlierForm & { z: number }): Plot {
  const { form, lang } = options;
  const drawn = farthestFirst(block).slice(0, MOST);
  const columns = figureColumns(outlierColumns(drawn, { decimals, options }), options);
  const rows = layRows(
    drawn.map(({ unit }) => unit.name),
    { form, figures: columns.width },
  );
  const limits = limitsOf(block, z);
  const axis = overAxis(drawn, limits);
  const width = plotWidth(options, rows);
  return {
    left: rows.left,
    right: rows.right,
    top: Math.max(lineHeight(SIZES[form].small) + HEADING_ROOM, columns.height + HEADING_ROOM),
    bottom: 8,
    height: rows.height,
    key: [
      { ...LOOKS.inside, words: WORDS.inside[lang] },
      { ...LOOKS.outside, words: WORDS.outside[lang] },
    ],
    layers: [
      ...gridLayers(axis, rows.height),
      ...guideLayers(rows, width),
      ...thresholds(block, { limits, rows, axis }),
      ...marks(drawn, { rows, axis, options }),
      ...paperLayers(rows, { form, width }),
      ...nameLayers(rows, form),
      ...columns.layers(rows, width),
    ],
    notes: outlierNotes({ hidden: block.claims.length - drawn.length, limits, z }, lang),
  };
}

const LOOKS = {
  inside: { colour: COLOURS.good, shape: SHAPES.circle },
  outside: { colour: COLOURS.warning, shape: SHAPES.diamond },
} as const satisfies Record<string, Omit<KeyItem, 'words'>>;

/** The farthest from the median first, whichever side; equal ones in the order of the claims. */
function farthestFirst({ claims, spread }: ReviewedBlock): UnitClaim[] {
  const distance = ({ over }: UnitClaim) => Math.abs(over - (spread?.median ?? 0));
  return claims.toSorted((a, b) => distance(b) - distance(a));
}

function limitsOf({ spread }: ReviewedBlock, z: number): readonly [number, number] | null {
  return spread && [spread.median - z * spread.scale, spread.median + z * spread.scale];
}

function overAxis(drawn: readonly UnitClaim[], limits: readonly number[] | null): ValueAxis {
  const values = [0, ...drawn.map(({ over }) => over), ...(limits ?? [])];
  return roundAxis(Math.min(...values), Math.max(...values), 5);
}

interface MarkPlace {
  rows: RowLayout;
  axis: ValueAxis;
  options: ChartOptions;
}

function thresholds(
  { spread }: ReviewedBlock,
  { limits, rows, axis }: Omit<MarkPlace, 'options'> & { limits: readonly number[] | null },
): Layer[] {
  if (!spread || !limits) return [];
  const vertical = (x: number) => ({ x, x2: x, y: 0, y2: rows.height });
  return [
    ...rules([vertical(spread.median)], { by: axis, colour: COLOURS.muted, width: 1.5 }),
    ...rules(limits.map(vertical), { by: axis, colour: COLOURS.bad, width: 1.5, dash: [5, 4] }),
  ];
}

function marks(drawn: readonly UnitClaim[], { rows, axis, options }: MarkPlace): Layer[] {
  const places = drawn.map(({ unit, over, isOutlier }, i) => ({
    unit: unit.name,
    x: over,
    y: rows.rows[i]!.y,
    ...(isOutlier ? LOOKS.outside : LOOKS.inside),
  }));
  return symbols(places, { size: SIZES[options.form].symbol, by: axis });
}

function outlierColumns(drawn: readonly UnitClaim[], { decimals, options }: OutlierForm): FigureColumn[] {
  const { form, lang } = options;
  const zs = drawn.map(({ z }) => (z === null ? NO_VALUE : localNumber(z, 1, lang)));
  const column: FigureColumn = { heading: WORDS.z[lang], strong: true, cells: zs };
  // a phone has no room for headings above the figures
  if (form === 'narrow') return [{ ...column, cells: zs.map((z) => `z = ${z}`) }];
  const gaps = drawn.map(({ gap }) => signedText(gap, decimals, lang));
  return [{ heading: WORDS.gap[lang], cells: gaps }, column];
}

function outlierTable({ claims }: ReviewedBlock, { decimals, options: { lang } }: OutlierForm): ChartTable {
  const { gap, over, z, standsOut } = WORDS;
  const { unit, ownPoints, finalPoints } = GAP_WORDS;
  const statistic = (value: number | null) =>
    value === null ? null : { printed: fixedNumber(value, STATISTIC_DECIMALS) };
  return {
    headings: [unit, ownPoints, finalPoints, gap, over, z, standsOut].map((words) => words[lang]),
    rows: claims.map((claim) => [
      claim.unit.name,
      roundedCell(claim.own, decimals),
      roundedCell(claim.final, decimals),
      roundedCell(claim.gap, decimals),
      statistic(claim.over),
      statistic(claim.z),
      claim.isOutlier ? WORDS.yes[lang] : WORDS.no[lang],
    ]),
  };
}
