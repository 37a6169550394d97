/** Rendering by itself: what is refused, what a PNG shows, what is loaded when. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart/chart.ts';
import { makeChart } from '../../src/chart/make-chart.ts';
import { renderPng } from '../../src/chart/render-png.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { exampleResults } from '../example-results.ts';

function chartOf(spec: object): Chart {
  return { title: 'a', description: 'b', spec: spec as Chart['spec'], table: { headings: [], rows: [] } };
}

const x = { field: 'x', type: 'quantitative' };
const point = { mark: 'point', encoding: { x } };

describe('renderSvg', () => {
  it.each([
    [
      'warns',
      {
        ...point,
        data: { values: [{ x: 1 }] },
        encoding: { x, shape: { field: 'x', type: 'quantitative' } },
      },
    ],
    ['fetches data', { ...point, data: { url: 'https://example.org/a.json' } }],
    ['reads a file', { ...point, data: { url: 'file:///etc/passwd' } }],
  ])('refuses a spec that %s', async (_, spec) => {
    await expect(renderSvg(chartOf(spec))).rejects.toThrow();
  });

  it('writes numbers as the reader does', async () => {
    const axis = { ...x, axis: { values: [1234.5], format: ',.1f' }, scale: { domain: [0, 2000] } };
    const spec = (thousands: string, decimal: string) => ({
      mark: 'point',
      data: { values: [{ x: 1 }] },
      encoding: { x: axis },
      config: { locale: { number: { decimal, thousands, grouping: [3], currency: ['', ''] } } },
    });
    expect(await renderSvg(chartOf(spec('.', ',')))).toContain('>1.234,5<');
    expect(await renderSvg(chartOf(spec(',', '.')))).toContain('>1,234.5<');
  });
});

describe('renderPng', () => {
  const svgOf = (body: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40">${body}</svg>`;
  const text = (weight: number, words: string) =>
    svgOf(
      `<text x="4" y="28" font-family="Roboto, sans-serif" font-size="20" font-weight="${weight}">${words}</text>`,
    );

  it('draws text in both weights, Vietnamese letters as well', async () => {
    const [empty, regular, bold, plain] = await Promise.all(
      [svgOf(''), text(400, 'Đệ'), text(700, 'Đệ'), text(400, 'De')].map(async (svg) =>
        ink(await renderPng(svg)),
      ),
    );
    expect(empty).toBe(0);
    expect(regular).toBeGreaterThan(100);
    expect(bold).toBeGreaterThan(regular!);
    expect(regular).toBeGreaterThan(plain!);
  });

  it('is twice as large as the picture, on white', async () => {
    const request = { name: 'ranking', block: 'departments-with-procedures' } as const;
    const png = await renderPng(
      await renderSvg(makeChart(exampleResults(), request, { form: 'narrow', lang: 'vi' })),
    );
    const { width, pixels } = decodePng(png);
    expect(width).toBe(2 * 358);
    expect([...pixels.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(ink(png)).toBeGreaterThan(20_000);
  });
});

it('vega and the PNG renderer are loaded only when something is drawn', () => {
  const src = join(import.meta.dirname, '../../src');
  const loaded = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /^import (?!type\b)[^;]*'(?:vega|vega-lite|@resvg\/resvg-js)'/m.test(
        readFileSync(join(src, name), 'utf8'),
      ),
    );
  expect(loaded).toEqual([]);
});

/** Number of pixels that are not white. */
function ink(png: Uint8Array): number {
  const { pixels } = decodePng(png);
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at]! + pixels[at + 1]! + pixels[at + 2]! < 3 * 200) count++;
  }
  return count;
}

/** 8 bits, RGBA, not interlaced: what the renderer writes. */
function decodePng(png: Uint8Array): { width: number; pixels: Uint8Array } {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect([...bytes.subarray(24, 29)]).toEqual([8, 6, 0, 0, 0]);
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * 4;
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]!;
    for (let i = 0; i < row; i++) {
      const left = i >= 4 ? pixels[y * row + i - 4]! : 0;
      const up = y > 0 ? pixels[(y - 1) * row + i]! : 0;
      const corner = i >= 4 && y > 0 ? pixels[(y - 1) * row + i - 4]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      pixels[y * row + i] = raw[y * (row + 1) + 1 + i]! + guess;
    }
  }
  return { width, pixels };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
