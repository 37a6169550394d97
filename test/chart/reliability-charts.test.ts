/** The charts of reliability: every number in a cell, and the pictures of ten units byte for byte. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportReliability } from '../../src/analyse/reliability/reliability.ts';
import { CHART_FORMS } from '../../src/chart/chart.ts';
import { makeChart } from '../../src/chart/make-chart.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { localNumber } from '../../src/text/format.ts';
import { quizResults } from '../analyse/reliability/quiz-campaign.ts';
import { drawnTexts } from './drawn-texts.ts';

const SNAPSHOTS = join(import.meta.dirname, '../snapshots/chart');

// criteria 1.1 and 1.2 never vary, so area 1 has no correlation
const marks = Array.from({ length: 10 }, (_, at) => [10, 10, at, (at * 7) % 10, 10 - at, (at * 3) % 10]);
const results = quizResults({ marks });
const NAMES = ['correlation', 'weights'] as const;

it.each(NAMES.flatMap((name) => CHART_FORMS.map((form) => ({ name, form }))))(
  '$name-$form',
  async ({ name, form }) => {
    const svg = await renderSvg(makeChart(results, { name, block: 'first' }, { form, lang: 'vi' }));
    const file = join(SNAPSHOTS, `${name}-${form}.svg.txt`);
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(file);
  },
);

describe.each(CHART_FORMS)('correlation, %s', (form) => {
  it('prints each correlation twice, that with the index once, and nothing for what is not defined', async () => {
    const chart = makeChart(results, { name: 'correlation', tier: 'all' }, { form, lang: 'vi' });
    const drawn = drawnTexts(await renderSvg(chart)).map(({ text }) => text);
    const { figures } = reportReliability(results, { tier: null, block: 'first' }).groups[0]!;
    const defined = figures!.areaPairs.flatMap(({ pearson }) => pearson ?? []);
    expect(defined).toHaveLength(1);
    const shown = (value: number) => drawn.filter((text) => text === localNumber(value, 2, 'vi')).length;
    expect(shown(defined[0]!)).toBe(2);
    for (const { index } of figures!.areas) if (index.pearson !== null) expect(shown(index.pearson)).toBe(1);
    expect(drawn.join()).not.toMatch(/NaN|undefined|null/);
  });
});
