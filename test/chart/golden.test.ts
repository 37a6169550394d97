/** Pictures of a campaign of three units, byte for byte; `vitest -u` writes them anew, then look at them. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHART_FORMS } from '../../src/chart/chart.ts';
import { type ChartRequest, makeChart } from '../../src/chart/make-chart.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { editionsOf, resultsOf, unit } from '../analyse/change/two-years.ts';
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
  { name: 'outliers' },
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

const leaf = (code: string, maxPoints: number) => ({
  ...{ code, maxPoints, label: { vi: `Tiêu chí ${code}` }, assessedBy: 'self' },
  ...{ measure: { kind: 'percent', of: 'part' }, noneArose: { effect: 'exclude' } },
  scoring: { kind: 'proportional', of: 100 },
});
const [older, newer] = editionsOf([
  { year: 2023, areas: { all: { add: { a: leaf('1.1', 60), b: leaf('1.2', 40) } } } },
  { year: 2024, areas: { all: { add: { a: leaf('1.1', 30), b: leaf('1.2', 40), c: leaf('1.3', 30) } } } },
]);
const units = [...'abcd'].map((id) => unit(id, id === 'd' ? { validFrom: '2024-02-01' } : {}));
const changed = resultsOf(
  newer!,
  units,
  {
    reports: [
      'a;1.1;90%',
      'a;1.2;80%',
      'a;1.3;50%',
      'b;1.1;70%',
      'b;1.2;70%',
      'b;1.3;70%',
      'c;1.1;10%',
      'd;1.1;9%',
    ],
  },
  [resultsOf(older!, units, { reports: ['a;1.1;50%', 'a;1.2;80%', 'b;1.1;70%', 'b;1.2;70%', 'c;1.1;60%'] })],
);

it.each(CHART_FORMS)('change-%s', async (form) => {
  const svg = await renderSvg(makeChart(changed, { name: 'change' }, { form, lang: 'vi' }));
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(join(SNAPSHOTS, `change-${form}.svg.txt`));
});

it('the spec of a ranking', async () => {
  const { spec } = makeChart(results, { name: 'ranking' }, { form: 'narrow', lang: 'vi' });
  await expect(`${JSON.stringify(spec, null, 1)}\n`).toMatchFileSnapshot(
    join(SNAPSHOTS, 'ranking-narrow.vl.json'),
  );
});
