/** The app as a whole: what every answer carries, whatever its address, and names that would do harm. */
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../server/campaign-store.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { importChunks } from '../../src/import/import-file.ts';
import { createRegistry } from '../../src/units/registry.ts';
import { EXAMPLE_EDITION, exampleApp, shelf } from './example-app.ts';
import { jsonOf } from './json-of.ts';

const app = exampleApp();

describe('healthz', () => {
  it('says that the app runs, and nothing of the campaign', async () => {
    const response = await app.request('/healthz');
    expect(await jsonOf(response)).toEqual({ status: 'ok', version: 'test' });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('every answer', () => {
  const CASES = [
    '/healthz',
    '/',
    '/api',
    '/api/rankings',
    '/api/rankings.csv',
    '/api/nope',
    '/api/units?x=1',
  ];

  it.each(CASES)('%s may load nothing foreign, stands in no frame and has an id', async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });

  it('keeps the id of a request that has a sane one', async () => {
    const idOf = async (id: string) =>
      (await app.request('/api/rankings', { headers: { 'X-Request-Id': id } })).headers.get('X-Request-Id');
    expect(await idOf('proxy-1')).toBe('proxy-1');
    expect(await idOf('a b<script>')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idOf('x'.repeat(300))).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leaves a line in the log, also when it came from memory', async () => {
    const lines: object[] = [];
    const logged = exampleApp({ logger: { info: (fields) => lines.push(fields), error: () => undefined } });
    for (const path of ['/api/targets', '/api/targets', '/nope?q=1']) await logged.request(path);
    expect(lines).toMatchObject([
      { method: 'GET', path: '/api/targets', status: 200 },
      { method: 'GET', path: '/api/targets', status: 200 },
      { method: 'GET', path: '/nope', status: 404 },
    ]);
  });
});

describe('hostile names', () => {
  const SCRIPT = '<script>alert(1)</script>';
  const FORMULA = '=HYPERLINK("http://x")';
  const TURNED = 'Sở \u202Eấy hcạl';

  function hostileApp() {
    const { edition, registry } = shelf.context(EXAMPLE_EDITION);
    const names = new Map([
      ['so-noi-vu', SCRIPT],
      ['so-y-te', FORMULA],
      ['so-tu-phap', TURNED],
    ]);
    const units = registry.units.map((unit) => ({ ...unit, name: names.get(unit.id) ?? unit.name }));
    const context = { edition, registry: createRegistry(units, { asOf: registry.asOf }) };
    const rows = [...names.keys()].map((id) => `${id};TC 1.1.2;90`);
    const csv = Buffer.from(['Đơn vị;Mã tiêu chí;Giá trị', ...rows].join('\n'));
    const { submission } = importChunks('a.csv', [csv], context);
    const campaign = runCampaign({ ...context, submissions: [submission!] });
    return exampleApp({
      store: memoryStore({ campaign, synthetic: true, previous: null, warnings: [], earlier: [] }),
    });
  }
  const hostile = hostileApp();

  it('are plain text in JSON', async () => {
    const response = await hostile.request('/api/rankings?block=departments-with-procedures');
    expect(response.headers.get('Content-Type')).toBe('application/json');
    const { units } = await jsonOf(await hostile.request('/api/units'));
    const names = units.map(({ unit }: { unit: { name: string } }) => unit.name);
    expect(names).toEqual(expect.arrayContaining([SCRIPT, FORMULA, TURNED]));
  });

  it('run no formula in CSV', async () => {
    const csv = await (await hostile.request('/api/rankings.csv')).text();
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).not.toMatch(/(^|;)"?=/m);
  });

  it('turn no direction of reading in CSV, and hide no formula behind a mark', async () => {
    const csv = await (await hostile.request('/api/units.csv')).text();
    expect(csv).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(csv).toContain('Sở ấy hcạl');
  });

  it.each([
    '/',
    '/xep-hang',
    '/don-vi/so-noi-vu',
    '/don-vi/so-y-te',
    '/so-sanh?don-vi=so-noi-vu&don-vi=so-y-te',
  ])('are escaped on the page %s', async (path) => {
    const html = await (await hostile.request(path)).text();
    expect(html).not.toContain('<script>alert');
    expect(html).toMatch(/&lt;script&gt;alert|&lt;\u200B?script|=HYPERLINK\(&quot;/);
  });

  it('are escaped in pictures', async () => {
    const svg = await (await hostile.request('/api/charts/compare.svg?unit=so-noi-vu&unit=so-y-te')).text();
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toContain('<script');
  });
});
