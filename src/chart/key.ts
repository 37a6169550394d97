/** The key of a chart: symbols with their words, in rows as wide as the picture. */
import { hatch } from './hatch.ts';
import { type Layer, rules, symbols, texts } from './layers.ts';
import { textWidth } from './text-width.ts';
import { lineHeight, type SeriesLook, type Sizes } from './theme.ts';
import { wrapLabel } from './wrap-label.ts';

export interface KeyItem extends SeriesLook {
  words: string;
  hollow?: boolean;
}

/** the shape of what does not apply */
export const HATCHED = 'hatched';

const SYMBOL = 16;
const GAP = 16;

export interface KeyBlock {
  /** px */
  height: number;
  layers: (left: number, top: number) => Layer[];
}

/**
 * Words that alone are wider than the picture, such as a long name with its figures, go on in further lines.
 * @param width px of the picture without its margins
 */
export function keyLayers(items: readonly KeyItem[], width: number, sizes: Sizes): KeyBlock {
  const font = sizes.small;
  const step = lineHeight(font) + 3;
  let [x, rowTop, rowHeight] = [0, 0, step];
  const placed = items.map(({ words, ...item }) => {
    const lines = wrapLabel(words, width - SYMBOL, font);
    const wide = SYMBOL + Math.max(...lines.map((line) => textWidth(line, font)));
    if (x > 0 && x + wide > width) {
      rowTop += rowHeight;
      [x, rowHeight] = [0, step];
    }
    const at = { ...item, lines, x, y: rowTop + step / 2 };
    x += wide + GAP;
    rowHeight = Math.max(rowHeight, step + (lines.length - 1) * lineHeight(font));
    return at;
  });
  return {
    height: items.length === 0 ? 0 : rowTop + rowHeight + 6,
    layers: (left, top) => {
      const marks = placed.map(({ lines, x, y, ...rest }) => ({
        ...rest,
        x: left + x + SYMBOL / 2 - 2,
        y: top + y,
      }));
      const drawn = (hollow: boolean) =>
        marks
          .filter(({ shape, hollow: own = false }) => shape !== HATCHED && own === hollow)
          .map(({ x, y, colour, shape }) => ({ x, y, colour, shape }));
      const hatched = marks.filter(({ shape }) => shape === HATCHED);
      return [
        ...rules(hatched.flatMap(({ x, y }) => hatch({ x: x - 7, x2: x + 7, y: y - 6, y2: y + 6 }))),
        ...symbols(drawn(false), { size: sizes.symbol * 0.8 }),
        ...symbols(drawn(true), { size: sizes.symbol * 0.8, hollow: true }),
        ...texts(
          placed.flatMap(({ lines, x, y }) =>
            lines.map((text, i) => ({ x: left + x + SYMBOL, y: top + y + i * lineHeight(font), text })),
          ),
          { font },
        ),
      ];
    },
  };
}
