/**
 * How wide a text is in the font of the charts, in pixels. There is no browser and no canvas where charts are made, and
 * an estimate by the number of letters cuts Vietnamese names or wastes a third of a phone.
 */
import { FONT_WIDTHS } from './font-widths.ts';

export type FontWeight = keyof typeof FONT_WIDTHS;

export interface FontStyle {
  /** px */
  size: number;
  weight: FontWeight;
}

const UNITS_PER_EM = 2048;
/** of a character that the table does not have: as wide as the widest signs, so that nothing is cut */
const UNKNOWN = Math.round(1.3 * UNITS_PER_EM);

const TABLES: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = {
  400: readTable(400),
  700: readTable(700),
};

/** Kerning is left out: it makes words narrower, never wider by more than a hair. */
export function textWidth(text: string, { size, weight }: FontStyle): number {
  const table = TABLES[weight];
  let units = 0;
  for (const character of text.normalize('NFC')) units += table.get(character) ?? UNKNOWN;
  return (units * size) / UNITS_PER_EM;
}

function readTable(weight: FontWeight): ReadonlyMap<string, number> {
  return new Map(
    FONT_WIDTHS[weight].flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
  );
}
