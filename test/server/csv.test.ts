/** CSV of the API is what the command line prints for the same thing, byte for byte. */
import { describe, expect, it } from 'vitest';
import { runInProcess } from '../cli/run-in-process.ts';
import { exampleApp } from './example-app.ts';
import { jsonOf } from './json-of.ts';

const app = exampleApp();
const FILES = ['reports', 'appraisals', 'surveys', 'system']
  .map((kind) => `--${kind} data/examples/hung-yen-2023/${kind}`)
  .join(' ');
const CAMPAIGN = `--edition hung-yen/2023 ${FILES} --format csv`;

describe.each([
  ['/api/rankings.csv', `rank ${CAMPAIGN}`],
  ['/api/rankings.csv?tier=district', `rank ${CAMPAIGN} --tier district`],
  ['/api/rankings.csv?lang=en', `rank ${CAMPAIGN} --lang en`],
  ['/api/scores.csv', `score ${CAMPAIGN}`],
  ['/api/scores/so-noi-vu.csv', `explain so-noi-vu ${CAMPAIGN}`],
  ['/api/scores/so-noi-vu/3.2.1.csv', `explain so-noi-vu 3.2.1 ${CAMPAIGN}`],
  ['/api/reliability.csv?tier=province&by=tier', `analyse reliability ${CAMPAIGN} --tier province --by tier`],
  ['/api/statistics.csv?block=districts', `analyse statistics ${CAMPAIGN} --block districts`],
  ['/api/criteria.csv?tier=district', 'criteria show hung-yen/2023 --tier district --format csv'],
  ['/api/editions/national/2023-ministries.csv', 'criteria show national/2023-ministries --format csv'],
  ['/api/editions.csv', 'criteria list --format csv'],
])('%s', (path, command) => {
  it(`is what ${command.split(' --')[0]} prints`, async () => {
    const response = await app.request(path);
    const { out } = await runInProcess(command);
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    expect(text.trimEnd()).toBe(out.trimEnd());
  });
});

describe('JSON', () => {
  it('is what the command line prints, but for the warnings of the files alone', async () => {
    const { warnings: _, ...api } = await jsonOf(await app.request('/api/rankings'));
    const { out } = await runInProcess(`rank ${CAMPAIGN.replace('csv', 'json')}`);
    const { warnings: __, ...printed } = JSON.parse(out);
    expect(api).toEqual(printed);
  });
});

describe('a CSV file', () => {
  it.each([
    ['/api/rankings.csv?block=districts', 'rankings-districts-hung-yen-2023.csv'],
    ['/api/units/so-noi-vu.csv?lang=en', 'units-so-noi-vu-hung-yen-2023.csv'],
    ['/api/charts/ranking.csv?block=districts&form=narrow', 'charts-ranking-districts-hung-yen-2023.csv'],
  ])('%s is saved as %s', async (path, name) => {
    const response = await app.request(path);
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`);
  });

  it('opens in Excel and carries the marks, whatever it is about', async () => {
    for (const path of [
      'areas',
      'lost',
      'gaps',
      'uncertainty',
      'sensitivity',
      'review',
      'targets',
      'reliability',
      'statistics',
      'units',
      'rankings',
      'criteria/3.2.1',
      'compare',
    ]) {
      const query = path === 'compare' ? '?unit=so-noi-vu&unit=so-y-te' : '';
      const text = Buffer.from(await (await app.request(`/api/${path}.csv${query}`)).arrayBuffer()).toString(
        'utf8',
      );
      const [first, second] = text.split('\r\n');
      expect([path, first, second]).toEqual([
        path,
        '\uFEFFBẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
        'SỐ LIỆU GIẢ LẬP',
      ]);
      expect(text).toMatch(/;\d+,\d+/);
    }
  });

  it('ranks a block by one area', async () => {
    const path = '/api/rankings?block=districts&area=procedures';
    const { blocks } = await jsonOf(await app.request(path));
    const places: { rank: number; percent: string; unit: { name: string } }[] = blocks[0].places;
    const shares = places.map(({ percent }) => Number(percent));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(places[0]!.rank).toBe(1);
    const csv = await (await app.request(path, { headers: { Accept: 'text/csv' } })).text();
    expect(csv).toContain(`;1;${places[0]!.unit.name};${places[0]!.percent.replace('.', ',')};`);
  });
});
