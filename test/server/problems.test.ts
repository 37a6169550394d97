/** What cannot be answered is told as RFC 9457 wants it, in the reader's language, and without the insides of the server. */

import { HTTPException } from 'hono/http-exception';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../server/problems/problem.ts';
import { problemOf } from '../../server/problems/problem-of.ts';
import { exampleResults } from '../example-results.ts';
import { exampleApp } from './example-app.ts';
import { jsonOf } from './json-of.ts';
import { REFUSALS } from './refusals.ts';

const app = exampleApp();

describe('a request that cannot be answered', () => {
  it.each(REFUSALS)('%s is %i %s', async (path, status, code) => {
    const response = await app.request(path);
    const problem = await jsonOf(response);
    expect([response.status, problem.code]).toEqual([status, code]);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(problem).toMatchObject({ type: `/api/problems/${code}`, status, instance: path.split('?')[0] });
    expect(problem.detail).not.toMatch(/undefined|\[object/);
    expect(problem.requestId).toBe(response.headers.get('X-Request-Id'));
    expect((await app.request(problem.type)).status).toBe(200);
  });

  it('is told in English on demand', async () => {
    const inHeader = await app.request('/api/units/nope', { headers: { 'Accept-Language': 'en' } });
    const inQuery = await app.request('/api/units/nope?lang=en');
    const inNeither = await app.request('/api/units/nope');
    const titles = await Promise.all(
      [inHeader, inQuery, inNeither].map(async (r) => (await jsonOf(r)).title),
    );
    expect(titles).toEqual(['Unknown unit', 'Unknown unit', 'Không có đơn vị']);
  });

  it('names the parameter at fault, and those that there are', async () => {
    const unknown = await jsonOf(await app.request('/api/rankings?khoi=x&lang=en'));
    expect(unknown.detail).toBe(
      'This address has no parameter "khoi", only "tier", "block", "area", "lang".',
    );
    const invalid = await jsonOf(await app.request('/api/compare?unit=a&lang=en'));
    expect(invalid.errors).toEqual([{ parameter: 'unit', message: 'needs at least 2 values' }]);
    const messageOf = async (query: string) =>
      (await jsonOf(await app.request(`/api/${query}`, { headers: { 'Accept-Language': 'en' } }))).errors[0]
        .message;
    expect(await messageOf('compare')).toBe('required');
    expect(await messageOf('units?tier=province&tier=commune')).toBe('may stand only once');
    expect(await messageOf('charts/targets.svg?form=x')).toBe('expects one of "wide", "narrow"');
    expect(await messageOf(`units?q=${'x'.repeat(300)}`)).toBe('longer than 200 characters');
    expect(await messageOf('compare?unit=a&unit=b&unit=c&unit=d&unit=e')).toBe('takes at most 4 values');
    expect(await messageOf('compare?unit=a&unit=a')).toBe('the values must differ');
    expect(await messageOf('units?lang=fr')).toBe('expects one of "vi", "en"');
  });

  it('is a page for a browser, in which nothing of the address runs', async () => {
    const response = await app.request('/api/units/%3Cscript%3Ealert(1)%3C%2Fscript%3E', {
      headers: { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' },
    });
    const html = await response.text();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect(html).toContain('Không có đơn vị');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script>alert');
  });

  it('says which methods an address takes', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await app.request('/api/rankings', { method });
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
      expect((await jsonOf(response)).code).toBe('method-not-allowed');
    }
    const get = await app.request('/api/check');
    expect([get.status, get.headers.get('Allow')]).toEqual([405, 'POST']);
  });
});

describe('a failure of the server', () => {
  it('is logged with its cause, of which the client learns nothing', async () => {
    const logged: object[] = [];
    const results = exampleResults();
    const broken = exampleApp({
      store: {
        current: () => ({
          hash: 'a',
          get results(): typeof results {
            throw new Error('secret at /etc/passwd');
          },
        }),
      },
      logger: { info: () => undefined, error: (fields) => logged.push(fields) },
    });
    const response = await broken.request('/api/rankings');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/secret|passwd|\.ts|at /);
    expect(logged).toMatchObject([
      { requestId: JSON.parse(text).requestId, err: { message: 'secret at /etc/passwd' } },
    ]);
    expect((await broken.request('/healthz')).status).toBe(200);
  });

  it('is told as 503 where it takes too long', async () => {
    const slow = exampleApp({ limits: { timeoutMs: 1 } });
    const response = await slow.request('/api/charts/ranking.svg?block=communes');
    expect([response.status, (await jsonOf(response)).code]).toEqual([503, 'timeout']);
  });

  it('is what no problem of ours is', () => {
    expect(problemOf(new Problem('not-found'), 'vi')?.code).toBe('not-found');
    expect(problemOf(new HTTPException(400), 'vi')?.code).toBe('request-malformed');
    expect(problemOf(new HTTPException(504), 'vi')?.code).toBe('timeout');
    expect([problemOf(new HTTPException(500), 'vi'), problemOf(new TypeError('x'), 'vi')]).toEqual([
      null,
      null,
    ]);
  });
});
