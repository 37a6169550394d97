/** Figures at the end of each row, in columns that end at the edge of the picture: the numbers stand under each other. */
import type { ChartOptions } from './chart.ts';
import { type Layer, symbols, texts } from './layers.ts';
import type { RowLayout } from './row-layout.ts';
import { type FontStyle, textWidth } from './text-width.ts';
import { COLOURS, lineHeight, type SeriesLook, SIZES } from './theme.ts';
import { wrapLabel } from './wrap-label.ts';

export interface FigureColumn {
  /** above the column on a wide picture; on a phone there is no room, the cells must speak for themselves */
  heading: string;
  /** one a row */
  cells: readonly string[];
  strong?: boolean;
  /** stands above the column instead of words, in both forms */
  symbol?: SeriesLook;
}

export interface FigureColumns {
  /** px of all columns */
  width: number;
  /** px of the headings above the plot */
  height: number;
  /** @param width of the plot, px */
  layers: (rows: RowLayout, width: number) => Layer[];
}

const GAP = 14;
const WIDEST_HEADING = 72;

export function figureColumns(columns: readonly FigureColumn[], { form }: ChartOptions): FigureColumns {
  const sizes = SIZES[form];
  const headed = form === 'wide';
  const laid = columns.map(({ heading, cells, strong = false, symbol }) => {
    const font = strong ? sizes.strong : form === 'wide' ? sizes.text : sizes.small;
    const lines = headed && !symbol ? wrapLabel(heading, WIDEST_HEADING, sizes.small) : [];
    const width = Math.ceil(Math.max(0, widest(cells, font), widest(lines, sizes.small)));
    return { cells, font, lines, width, symbol };
  });
  // columns under symbols are of one kind, so they are equally wide
  const even = Math.max(0, ...laid.filter(({ symbol }) => symbol).map(({ width }) => width));
  for (const column of laid) if (column.symbol) column.width = even;
  const total = laid.reduce((sum, { width }) => sum + width + (headed ? GAP : 8), 0);
  const step = lineHeight(sizes.small);
  return {
    width: total,
    height: Math.max(0, ...laid.map(({ lines }) => lines.length)) * step,
    layers: ({ right, rows }, width) => {
      let x = width + right;
      return laid.toReversed().flatMap(({ cells, font, lines, width: own, symbol }) => {
        const at = x;
        x -= own + (headed ? GAP : 8);
        return [
          ...texts(
            cells.map((text, i) => ({ x: at, y: rows[i]!.figureY, text })),
            { font, align: 'right' },
          ),
          ...texts(lines.length === 0 ? [] : [{ x: at, y: -8 - (lines.length - 0.5) * step, text: lines }], {
            font: sizes.small,
            align: 'right',
            colour: COLOURS.muted,
          }),
          ...symbols(symbol ? [{ ...symbol, x: at - own / 2, y: -step - 14 }] : [], {
            size: sizes.symbol,
          }),
        ];
      });
    },
  };
}

function widest(lines: readonly string[], font: FontStyle): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, font)));
}
