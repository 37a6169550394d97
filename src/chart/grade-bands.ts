/** The grades as bands behind a plot, each with its name and where it starts. */
import type { Grade } from '../model/edition-file.ts';
import { gradeLabel } from '../text/charts/chart-words.ts';
import { localDecimal } from '../text/format.ts';
import { inLang } from '../text/in-lang.ts';
import type { Lang } from '../text/lang.ts';
import { boxes, type Layer, rules, symbols, texts } from './layers.ts';
import { textWidth } from './text-width.ts';
import { COLOURS, lineHeight, paletteSteps, type SeriesLook, type Sizes, tint } from './theme.ts';
import { placeOf, type ValueAxis } from './value-axis.ts';

export interface GradeBand extends SeriesLook {
  id: string;
  grade: Grade;
  /** part of the axis, low < high */
  low: number;
  high: number;
}

/** The bands of the grades that the axis shows, from high to low. */
export function gradeBands(grades: readonly Grade[], [low, high]: ValueAxis['domain']): GradeBand[] {
  const steps = paletteSteps(grades.length);
  const bands = grades.map((grade, i) => ({
    id: grade.id,
    grade,
    low: Math.max(low, grade.from.toNumber()),
    high: Math.min(high, grades[i - 1]?.from.toNumber() ?? high),
    ...steps[i]!,
  }));
  return bands.filter((band) => band.low < band.high);
}

export interface BandPlace {
  axis: ValueAxis;
  /** of the plot, px */
  width: number;
  height: number;
  sizes: Sizes;
  lang: Lang;
}

export interface BandLayers {
  /** px of the names above the plot */
  height: number;
  /** @param bottom of the names, px from the top of the plot */
  layers: (bottom: number) => Layer[];
}

export function bandLayers(bands: readonly GradeBand[], place: BandPlace): BandLayers {
  const { axis, height, sizes } = place;
  const step = lineHeight(sizes.small) + 2;
  const names = placeNames(bands, place);
  const lines = Math.max(0, ...names.map(({ line }) => line + 1));
  const symbolSize = sizes.symbol * 0.6;
  return {
    height: lines * step,
    layers: (bottom) => [
      ...boxes(
        bands.map(({ low, high, colour }) => ({
          x: low,
          x2: high,
          y: 0,
          y2: height,
          colour: tint(colour, 0.1),
        })),
        axis,
      ),
      ...rules(
        bands.slice(0, -1).map(({ low }) => ({ x: low, x2: low, y: 0, y2: height })),
        { by: axis, colour: COLOURS.line, dash: [3, 3] },
      ),
      ...symbols(
        names.map(({ x, line, colour, shape }) => ({
          x: x + SYMBOL / 2,
          y: bottom - (line + 0.5) * step,
          colour,
          shape,
        })),
        { size: symbolSize },
      ),
      ...texts(
        names.map(({ x, line, text }) => ({ x: x + SYMBOL, y: bottom - (line + 0.5) * step, text })),
        { font: sizes.small },
      ),
    ],
  };
}

const SYMBOL = 13;

/** Each name over the middle of its band, in the lowest line where it covers no other. */
function placeNames(bands: readonly GradeBand[], { axis, width, sizes, lang }: BandPlace) {
  const ends: number[] = [];
  return bands.toReversed().map((band) => {
    const text = gradeLabel(inLang(band.grade.label, lang), localDecimal(band.grade.from.toString(), lang));
    const wide = SYMBOL + textWidth(text, sizes.small);
    const middle = placeOf((band.low + band.high) / 2, axis, width) - wide / 2;
    const x = Math.max(0, Math.min(middle, width - wide));
    const free = ends.findIndex((end) => end + 10 <= x);
    const line = free < 0 ? ends.length : free;
    ends[line] = x + wide;
    return { text, x, line, colour: band.colour, shape: band.shape };
  });
}
