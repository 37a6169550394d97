/**
 * How the index of each block spreads: a dot a unit, nearly equal ones stacked in bins as wide as a dot, with the low
 * median. Nothing is jittered, so the picture is the same every time.
 */
import type { BlockReport, RankingReport } from '../model/campaign-report.ts';
import {
  distributionDescription,
  distributionNote,
  distributionTitle,
  emptyBlockWords,
  medianLabel,
  type SpreadFacts,
  spreadWords,
  DISTRIBUTION_WORDS as WORDS,
} from '../text/charts/distribution-words.ts';
import { localDecimal } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import type { Chart, ChartOptions, ChartTable } from './chart.ts';
import { gridLayers } from './grid.ts';
import { type Layer, rules, symbols, texts } from './layers.ts';
import { drawChart, type Plot, plotWidth } from './picture.ts';
import { textWidth } from './text-width.ts';
import { COLOURS, HEADING_ROOM, lineHeight, SHAPES, SIZES } from './theme.ts';
import { placeOf, roundAxis, type ValueAxis } from './value-axis.ts';
import { wrapLabel } from './wrap-label.ts';

/** px between the middles of two dots */
const DOT = { wide: 10, narrow: 8 } as const;
const EDGE = 8;

export function distributionChart(report: RankingReport, options: ChartOptions): Chart {
  const { lang } = options;
  const [first] = report.blocks;
  const oneTier = report.blocks.every(({ tier }) => tier === first?.tier);
  const title = distributionTitle(first && oneTier ? inLang(first.tierLabel, lang) : null, lang);
  const spreads = report.blocks.flatMap((block) => spreadOf(block, options) ?? []);
  const description = distributionDescription(spreads, lang);
  const table = distributionTable(report, options);
  return drawChart({ head: report, title, description, table }, stripPlot(report, options), options);
}

/** The index in the middle of the ranking, of an even number the lower one; null without ranked units. */
function lowMedian({ ranked }: BlockReport): string | null {
  return ranked[ranked.length >> 1]?.index ?? null;
}

function spreadOf(block: BlockReport, { lang }: ChartOptions): SpreadFacts | null {
  const [first, last, median] = [block.ranked[0], block.ranked.at(-1), lowMedian(block)];
  if (!first || !last || median === null) return null;
  const named = ({ unit, index }: typeof first) => ({ name: unit.name, index: localDecimal(index, lang) });
  return {
    block: inLang(block.label, lang),
    ranked: block.ranked.length,
    lowest: named(last),
    highest: named(first),
    median: localDecimal(median, lang),
  };
}

function stripPlot({ blocks }: RankingReport, options: ChartOptions): Plot {
  const { form, lang } = options;
  const { small } = SIZES[form];
  const sides = { left: EDGE, right: EDGE };
  const width = plotWidth(options, sides);
  const indexes = blocks.flatMap(({ ranked }) => ranked.map(({ index }) => Number(index)));
  const axis = roundAxis(Math.min(100, ...indexes), Math.max(100, ...indexes), form === 'wide' ? 8 : 5);
  const strips: Strip[] = [];
  for (const block of blocks) {
    strips.push(layStrip(block, { top: strips.at(-1)?.bottom ?? 0, width, axis, options }));
  }
  const height = strips.at(-1)?.bottom ?? 0;
  const start = localDecimal(String(axis.domain[0]), lang);
  return {
    ...sides,
    top: lineHeight(small) + HEADING_ROOM,
    bottom: 8,
    height,
    layers: strips.flatMap(({ layers }) => layers),
    notes: [distributionNote(axis.domain[0] === 0 ? null : start, lang)],
  };
}

interface Strip {
  bottom: number;
  layers: readonly Layer[];
}

interface StripPlace {
  top: number;
  /** of the plot, px */
  width: number;
  axis: ValueAxis;
  options: ChartOptions;
}

function layStrip(block: BlockReport, { top, width, axis, options }: StripPlace): Strip {
  const { form, lang } = options;
  const { strong, small, smallStrong } = SIZES[form];
  const spread = spreadOf(block, options);
  const name = wrapLabel(inLang(block.label, lang), width, strong);
  const words = wrapLabel(spread ? spreadWords(spread, lang) : emptyBlockWords(lang), width, small);
  const wordsTop = top + 10 + name.length * lineHeight(strong);
  const medianTop = wordsTop + words.length * lineHeight(small) + 6;
  const heads = [
    ...texts([{ x: 0, y: top + 10 + lineHeight(strong) / 2, text: name }], { font: strong }),
    ...texts([{ x: 0, y: wordsTop + lineHeight(small) / 2, text: words }], {
      font: small,
      colour: COLOURS.muted,
    }),
  ];
  const median = lowMedian(block);
  if (median === null) return { bottom: medianTop, layers: heads };
  const dotsTop = medianTop + lineHeight(smallStrong) + 4;
  const size = DOT[form];
  const { dots, highest } = stackDots(block, { width, axis, size });
  const bottom = dotsTop + highest * size + 8;
  const label = medianLabel(localDecimal(median, lang), lang);
  const half = textWidth(label, smallStrong) / 2;
  const x = Math.max(half, Math.min(placeOf(Number(median), axis, width), width - half));
  return {
    bottom: bottom + 6,
    layers: [
      ...heads,
      ...gridLayers(axis, bottom, dotsTop),
      ...rules([{ x: Number(median), x2: Number(median), y: dotsTop - 4, y2: bottom }], {
        by: axis,
        colour: COLOURS.bad,
        width: 2,
      }),
      ...rules([{ x: 0, x2: width, y: bottom, y2: bottom }], { colour: COLOURS.line }),
      ...symbols(
        dots.map(({ level, ...dot }) => ({ ...dot, y: bottom - (level + 0.5) * size - 1 })),
        { size: size * size * 0.7 },
      ),
      ...texts([{ x, y: medianTop + lineHeight(smallStrong) / 2, text: label }], {
        font: smallStrong,
        align: 'center',
        colour: COLOURS.bad,
      }),
    ],
  };
}

interface BinPlace {
  /** of the plot, px */
  width: number;
  axis: ValueAxis;
  /** of a bin, px */
  size: number;
}

/** Each unit in the bin of its index; those of one bin over each other, the better above. */
function stackDots({ ranked }: BlockReport, { width, axis, size }: BinPlace) {
  const levels = new Map<number, number>();
  const dots = ranked.toReversed().map(({ unit, index }) => {
    const bin = Math.round(placeOf(Number(index), axis, width) / size);
    const level = levels.get(bin) ?? 0;
    levels.set(bin, level + 1);
    return { unit: unit.name, index, x: bin * size, level, colour: COLOURS.lighter, shape: SHAPES.circle };
  });
  return { dots, highest: Math.max(1, ...levels.values()) };
}

function distributionTable({ blocks }: RankingReport, { lang }: ChartOptions): ChartTable {
  const { block, ranked, lowest, median, mean, highest } = WORDS;
  const printed = (index: string | null | undefined) => (index ? { printed: index } : null);
  return {
    headings: [block, ranked, lowest, median, mean, highest].map((words) => words[lang]),
    rows: blocks.map((one) => [
      inLang(one.label, lang),
      one.ranked.length,
      printed(one.ranked.at(-1)?.index),
      printed(lowMedian(one)),
      printed(one.mean),
      printed(one.ranked[0]?.index),
    ]),
  };
}
