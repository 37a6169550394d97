/**
 * How wide a text is in the font of the charts, in pixels. There is no browser and no canvas where charts are made, and
 * an estimate by the number of letters cuts Vietnamese names or wastes a third of a phone.
 */
import { COMBINING_RANGES, characterClass } from '../text/character-class.ts';
import { FONT_WIDTHS } from './font-widths.ts';

type FontWeight = keyof typeof FONT_WIDTHS;

export interface FontStyle {
  /** px */
  size: number;
  weight: FontWeight;
}

export const UNITS_PER_EM = 2048;
/** of a character that the table does not have: as wide as the widest signs, so that nothing is cut */
const UNKNOWN = Math.round(1.3 * UNITS_PER_EM);

const COMBINING = characterClass(COMBINING_RANGES);
/** beyond the last character of the table */
const CODES = 0x2300;

/** Width by code unit: a picture measures every letter of every name, more than once. */
const TABLES: Readonly<Record<FontWeight, Uint16Array>> = {
  400: widthTable(FONT_WIDTHS[400]),
  700: widthTable(FONT_WIDTHS[700]),
};

/** Kerning is left out: it makes words narrower, never wider by more than a hair. */
export function textWidth(text: string, { size, weight }: FontStyle): number {
  return (widthUnits(text, TABLES[weight]) * size) / UNITS_PER_EM;
}

/** @returns 1/2048 of the font size */
export function widthUnits(text: string, table: Uint16Array): number {
  // names are nearly always composed already, and composing is dearer than measuring
  const composed = COMBINING.test(text) ? text.normalize('NFC') : text;
  let units = 0;
  for (let i = 0; i < composed.length; i++) units += table[composed.charCodeAt(i)] ?? UNKNOWN;
  return units;
}

/** @param widths of one face, as fonts/generate-font-widths.mjs writes them */
export function widthTable(widths: readonly (readonly [width: number, characters: string])[]): Uint16Array {
  const table = new Uint16Array(CODES).fill(UNKNOWN);
  for (const [width, characters] of widths) {
    for (const character of characters) table[character.charCodeAt(0)] = width;
  }
  return table;
}
