/** The texts of an SVG with the boxes they cover, measured with the real font: an oracle beside the width table. */
import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

export interface DrawnText {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const require = createRequire(import.meta.url);
const open = (file: string) => openSync(require.resolve(`@expo-google-fonts/roboto/${file}`)) as Font;
export const FONTS: Readonly<Record<400 | 700, Font>> = {
  400: open('400Regular/Roboto_400Regular.ttf'),
  700: open('700Bold/Roboto_700Bold.ttf'),
};

export function realWidth(text: string, { size, weight }: { size: number; weight: 400 | 700 }): number {
  return (FONTS[weight].layout(text).advanceWidth / 2048) * size;
}

const TAG = /<(\/?)(g|text|tspan)\b([^>]*?)(\/?)>([^<]*)/g;

/** Only what charts draw: groups moved by translate, texts in one line or in tspans. */
export function drawnTexts(svg: string): DrawnText[] {
  const found: DrawnText[] = [];
  const groups: (readonly [number, number])[] = [[0, 0]];
  let line: { attributes: string; x: number; y: number } | null = null;
  for (const [, closing, tag, attributes = '', , content = ''] of svg.matchAll(TAG)) {
    if (tag === 'g') {
      if (closing) groups.pop();
      else groups.push(moved(groups.at(-1)!, attributes));
    } else if (tag === 'text' && !closing) {
      const [x, y] = moved(groups.at(-1)!, attributes);
      line = { attributes, x, y };
      if (content !== '') found.push(measured(content, line));
    } else if (tag === 'tspan' && !closing && line) {
      line.y += Number(/\bdy="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
      if (content !== '') found.push(measured(content, line));
    }
  }
  return found;
}

function moved([x, y]: readonly [number, number], attributes: string): readonly [number, number] {
  const match = /transform="translate\(([-\d.e]+),([-\d.e]+)\)"/.exec(attributes);
  return match ? [x + Number(match[1]), y + Number(match[2])] : [x, y];
}

function measured(
  content: string,
  { attributes, x, y }: { attributes: string; x: number; y: number },
): DrawnText {
  const text = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const size = Number(/font-size="([\d.]+)px"/.exec(attributes)![1]);
  const weight = /font-weight="700"/.test(attributes) ? 700 : 400;
  const width = realWidth(text, { size, weight });
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  // y is the baseline; accents of Vietnamese capitals reach about 0.95 above, tails 0.22 below
  return { text, size, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.1 };
}
