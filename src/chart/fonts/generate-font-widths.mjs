/**
 * Writes ../font-widths.ts, the advance widths of Roboto, and ../../publish/document/serif-widths.ts, those of Tinos, which are
 * the widths of Times New Roman: for Latin, Vietnamese, digits, punctuation and the signs that charts use. Run it again
 * when a font package changes; tests compare the tables with the fonts.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

const TABLES = [
  {
    out: '../font-widths.ts',
    constant: 'FONT_WIDTHS',
    key: 'number',
    about: 'Advance widths of Roboto, in 1/2048 of the font size, by weight',
    faces: { 400: 'roboto/400Regular/Roboto_400Regular.ttf', 700: 'roboto/700Bold/Roboto_700Bold.ttf' },
  },
  {
    out: '../../publish/document/serif-widths.ts',
    constant: 'SERIF_WIDTHS',
    key: 'string',
    about: 'Advance widths of Tinos, in 1/2048 of the font size, by face',
    faces: {
      regular: 'tinos/400Regular/Tinos_400Regular.ttf',
      italic: 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
      bold: 'tinos/700Bold/Tinos_700Bold.ttf',
    },
  },
];
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
for (const table of TABLES) writeTable(table);

function faceLines([face, file]) {
  const font = fontkit.openSync(require.resolve(`@expo-google-fonts/${file}`));
  if (font.unitsPerEm !== 2048) throw new Error(`${file}: ${font.unitsPerEm} units an em`);
  return `  ${face}: [\n${widthLines(font).join('\n')}\n  ],`;
}

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

function writeTable({ out, constant, key, about, faces }) {
  writeFileSync(
    new URL(out, import.meta.url),
    `/**
 * ${about}: the characters that share a width stand together.
 * Written by chart/fonts/generate-font-widths.mjs.
 */
export const ${constant} = {
${Object.entries(faces).map(faceLines).join('\n')}
} as const satisfies Record<${key}, readonly (readonly [width: number, characters: string])[]>;
`,
  );
}
