/** Pictures of a campaign of three units, byte for byte; `vitest -u` writes them anew, then look at them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHART_FORMS } from '../../src/chart/chart.ts';
import { type ChartRequest, makeChart } from '../../src/chart/make-chart.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { smallCampaign } from '../campaign/small-campaign.ts';

const SNAPSHOTS = join(import.meta.dirname, '../snapshots/chart');

const campaign = smallCampaign({
  'reports.csv': ['Sở A;1.1;;90;100;;', 'Sở A;1.4;có;;;;', 'Sở B;1.1;;70;100;;', 'Sở B;1.4;không;;;;'],
  'system.csv': ['Sở A;1.2;;50;100', 'Sở B;1.2;;80;100'],
  'surveys.csv': ['Sở A;1.3;40;40;40;75', 'Sở B;1.3;40;40;40;82,5'],
  'appraisals.csv': ['Sở A;1.1;1;Điều chỉnh;;;80;100;Hồ sơ quá hạn;Sở B'],
});
const results = { campaign, synthetic: true, previous: null, warnings: [], earlier: [] };

const REQUESTS: readonly ChartRequest[] = [
  { name: 'ranking' },
  { name: 'heatmap' },
  { name: 'lost', units: ['a'] },
  { name: 'pareto' },
  { name: 'gaps' },
  { name: 'distribution' },
  { name: 'rank-interval' },
  { name: 'compare', units: ['a', 'b'] },
];

it.each(
  REQUESTS.flatMap((request) =>
    CHART_FORMS.map((form) => ({ request, form, file: `${request.name}-${form}` })),
  ),
)('$file', async ({ request, form, file }) => {
  const svg = await renderSvg(makeChart(results, request, { form, lang: 'vi' }));
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(join(SNAPSHOTS, `${file}.svg.txt`));
});

it('the spec of a ranking', async () => {
  const { spec } = makeChart(results, { name: 'ranking' }, { form: 'narrow', lang: 'vi' });
  await expect(`${JSON.stringify(spec, null, 1)}\n`).toMatchFileSnapshot(
    join(SNAPSHOTS, 'ranking-narrow.vl.json'),
  );
});
