/** The cells of a matrix: a colour and the number in it; hatched where there is no number. */
import { type Box, hatch } from './hatch.ts';
import { boxes, type Layer, rules, texts } from './layers.ts';
import { type FontStyle, textWidth } from './text-width.ts';
import { COLOURS, textOn } from './theme.ts';

export interface Cell extends Box {
  /** of the row, for who reads the spec */
  unit: string;
  /** as printed, null where there is nothing */
  text: string | null;
  colour: string;
}

/**
 * Numbers are left out where any is wider than its cell.
 * @param cell width, px
 */
export function cellLayers(
  cells: readonly Cell[],
  { font, cell }: { font: FontStyle; cell: number },
): Layer[] {
  const filled = cells.filter(({ text }) => text !== null);
  const empty = cells.filter(({ text }) => text === null);
  const printed = filled.map(({ x, x2, y, y2, text, colour }) => ({
    x: (x + x2) / 2,
    y: (y + y2) / 2,
    text: text!,
    ink: textOn(colour),
  }));
  const fits = printed.every(({ text }) => textWidth(text, font) <= cell - 4);
  const inks = [...new Set(printed.map(({ ink }) => ink))];
  return [
    ...boxes(
      filled.map(({ unit, text, colour, x, x2, y, y2 }) => ({ unit, value: text, colour, x, x2, y, y2 })),
    ),
    ...rules(empty.flatMap(hatch), { colour: COLOURS.line }),
    ...(fits ? inks : []).flatMap((ink) =>
      texts(
        printed.filter((one) => one.ink === ink).map(({ x, y, text }) => ({ x, y, text })),
        { font, align: 'center', colour: ink },
      ),
    ),
  ];
}
