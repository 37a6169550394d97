/**
 * Writes ../font-widths.ts: the advance widths of Roboto for Latin, Vietnamese, digits, punctuation and the signs that
 * charts use. Run it again when the font package changes; a test compares the table with the font.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const FACES = { 400: '400Regular/Roboto_400Regular.ttf', 700: '700Bold/Roboto_700Bold.ttf' };
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ab, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];

const require = createRequire(import.meta.url);
const weights = Object.entries(FACES).map(([weight, file]) => {
  const font = fontkit.openSync(require.resolve(`@expo-google-fonts/roboto/${file}`));
  if (font.unitsPerEm !== 2048) throw new Error(`${file}: ${font.unitsPerEm} units an em`);
  return `  ${weight}: [\n${widthLines(font).join('\n')}\n  ],`;
});

/** One line a width: `[1155, 'aăâ...'],`. */
function widthLines(font) {
  const characters = new Map();
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      // a soft hyphen is drawn by nobody
      if (code === 0xad || !font.hasGlyphForCodePoint(code)) continue;
      const width = font.glyphForCodePoint(code).advanceWidth;
      characters.set(width, (characters.get(width) ?? '') + String.fromCodePoint(code));
    }
  }
  return [...characters]
    .sort(([a], [b]) => a - b)
    .map(
      ([width, text]) =>
        `    [${width}, ${JSON.stringify(text.replace(/[\u00a0\u2010-\u2027]/g, escaped))}],`,
    )
    .map((line) => line.replaceAll('\\\\u', '\\u'));
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

writeFileSync(
  new URL('../font-widths.ts', import.meta.url),
  `/**
 * Advance widths of Roboto, in 1/2048 of the font size, by weight: the characters that share a width stand together.
 * Written by fonts/generate-font-widths.mjs.
 */
export const FONT_WIDTHS = {
${weights.join('\n')}
} as const satisfies Record<number, readonly (readonly [width: number, characters: string])[]>;
`,
);
