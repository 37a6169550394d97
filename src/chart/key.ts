/** The key of a chart: symbols with their words, in rows as wide as the picture. */
import { hatch } from './hatch.ts';
import { type Layer, rules, symbols, texts } from './layers.ts';
import { textWidth } from './text-width.ts';
import { lineHeight, type SeriesLook, type Sizes } from './theme.ts';

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

/** @param width px of the picture without its margins */
export function keyLayers(items: readonly KeyItem[], width: number, sizes: Sizes): KeyBlock {
  const font = sizes.small;
  const step = lineHeight(font) + 3;
  let [x, row] = [0, 0];
  const placed = items.map((item) => {
    const wide = SYMBOL + textWidth(item.words, font);
    if (x > 0 && x + wide > width) {
      row++;
      x = 0;
    }
    const at = { ...item, x, y: (row + 0.5) * step };
    x += wide + GAP;
    return at;
  });
  return {
    height: items.length === 0 ? 0 : (row + 1) * step + 6,
    layers: (left, top) => {
      const marks = placed.map(({ words, x, y, ...rest }) => ({
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
          placed.map(({ words, x, y }) => ({ x: left + x + SYMBOL, y: top + y, text: words })),
          { font },
        ),
      ];
    },
  };
}
