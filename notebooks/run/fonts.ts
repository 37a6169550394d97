/**
 * The letters of the charts, inside the page: their pictures are laid out by the widths of Roboto, and in a wider letter
 * names would be cut. Latin and Vietnamese, upright, regular and bold.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const SUBSETS = [
  [
    'vietnamese',
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
  ],
  [
    'latin',
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  ],
] as const;

/** @returns `@font-face` rules, the fonts as data */
export function fontFaces(): string {
  return SUBSETS.flatMap(([subset, range]) => [400, 700].map((weight) => face(subset, range, weight))).join(
    '',
  );
}

function face(subset: string, range: string, weight: number): string {
  const bytes = readFileSync(resolve(`@fontsource/roboto/files/roboto-${subset}-${weight}-normal.woff2`));
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")`;
  return `@font-face { font-family: Roboto; font-weight: ${weight}; src: ${source}; unicode-range: ${range}; }\n`;
}
