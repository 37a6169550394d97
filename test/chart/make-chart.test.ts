/** What cannot be drawn is refused with a code; names of others come out inert. */
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/campaign/results.ts';
import { type ChartName, type ChartRequest, makeChart } from '../../src/chart/make-chart.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { twoYearResults } from '../two-year-results.ts';
import { drawnTexts } from './drawn-texts.ts';
import { REQUESTS, requestName } from './requests.ts';

const WIDE = { form: 'wide', lang: 'vi' } as const;
const results = twoYearResults();

it.each<[string, ChartRequest]>([
  ['chart-unknown', { name: 'pie' as ChartName }],
  ['chart-unknown', { name: 'constructor' as ChartName }],
  ['chart-block-missing', { name: 'ranking' }],
  ['chart-block-missing', { name: 'gaps', tier: 'province' }],
  ['chart-block-missing', { name: 'rank-interval' }],
  ['chart-block-unknown', { name: 'heatmap', block: 'villages' }],
  ['chart-block-unknown', { name: 'ranking', tier: 'district', block: 'communes' }],
  ['chart-block-unknown', { name: 'pareto', block: 'villages' }],
  ['chart-tier-unknown', { name: 'distribution', tier: 'village' }],
  ['chart-tier-unknown', { name: 'pareto', tier: 'village' }],
  ['chart-block-missing', { name: 'correlation' }],
  ['chart-tier-unknown', { name: 'weights', tier: 'village' }],
  ['chart-few-units', { name: 'correlation', block: 'departments-without-procedures' }],
  ['chart-unit-count', { name: 'lost' }],
  ['chart-unit-count', { name: 'lost', units: ['so-noi-vu', 'so-y-te'] }],
  ['chart-unit-count', { name: 'compare', units: ['so-noi-vu', 'so-noi-vu'] }],
  ['chart-unit-count', { name: 'compare', units: ['a', 'b', 'c', 'd', 'e'] }],
  ['chart-earlier-unknown', { name: 'change', block: 'communes', against: 'hung-yen/1999' }],
  ['chart-unit-unknown', { name: 'compare', units: ['so-noi-vu', 'nobody'] }],
])('%s: %o', (code, request) => {
  expect(() => makeChart(results, request, WIDE)).toThrow(expect.objectContaining({ code }));
});

it('a change needs an earlier year', () => {
  const alone = { ...results, earlier: [] };
  const draw = () => makeChart(alone, { name: 'change', block: 'communes' }, WIDE);
  expect(draw).toThrow(expect.objectContaining({ code: 'chart-earlier-missing' }));
});

it('a tier of one block needs no block named', () => {
  expect(makeChart(results, { name: 'ranking', tier: 'district' }, WIDE).title).toContain('UBND cấp huyện');
});

const HOSTILE = '</text><script>alert(1)</script>"&\u202Egnp.\u2066\u0000\u0007\ud800 onload=x';

/** The results with every unit called that. */
function renamed({ campaign, ...rest }: Results, name: string): Results {
  const tiers = campaign.tiers.map((tier) => ({
    ...tier,
    units: tier.units.map((unit) => ({ ...unit, name })),
  }));
  return { ...rest, campaign: { ...campaign, tiers } };
}

describe('units with hostile names', () => {
  const hostile = renamed(results, HOSTILE);
  it.each(REQUESTS.map((request) => [requestName(request), request] as const))('%s', async (_, request) => {
    const chart = makeChart(hostile, request, WIDE);
    const svg = await renderSvg(chart);
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\sonload=/);
    // neither marks that turn the direction nor control characters, of which XML allows none
    const all = svg + JSON.stringify(chart);
    for (const mark of ['\u0000', '\u0007', '\u202E', '\u2066', '\ud800']) expect(all).not.toContain(mark);
    expect(drawnTexts(svg).length).toBeGreaterThan(5);
  });
});

it('the name of a unit is drawn as text, whatever it is', async () => {
  const request = { name: 'ranking', block: 'departments-without-procedures' } as const;
  const svg = await renderSvg(makeChart(renamed(results, '<b>=cmd & "Sở"'), request, WIDE));
  expect(drawnTexts(svg).map(({ text }) => text)).toContain('<b>=cmd & "Sở"');
});
