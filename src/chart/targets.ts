/**
 * The numeric targets of the plan: what each tier attained, where the target stands, what is missing. A line a tier, so
 * that a target which differs by tier is seen as steps; tiers are told apart by shape.
 */

import type { Named } from '../model/campaign-report.ts';
import { countAttained } from '../model/count-attained.ts';
import { isPercent } from '../model/is-percent.ts';
import type { PlanTarget, TargetReport, TierTarget } from '../model/target-report.ts';
import { targetTiers } from '../model/target-tiers.ts';
import {
  type MissedFacts,
  missedDescription,
  missedTitle,
  targetSign,
  targetsDescription,
  targetsNote,
  targetsTitle,
  tierResult,
  TARGET_WORDS as WORDS,
} from '../text/charts/target-chart-words.ts';
import { inLang } from '../text/in-lang.ts';
import { printedCell, roundedCell } from '../text/number-cells.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { gridLayers } from './grid.ts';
import type { KeyItem } from './key.ts';
import { boxes, type Layer, rules, symbols, texts } from './layers.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { layRows, nameLayers, type RowLayout } from './row-layout.ts';
import { textWidth } from './text-width.ts';
import { COLOURS, HEADING_ROOM, lineHeight, SERIES, SHAPES, SIZES, tint } from './theme.ts';
import { roundAxis, type ValueAxis } from './value-axis.ts';

/** px of a tier's line: its bar, and on a phone its words above */
const LINE = { wide: 18, narrow: 33 } as const;
const GAP = 12;

export function targetsChart(report: TargetReport, options: ChartOptions): Chart {
  const { lang } = options;
  const { met, missed, unknown } = countAttained(report.targets);
  const description = targetsDescription({ targets: report.targets.length, met, missed, unknown }, lang);
  return drawTargets(report, { title: targetsTitle(lang), description }, options);
}

/** @param report of missed targets only, the greatest distance first */
export function missedChart(report: TargetReport, options: ChartOptions): Chart {
  const { lang } = options;
  const description = missedDescription(missedFacts(report, lang), lang);
  return drawTargets(report, { title: missedTitle(lang), description }, options);
}

function drawTargets(
  report: TargetReport,
  words: Pick<Chart, 'title' | 'description'>,
  options: ChartOptions,
): Chart {
  const table = targetsTable(report, options);
  return drawChart({ head: report, ...words, table }, targetsPlot(report, options), options);
}

function missedFacts({ targets, settings }: TargetReport, lang: ChartOptions['lang']): MissedFacts[] {
  return targets.flatMap((target) =>
    target.tiers.map((tier) => ({
      name: `${target.code} ${inLang(target.label, lang)}`,
      tier: inLang(tier.tier.label, lang),
      words: tierResult(tier, { decimals: settings.decimals, measure: target.measure, lang }),
    })),
  );
}

/** One tier of one target. */
interface Line {
  tier: TierTarget;
  target: PlanTarget;
  look: (typeof SERIES)[number];
  words: string;
  /** middle of its bar and of its words, px */
  y: number;
  wordsY: number;
}

function targetsPlot(report: TargetReport, options: ChartOptions): Plot {
  const { form, lang } = options;
  const { small } = SIZES[form];
  const tiers = targetTiers(report);
  const worded = report.targets.map((target) => ({
    target,
    words: target.tiers.map((tier) =>
      tierResult(tier, { decimals: report.settings.decimals, measure: target.measure, lang }),
    ),
  }));
  const widest = Math.max(0, ...worded.flatMap(({ words }) => words.map((text) => textWidth(text, small))));
  const rows = layRows(
    report.targets.map(({ code, label }) => `${code} ${inLang(label, lang)}`),
    {
      form,
      figures: form === 'wide' ? Math.ceil(widest) + GAP : 0,
      mark: report.targets.map((target) => target.tiers.length * LINE[form] + 6),
    },
  );
  const width = plotWidth(options, rows);
  const axis = targetAxis(report);
  const lines = worded.flatMap(({ target, words }, row) =>
    target.tiers.map((tier, i) => ({
      tier,
      target,
      look: SERIES[tiers.findIndex(({ id }) => id === tier.tier.id) % SERIES.length]!,
      words: words[i]!,
      ...placeLine(rows, { row, i, of: target.tiers.length, options }),
    })),
  );
  return {
    left: rows.left,
    right: rows.right,
    top: lineHeight(small) + HEADING_ROOM,
    bottom: 8,
    height: rows.height,
    key: keyOf(tiers, options),
    layers: [
      ...gridLayers(axis, rows.height),
      ...(form === 'wide' ? [] : paperUnder(rows, lines, width)),
      ...separators(rows, width),
      ...bulletLayers(lines, { axis, options }),
      ...nameLayers(rows, form),
      ...texts(
        form === 'wide'
          ? [{ x: width + rows.right - widest, y: -lineHeight(small), text: WORDS.words[lang] }]
          : [],
        { font: small, colour: COLOURS.muted },
      ),
      ...wordLayers(lines, { x: form === 'wide' ? width + rows.right - widest : 0, options }),
    ],
    notes: [targetsNote(lang)],
  };
}

function targetAxis({ targets }: TargetReport): ValueAxis {
  const values = targets
    .filter(({ measure }) => isPercent(measure))
    .flatMap(({ tiers }) => tiers.map(({ attained }) => Number(attained.rounded ?? 0)));
  const { ticks } = roundAxis(0, 100, 5);
  return { domain: [0, Math.max(100, ...values)], ticks };
}

interface LinePlace {
  row: number;
  i: number;
  of: number;
  options: ChartOptions;
}

function placeLine(rows: RowLayout, { row, i, of, options }: LinePlace): Pick<Line, 'y' | 'wordsY'> {
  const step = LINE[options.form];
  const top = rows.rows[row]!.y - (of * step) / 2 + i * step;
  if (options.form === 'wide') return { y: top + step / 2, wordsY: top + step / 2 };
  return { y: top + step - 9, wordsY: top + 9 };
}

/** What is attained as a bar from 0 with the symbol of its tier, the target as a tick, what is missing dashed. */
function bulletLayers(
  lines: readonly Line[],
  { axis, options }: { axis: ValueAxis; options: ChartOptions },
): Layer[] {
  const drawn = lines
    .filter(({ target, tier }) => isPercent(target.measure) && tier.attained.rounded !== null)
    .map(({ target, tier, look, y }) => ({
      criterion: target.code,
      tier: inLang(tier.tier.label, options.lang),
      value: Number(tier.attained.rounded),
      at: Number(tier.at),
      colour: tier.attained.met ? COLOURS.lighter : COLOURS.warning,
      shape: look.shape,
      met: tier.attained.met,
      y,
    }));
  const ticks = lines.filter(({ target }) => isPercent(target.measure));
  return [
    ...boxes(
      drawn.map(({ value, colour, y }) => ({
        x: 0,
        x2: value,
        y: y - 4,
        y2: y + 4,
        colour: tint(colour, 0.45),
      })),
      axis,
    ),
    ...rules(
      drawn.filter(({ met }) => !met).map(({ value, at, y }) => ({ x: value, x2: at, y, y2: y })),
      { by: axis, colour: COLOURS.warning, width: 2, dash: [3, 2] },
    ),
    ...rules(
      ticks.map(({ tier, y }) => ({ x: Number(tier.at), x2: Number(tier.at), y: y - 8, y2: y + 8 })),
      { by: axis, colour: COLOURS.text, width: 2.5 },
    ),
    ...symbols(
      drawn.map(({ criterion, tier, value, colour, shape, y }) => ({
        ...{ criterion, tier, x: value, y, shape },
        colour: colour === COLOURS.warning ? COLOURS.bad : COLOURS.good,
      })),
      { size: SIZES[options.form].symbol * 0.8, by: axis },
    ),
  ];
}

function wordLayers(lines: readonly Line[], { x, options }: { x: number; options: ChartOptions }): Layer[] {
  const { small, symbol } = SIZES[options.form];
  const indent = options.form === 'wide' ? 0 : 14;
  return [
    ...(options.form === 'wide'
      ? []
      : symbols(
          lines.map(({ look, wordsY }) => ({ x: x + 4, y: wordsY, shape: look.shape, colour: COLOURS.text })),
          { size: symbol * 0.6 },
        )),
    ...texts(
      lines.map(({ words, wordsY }) => ({ x: x + indent, y: wordsY, text: words })),
      { font: small },
    ),
  ];
}

function paperUnder({ left, right, rows }: RowLayout, lines: readonly Line[], width: number): Layer[] {
  const across = { x: -left, x2: width + right, colour: COLOURS.paper };
  return boxes([
    ...rows.map(({ top, name, nameY }) => ({ ...across, y: top, y2: nameY + name.length * 17 })),
    ...lines.map(({ wordsY }) => ({ ...across, y: wordsY - 9, y2: wordsY + 7 })),
  ]);
}

function separators({ left, right, rows }: RowLayout, width: number): Layer[] {
  return rules(
    rows.slice(1).map(({ top }) => ({ x: -left, x2: width + right, y: top, y2: top })),
    { colour: COLOURS.grid },
  );
}

function keyOf(tiers: readonly Named[], { lang }: ChartOptions): KeyItem[] {
  return [
    ...tiers.map(({ label }, i) => ({
      words: inLang(label, lang),
      colour: COLOURS.text,
      shape: SERIES[i % SERIES.length]!.shape,
    })),
    { words: WORDS.mark[lang], colour: COLOURS.text, shape: SHAPES.tick },
    { words: WORDS.met[lang], colour: COLOURS.lighter, shape: SHAPES.bar },
    { words: WORDS.missed[lang], colour: COLOURS.warning, shape: SHAPES.bar },
  ];
}

function targetsTable({ targets, settings }: TargetReport, { lang }: ChartOptions): ChartTable {
  const { code, criterion, tier, target, value, gap, result, unitsMet, unitsMissed, unitsWithout } = WORDS;
  return {
    headings: [code, criterion, tier, target, value, gap, result, unitsMet, unitsMissed, unitsWithout].map(
      (words) => words[lang],
    ),
    rows: targets.flatMap((one) =>
      one.tiers.map((asked) => [
        `TC ${one.code}`,
        inLang(one.label, lang),
        inLang(asked.tier.label, lang),
        targetSign(asked, one.measure, lang),
        printedCell(asked.attained.rounded),
        roundedCell(asked.attained.gap, settings.decimals),
        tierResult(asked, { decimals: settings.decimals, measure: one.measure, lang }),
        asked.met,
        asked.notMet,
        asked.withoutFigure,
      ]),
    ),
  };
}
