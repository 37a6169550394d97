/** POST /api/check tells what `parindex import` tells, and keeps nothing. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runInProcess } from '../cli/run-in-process.ts';
import { sharedFolder } from '../shared-folder.ts';
import { exampleApp } from './example-app.ts';
import { jsonOf } from './json-of.ts';

const app = exampleApp({ limits: { uploadBytes: 100_000, bodyBytes: 1000 } });
const folder = mkdtempSync(join(tmpdir(), 'parindex-'));
afterAll(() => rmSync(folder, { recursive: true }));
const corpus = sharedFolder('corpus');

const REPORT = 'Đơn vị;Mã tiêu chí;Giá trị\r\nSở Nội vụ;TC 1.1.2;95,5\r\nSở Nội vụ;TC 9.9;1\r\n';

function formOf(name: string, bytes: Uint8Array<ArrayBuffer> | string): FormData {
  const form = new FormData();
  form.set('file', new File([bytes], name));
  return form;
}

async function check(body: FormData | string, query = '', headers: Record<string, string> = {}) {
  const response = await app.request(`/api/check${query}`, { method: 'POST', body, headers });
  return { response, json: await jsonOf(response) };
}

describe('a report', () => {
  it('is told with its faults in words, by line and column', async () => {
    const { response, json } = await check(formOf('bao-cao.csv', REPORT));
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    expect(json).toMatchObject({ file: 'bao-cao.csv', accepted: false, values: [] });
    expect(json.errors).toMatchObject([{ kind: 'criterion_unknown', line: 3, column: 2 }]);
    expect(json.errors[0].message).toMatch(/9\.9/);
  });

  it('can be the body itself', async () => {
    const { json } = await check(REPORT, '', { 'Content-Type': 'text/csv; charset=utf-8' });
    expect([json.file, json.errors.length]).toEqual(['report.csv', 1]);
  });

  it('is of the edition and the kind that are named', async () => {
    const body = 'Đơn vị;TC 1.1;TC 1.2\r\nThủ Dầu Một;50;32\r\n';
    const { json } = await check(formOf('a.csv', body), '?edition=binh-duong/2017-districts');
    expect([json.accepted, json.values.length]).toEqual([true, 2]);
    const final = await check(
      formOf('a.csv', 'Đơn vị;Mã tiêu chí;Giá trị\r\nSở Nội vụ;TC 1.1.2;\r\n'),
      '?final=true',
    );
    expect(final.json.accepted).toBe(false);
  });

  it('is answered as CSV on demand, marked', async () => {
    const response = await app.request('/api/check', {
      method: 'POST',
      body: formOf('a.csv', REPORT),
      headers: { Accept: 'text/csv' },
    });
    const file = join(folder, 'a.csv');
    writeFileSync(file, REPORT);
    const { out } = await runInProcess(`import ${file} --edition hung-yen/2023 --format csv`);
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    expect(text.trimEnd()).toBe(out.replaceAll(file, 'a.csv').trimEnd());
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\bao cao\\quý 1.csv', 'quý 1.csv'],
    ['a\u202Evsc.csv', 'avsc.csv'],
    ['\u0007\n', 'report.csv'],
  ])('called %j is labelled %j', async (name, label) => {
    expect((await check(formOf(name, REPORT))).json.file).toBe(label);
  });

  it('leaves the results as they were, and no file', async () => {
    const before = (await app.request('/api/rankings')).headers.get('ETag');
    const files = readdirSync('.');
    await check(formOf('new.csv', 'Đơn vị;Mã tiêu chí;Giá trị\r\nSở Nội vụ;TC 1.1.2;0\r\n'));
    expect((await app.request('/api/rankings')).headers.get('ETag')).toBe(before);
    expect([readdirSync('.'), existsSync('new.csv')]).toEqual([files, false]);
  });
});

describe('what is no report', () => {
  const post = (init: RequestInit, query = '') =>
    app.request(`/api/check${query}`, { method: 'POST', ...init });

  it.each([
    ['no file', { body: new FormData() }, '', 400, 'file-missing'],
    ['an empty body', { body: '', headers: { 'Content-Type': 'text/csv' } }, '', 400, 'file-missing'],
    ['another type', { body: '{}', headers: { 'Content-Type': 'application/json' } }, '', 415, 'media-type'],
    [
      'a form that is none',
      { body: 'x', headers: { 'Content-Type': 'multipart/form-data; boundary=b' } },
      '',
      400,
      'request-malformed',
    ],
    ['another edition', { body: formOf('a.csv', REPORT) }, '?edition=x/1', 404, 'edition-unknown'],
    ['another kind', { body: formOf('a.csv', REPORT) }, '?kind=x', 400, 'parameter-invalid'],
  ])('%s is refused', async (_, init, query, status, code) => {
    const response = await post(init, query);
    expect([response.status, (await jsonOf(response)).code]).toEqual([status, code]);
  });

  it('is refused at once by its announced length, before a byte of it came', async () => {
    let pulled = 0;
    const body = new ReadableStream(
      {
        pull: () => {
          pulled += 1;
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'Content-Type': 'text/csv', 'Content-Length': '100001' };
    const response = await post({ body, headers, duplex: 'half' } as RequestInit);
    expect([response.status, (await jsonOf(response)).code, pulled]).toEqual([413, 'body-too-large', 0]);
  });

  it('is refused as soon as it is too long, where it came without a length', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(10_000));
      },
    });
    const response = await post({
      body,
      headers: { 'Content-Type': 'text/csv' },
      duplex: 'half',
    } as RequestInit);
    expect([response.status, (await jsonOf(response)).code]).toEqual([413, 'body-too-large']);
    expect(sent).toBeLessThan(15);
  });

  it('is refused sooner where no file is expected', async () => {
    const response = await app.request('/api/rankings', {
      method: 'POST',
      body: 'x'.repeat(2000),
      headers: { 'Content-Length': '2000' },
    });
    expect([405, 413]).toContain(response.status);
  });
});

describe.skipIf(corpus === null)('files of the corpus', () => {
  const names = corpus ? readdirSync(corpus).filter((name) => /\.(csv|xlsx)$/.test(name)) : [];

  it.each(names.filter((_, at) => at % 5 === 0))('%s', async (name) => {
    const file = join(corpus!, name);
    const { out } = await runInProcess(['import', file, '--edition', 'hung-yen/2023', '--format', 'json']);
    const bytes = new Uint8Array(readFileSync(file));
    const { json } = await check(formOf(name, bytes));
    const printed = JSON.parse(out.replaceAll(JSON.stringify(file).slice(1, -1), name));
    expect(json).toEqual(printed);
  });
});
