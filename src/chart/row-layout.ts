/**
 * Rows of a chart: a name, a mark, figures. On a wide picture the name stands left of the mark; on a phone it stands
 * above, so that neither is cut.
 */
import type { ChartForm } from './chart.ts';
import { boxes, type Layer, rules, texts } from './layers.ts';
import { textWidth } from './text-width.ts';
import { COLOURS, lineHeight, SIZES } from './theme.ts';
import { wrapLabel } from './wrap-label.ts';

export interface RowPlace {
  /** lines of the name */
  name: readonly string[];
  /** middle of the first line of the name, and of the figures, px from the top of the plot */
  nameY: number;
  figureY: number;
  /** middle of the mark */
  y: number;
  top: number;
  bottom: number;
}

export interface RowLayout {
  left: number;
  right: number;
  height: number;
  rows: readonly RowPlace[];
}

export interface RowSizes {
  form: ChartForm;
  /** px that the figures of a row need */
  figures: number;
  /** px that the marks need; one for all rows or one a row */
  mark?: number | readonly number[];
  /** row -> px left free above it, for a heading */
  breaks?: ReadonlyMap<number, number>;
}

const WIDEST_NAME = 270;
/** so that a symbol at the end of the axis is not cut */
const EDGE = 8;

export function layRows(names: readonly string[], sizes: RowSizes): RowLayout {
  return sizes.form === 'wide' ? besideRows(names, sizes) : aboveRows(names, sizes);
}

function besideRows(names: readonly string[], { form, figures, mark = 20, breaks }: RowSizes): RowLayout {
  const font = SIZES[form].text;
  const step = lineHeight(font);
  const wrapped = names.map((name) => wrapLabel(name, WIDEST_NAME, font));
  const widest = Math.max(0, ...wrapped.flat().map((line) => textWidth(line, font)));
  let top = 0;
  const rows = wrapped.map((name, i) => {
    top += breaks?.get(i) ?? 0;
    const height = Math.max(markOf(mark, i), name.length * step + 4);
    const y = top + height / 2;
    const row = {
      name,
      nameY: y - ((name.length - 1) * step) / 2,
      figureY: y,
      y,
      top,
      bottom: top + height,
    };
    top += height;
    return row;
  });
  return { left: Math.ceil(widest) + EDGE + 8, right: EDGE + figures, height: top, rows };
}

function markOf(mark: number | readonly number[], row: number): number {
  return typeof mark === 'number' ? mark : mark[row]!;
}

function aboveRows(names: readonly string[], { form, figures, mark = 18, breaks }: RowSizes): RowLayout {
  const { text: font, width, margin } = SIZES[form];
  const step = lineHeight(font);
  const room = width - 2 * margin - figures - 6;
  let top = 0;
  const rows = names.map((text, i) => {
    top += breaks?.get(i) ?? 0;
    const name = wrapLabel(text, room, font);
    const nameY = top + 4 + step / 2;
    const high = markOf(mark, i);
    const bottom = top + 4 + name.length * step + high + 2;
    const row = {
      name,
      nameY,
      figureY: nameY,
      y: bottom - 2 - high / 2,
      top,
      bottom,
    };
    top = bottom;
    return row;
  });
  return { left: EDGE, right: EDGE, height: top, rows };
}

/** The names of the rows, right against the plot or above their marks. */
export function nameLayers({ left, rows }: RowLayout, form: ChartForm): Layer[] {
  const { text: font } = SIZES[form];
  const beside = form === 'wide';
  return texts(
    rows.map(({ name, nameY }) => ({ x: beside ? -EDGE - 6 : -left, y: nameY, text: [...name] })),
    { font, align: beside ? 'right' : 'left' },
  );
}

/** White under names that stand above their marks: what runs through all rows must not cross the letters. */
export function paperLayers({ left, right, rows }: RowLayout, { form, width }: PlotForm): Layer[] {
  if (form === 'wide') return [];
  return boxes(
    rows.map(({ top, y }) => ({ x: -left, x2: width + right, y: top, y2: y - 9, colour: COLOURS.paper })),
  );
}

interface PlotForm {
  form: ChartForm;
  /** of the plot, px */
  width: number;
}

/** Thin lines that lead the eye from a name to its mark and on to its figures. */
export function guideLayers({ rows }: RowLayout, width: number): Layer[] {
  return rules(
    rows.map(({ y }) => ({ x: 0, x2: width, y, y2: y })),
    { colour: COLOURS.line, width: 0.5, dash: [1, 3] },
  );
}
