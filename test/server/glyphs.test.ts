/** What pages and charts write, their fonts can draw: a missing letter shows as a box on a machine without it. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FONT_SUBSETS } from '../../server/assets.ts';
import { exampleApp } from './example-app.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = FONT_SUBSETS.map((subset) => {
  const file = resolve(`@fontsource/roboto/files/roboto-${subset}-normal.woff2`);
  return create(readFileSync(file)) as Font;
});

const PAGES = [
  '/',
  '/?trinh-chieu=1',
  '/xep-hang?khoi=communes&sap-xep=ten',
  '/linh-vuc',
  '/tieu-chi',
  '/tieu-chi/3.2.1',
  '/don-vi/so-y-te',
  '/so-sanh?don-vi=so-y-te&don-vi=so-tu-phap',
  '/doi-chieu',
  '/chi-tieu',
  '/chat-luong-tieu-chi?khoi=districts',
  '/phuong-phap',
  '/api',
];

/** Text between the tags, without what only a script or a machine reads. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' ');
}

describe('letters of the pages', () => {
  const app = exampleApp();

  it.each(PAGES.flatMap((path) => [path, `${path}${path.includes('?') ? '&' : '?'}lang=en`]))(
    '%s needs no letter that the fonts lack',
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      const text = textOf(await response.text());
      const missing = [...new Set(text.normalize('NFC'))].filter(
        (letter) => letter > ' ' && !fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)),
      );
      expect(missing).toEqual([]);
    },
  );
});
