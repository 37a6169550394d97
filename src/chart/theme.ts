/** Sizes, colours and shapes of all charts: one look, readable on a projector, on a phone and in print. */
import type { NumberLocale } from 'vega';
import type { Config } from 'vega-lite';
import type { Lang } from '../text/lang.ts';
import type { ChartForm } from './chart.ts';
import type { FontStyle } from './text-width.ts';

export interface Sizes {
  /** of the whole picture, px */
  width: number;
  margin: number;
  title: FontStyle;
  /** edition and marks under the title */
  subtitle: FontStyle;
  /** names and figures of the rows */
  text: FontStyle;
  strong: FontStyle;
  /** axes, keys, notes */
  small: FontStyle;
  smallStrong: FontStyle;
  /** area of a symbol, px² */
  symbol: number;
}

export const SIZES: Readonly<Record<ChartForm, Sizes>> = {
  wide: {
    width: 760,
    margin: 12,
    title: { size: 18, weight: 700 },
    subtitle: { size: 12, weight: 400 },
    text: { size: 13, weight: 400 },
    strong: { size: 13, weight: 700 },
    small: { size: 12, weight: 400 },
    smallStrong: { size: 12, weight: 700 },
    symbol: 90,
  },
  narrow: {
    width: 358,
    margin: 4,
    title: { size: 16, weight: 700 },
    subtitle: { size: 11, weight: 400 },
    text: { size: 13, weight: 400 },
    strong: { size: 13, weight: 700 },
    small: { size: 11, weight: 400 },
    smallStrong: { size: 11, weight: 700 },
    symbol: 80,
  },
};

/** px between headings and the first row. */
export const HEADING_ROOM = 10;

/** Height of a line of text. */
export function lineHeight({ size }: FontStyle): number {
  return Math.round(size * 1.3);
}

/** An order from good to bad that survives colour blindness and a grey print; never without a shape or a word. */
const PALETTE = ['#08306B', '#3A87C8', '#8F8F86', '#D9730D', '#7A1F0A'] as const;
/** Symbols that look equally large; vega's own triangles and diamonds look smaller than its circles. */
export const SHAPES = {
  circle: 'circle',
  square: 'square',
  diamond: 'M0,-1.35L1.35,0L0,1.35L-1.35,0Z',
  up: 'M0,-1.25L1.3,1L-1.3,1Z',
  down: 'M0,1.25L1.3,-1L-1.3,-1Z',
  /** of keys: an upright tick, a bar */
  tick: 'M-0.4,-1.4L0.4,-1.4L0.4,1.4L-0.4,1.4Z',
  bar: 'M-1.5,-0.7L1.5,-0.7L1.5,0.7L-1.5,0.7Z',
} as const;

/** One for each colour of the palette. */
const STEP_SHAPES = [SHAPES.circle, SHAPES.square, SHAPES.diamond, SHAPES.up, SHAPES.down] as const;

export interface SeriesLook {
  colour: string;
  shape: string;
}

/** Of things side by side that are neither good nor bad: units compared, tiers. */
export const SERIES: readonly SeriesLook[] = [
  { colour: PALETTE[0], shape: SHAPES.circle },
  { colour: PALETTE[3], shape: SHAPES.square },
  { colour: PALETTE[1], shape: SHAPES.up },
  { colour: PALETTE[4], shape: SHAPES.diamond },
];

/** The same for up to eight things; every pair of colour and shape stands once. */
export const SERIES_OF_EIGHT: readonly SeriesLook[] = [
  ...SERIES,
  { colour: PALETTE[2], shape: SHAPES.down },
  { colour: PALETTE[0], shape: SHAPES.diamond },
  { colour: PALETTE[3], shape: SHAPES.up },
  { colour: PALETTE[1], shape: SHAPES.square },
];

export const COLOURS = {
  text: '#1A1A1A',
  /** second words: 7:1 against white */
  muted: '#545454',
  line: '#8A8A8A',
  grid: '#DADADA',
  paper: '#FFFFFF',
  good: PALETTE[0],
  lighter: PALETTE[1],
  neutral: PALETTE[2],
  warning: PALETTE[3],
  bad: PALETTE[4],
} as const;

/** The family of the width table first, so that what was measured is what is drawn. */
const FONT_FAMILY = 'Roboto, sans-serif';

const NUMBERS: Readonly<Record<Lang, Pick<NumberLocale, 'decimal' | 'thousands'>>> = {
  vi: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

export function themeConfig({ small }: Sizes, lang: Lang): Config {
  return {
    aria: false,
    locale: { number: { ...NUMBERS[lang], grouping: [3], currency: ['', ' ₫'] } },
    font: FONT_FAMILY,
    background: COLOURS.paper,
    view: { stroke: null },
    axis: {
      labelFontSize: small.size,
      labelColor: COLOURS.muted,
      labelOverlap: false,
      domain: false,
      ticks: false,
    },
    text: { color: COLOURS.text },
  };
}

/**
 * A colour between white and this one, for areas behind marks and words.
 * @param share of the colour, 0 to 1
 */
export function tint(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(255 + (part - 255) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** `count` steps of the palette from good to bad, evenly spread; the ends are its ends. */
export function paletteSteps(count: number): SeriesLook[] {
  return Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? 0 : Math.round((i * (PALETTE.length - 1)) / (count - 1));
    return { colour: PALETTE[at]!, shape: STEP_SHAPES[at]! };
  });
}

/** Black or white, whichever is read better on this colour. */
export function textOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.18 ? '#000000' : COLOURS.paper;
}
