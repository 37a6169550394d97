/**
 * Layers of a picture: texts, rules, rectangles, symbols. All charts are drawn from these, so that a mark is specified
 * once.
 *
 * The vertical place of a mark is in px of the picture (`y`, 0 at the top of the plot), the horizontal one is a value of
 * the chart's scale or px of the plot. Rows name their places by the fields `x`, `x2`, `y`, `y2`.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { FontStyle } from './text-width.ts';
import { COLOURS, lineHeight } from './theme.ts';
import { type ValueAxis, valueEncoding } from './value-axis.ts';

export type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

/** What a layer draws: one mark a row. */
export type Rows = readonly Readonly<Record<string, string | number | boolean | null | readonly string[]>>[];

/** How `x` and `x2` become places: by the scale of an axis, or as px of the plot. */
export type Across = ValueAxis | 'px';

const pixels = (field: string) => ({ field, type: 'quantitative' as const, scale: null, axis: null });
const across = (field: string, by: Across) => (by === 'px' ? pixels(field) : { field, ...valueEncoding(by) });
const data = (rows: Rows) => ({ values: [...rows] });

export interface TextStyle {
  font: FontStyle;
  by?: Across;
  align?: 'left' | 'center' | 'right';
  colour?: string;
  /** px to the right */
  dx?: number;
}

/** Texts (`text`, a list for several lines); `y` is the middle of the first line. */
export function texts(rows: Rows, style: TextStyle): Layer[] {
  if (rows.length === 0) return [];
  const { font, by = 'px', align = 'left', colour = COLOURS.text, dx = 0 } = style;
  return [
    {
      data: data(rows),
      mark: {
        type: 'text',
        align,
        baseline: 'middle',
        fontSize: font.size,
        ...(font.weight === 400 ? {} : { fontWeight: font.weight }),
        lineHeight: lineHeight(font),
        color: colour,
        dx,
      },
      encoding: { x: across('x', by), y: pixels('y'), text: { field: 'text' } },
    },
  ];
}

export interface RuleStyle {
  by?: Across;
  colour?: string;
  width?: number;
  dash?: readonly [number, number];
  /** rows have a `colour` of their own */
  coloured?: boolean;
}

/** Straight lines from (x, y) to (x2, y2). */
export function rules(rows: Rows, style: RuleStyle = {}): Layer[] {
  if (rows.length === 0) return [];
  const { by = 'px', colour = COLOURS.line, width = 1, dash, coloured = false } = style;
  return [
    {
      data: data(rows),
      mark: { type: 'rule', color: colour, strokeWidth: width, ...(dash && { strokeDash: [...dash] }) },
      encoding: {
        x: across('x', by),
        x2: { field: 'x2' },
        y: pixels('y'),
        y2: { field: 'y2' },
        ...(coloured && { color: { field: 'colour', type: 'nominal', scale: null } }),
      },
    },
  ];
}

/** Filled rectangles in the `colour` of each row. */
export function boxes(rows: Rows, by: Across = 'px'): Layer[] {
  if (rows.length === 0) return [];
  return [
    {
      data: data(rows),
      mark: { type: 'rect' },
      encoding: {
        x: across('x', by),
        x2: { field: 'x2' },
        y: pixels('y'),
        y2: { field: 'y2' },
        color: { field: 'colour', type: 'nominal', scale: null },
      },
    },
  ];
}

/** Symbols in the `colour` and `shape` of each row. */
export function symbols(
  rows: Rows,
  { size, by = 'px', hollow = false }: { size: number; by?: Across; hollow?: boolean },
): Layer[] {
  if (rows.length === 0) return [];
  return [
    {
      data: data(rows),
      mark: {
        type: 'point',
        size,
        opacity: 1,
        strokeWidth: hollow ? 2 : 1,
        ...(hollow ? { fill: COLOURS.paper } : { filled: true, stroke: COLOURS.paper }),
      },
      encoding: {
        x: across('x', by),
        y: pixels('y'),
        shape: { field: 'shape', type: 'nominal', scale: null },
        [hollow ? 'stroke' : 'fill']: { field: 'colour', type: 'nominal', scale: null },
      },
    },
  ];
}
