/** Every chart of the example, in both forms and languages: drawn without a warning, whole, readable, marked, inert. */
import { describe, expect, it } from 'vitest';
import { CHART_FORMS } from '../../src/chart/chart.ts';
import { CHART_NAMES, makeChart } from '../../src/chart/make-chart.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { writeCsv } from '../../src/text/csv.ts';
import { markTexts } from '../../src/text/marks.ts';
import { twoYearResults } from '../two-year-results.ts';
import { type DrawnText, drawnTexts } from './drawn-texts.ts';
import { REQUESTS, requestName } from './requests.ts';

const WIDTHS = { wide: 760, narrow: 358 };
const results = twoYearResults();

const CASES = REQUESTS.flatMap((request) =>
  CHART_FORMS.flatMap((form) =>
    (['vi', 'en'] as const).map((lang) => ({ request, options: { form, lang }, name: requestName(request) })),
  ),
);

it('every chart has a case', () => {
  expect(new Set(REQUESTS.map(({ name }) => name))).toEqual(new Set(CHART_NAMES));
});

describe.each(CASES)('$name $options', ({ request, options }) => {
  const chart = makeChart(results, request, options);
  const drawn = renderSvg(chart);

  it('is the same text every time', async () => {
    expect(await renderSvg(makeChart(results, request, options))).toBe(await drawn);
  });

  it('is one labelled picture of its width', async () => {
    const svg = await drawn;
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"<>]{20,}" /);
    expect(svg).toContain(` width="${WIDTHS[options.form]}" `);
    expect(svg).toMatch(/<\/svg>$/);
  });

  it('reaches for nothing, names nothing, and asks nothing of a content policy', async () => {
    const svg = (await drawn).replaceAll(/ xmlns(:xlink)?="[^"]+"/g, '');
    expect(svg).not.toMatch(/https?:|\/\/|url\(|href|<image|<script|<style|\bstyle=|\bid=|\son\w+=/);
    expect(JSON.stringify(chart.spec)).not.toMatch(/https?:|"url"|\$schema/);
  });

  it('says what its figures are', async () => {
    const texts = drawnTexts(await drawn).map(({ text }) => text);
    for (const mark of markTexts(['illustrative', 'synthetic'], options.lang)) {
      expect(texts.join(' ')).toContain(mark);
    }
    expect(texts.join(' ')).toContain('31/12/2024');
  });

  it('cuts no text and draws none over another; none is under 11 px', async () => {
    const svg = await drawn;
    const [width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.slice(1).map(Number);
    const texts = drawnTexts(svg);
    expect(texts.length).toBeGreaterThan(5);
    const cut = texts.filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    );
    expect(cut).toEqual([]);
    expect(overlaps(texts)).toEqual([]);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    expect(texts.map(({ text }) => text).join(' ')).not.toMatch(/undefined|null|NaN|…|Infinity/);
  });

  it('has the figures as a table', () => {
    const { headings, rows } = chart.table;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.length).toBe(headings.length);
    expect(writeCsv([headings, ...rows])).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

function overlaps(texts: readonly DrawnText[]): string[] {
  const byTop = texts.toSorted((a, b) => a.top - b.top);
  return byTop.flatMap((one, i) => {
    const found: string[] = [];
    for (let k = i + 1; k < byTop.length && byTop[k]!.top < one.bottom; k++) {
      const other = byTop[k]!;
      if (one.left < other.right && other.left < one.right) found.push(`${one.text} | ${other.text}`);
    }
    return found;
  });
}
