/** Answers are made once a result: ETags, compressed forms, what is kept and for how long. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Answer } from '../../server/answers/answer.ts';
import { AnswerCache } from '../../server/answers/answer-cache.ts';
import { exampleResults } from '../example-results.ts';
import { exampleApp } from './example-app.ts';
import { jsonOf } from './json-of.ts';

const app = exampleApp();
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { headers, method });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('an answer', () => {
  it('has the same strong ETag again, and is not sent to who has it', async () => {
    const first = await get('/api/rankings');
    const etag = first.headers.get('ETag')!;
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const again = await get('/api/rankings', { 'If-None-Match': `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag]);
    expect(again.headers.get('Cache-Control')).toBe('no-cache');
    expect((await get('/api/rankings', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('is compressed as the client prefers, each form with a tag of its own', async () => {
    const plain = await get('/api/rankings');
    const gzip = await get('/api/rankings', { 'Accept-Encoding': 'gzip, deflate' });
    const br = await get('/api/rankings', { 'Accept-Encoding': 'gzip, deflate, br' });
    const refused = await get('/api/rankings', { 'Accept-Encoding': 'br;q=0, gzip;q=0' });
    const encodings = [plain, gzip, br, refused].map(({ headers }) => headers.get('Content-Encoding'));
    expect(encodings).toEqual([null, 'gzip', 'br', null]);
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.get('ETag'))).size).toBe(3);
    const body = await bytesOf(plain);
    expect(gunzipSync(await bytesOf(gzip)).equals(body)).toBe(true);
    expect(brotliDecompressSync(await bytesOf(br)).equals(body)).toBe(true);
    const tag = gzip.headers.get('ETag')!;
    const known = await get('/api/rankings', { 'Accept-Encoding': 'gzip', 'If-None-Match': tag });
    expect(known.status).toBe(304);
  });

  it('says what it depends on', async () => {
    const response = await get('/api/rankings');
    expect(response.headers.get('Vary')).toBe('Accept, Accept-Language, Accept-Encoding');
    const english = await get('/api/rankings', { 'Accept-Language': 'en-GB,en;q=0.9' });
    expect((await jsonOf(english)).marks).toContain('SYNTHETIC FIGURES');
    const explicit = await get('/api/rankings?lang=vi', { 'Accept-Language': 'en' });
    expect((await jsonOf(explicit)).marks).toContain('SỐ LIỆU GIẢ LẬP');
    const csv = await get('/api/rankings', { Accept: 'text/csv' });
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    const suffixed = await get('/api/rankings.json', { Accept: 'text/csv' });
    expect(suffixed.headers.get('Content-Type')).toBe('application/json');
  });

  it('has no body for HEAD, but its headers', async () => {
    const [whole, head] = [await get('/api/rankings'), await get('/api/rankings', {}, 'HEAD')];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['ETag', 'Content-Length', 'Content-Type']) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    }
    const unseen = await get('/api/targets', {}, 'HEAD');
    expect(Number(unseen.headers.get('Content-Length'))).toBeGreaterThan(1000);
  });

  it('is the same whatever the order of the query', async () => {
    const one = await get('/api/units?tier=province&q=so');
    const other = await get('/api/units?q=so&tier=province');
    expect(one.headers.get('ETag')).toBe(other.headers.get('ETag'));
  });
});

describe('the results', () => {
  it('are asked of the store at each request: a new result is a new answer', async () => {
    const results = exampleResults();
    let current = { results, hash: 'a' };
    const changing = exampleApp({ store: { current: () => current } });
    const first = await jsonOf(await changing.request('/api/rankings'));
    current = { results: { ...results, synthetic: false }, hash: 'b' };
    const second = await jsonOf(await changing.request('/api/rankings'));
    expect([first.marks.length, second.marks.length]).toEqual([2, 1]);
  });

  it('are worked with once for all who ask at once', async () => {
    const results = exampleResults();
    let reads = 0;
    const counted = new Proxy(results, {
      get: (target, key, receiver) => {
        if (key === 'campaign') reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const one = exampleApp({ store: { current: () => ({ results: counted, hash: 'a' }) } });
    await one.request('/api/targets');
    const once = reads;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        one.request('/api/targets?lang=en', { headers: { 'Accept-Encoding': 'gzip' } }),
      ),
    );
    expect(reads - once).toBe(once);
    expect(new Set(answers.map(({ headers }) => headers.get('ETag'))).size).toBe(1);
  });
});

describe('AnswerCache', () => {
  const answerOf = (size: number) =>
    Answer.of(new Response(new Uint8Array(size), { headers: { 'Content-Type': 'image/png' } }));

  it('stays below its limit and lets go what was not asked for longest', async () => {
    const cache = new AnswerCache(10_000);
    for (const key of ['a', 'b', 'c']) cache.put(key, await answerOf(2000));
    expect(cache.get('a')).toBeDefined();
    cache.put('d', await answerOf(2000));
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key) !== undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(cache.bytes).toBeLessThanOrEqual(10_000);
    cache.put('huge', await answerOf(20_000));
    expect([cache.get('huge'), cache.get('a') !== undefined]).toEqual([undefined, true]);
  });

  it('counts what compression adds', async () => {
    const cache = new AnswerCache(100_000);
    const answer = await Answer.of(
      new Response('x'.repeat(5000), { headers: { 'Content-Type': 'text/html' } }),
    );
    cache.put('a', answer);
    const before = cache.bytes;
    await answer.body('gzip');
    cache.put('a', answer);
    expect(cache.bytes).toBeGreaterThan(before);
  });
});
