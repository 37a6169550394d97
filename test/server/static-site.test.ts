import { describe, expect, it } from 'vitest';
import { fileName, staticSite } from '../../server/static-site.ts';
import { ParError } from '../../src/errors.ts';

const PAGES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/': [
    'text/html; charset=utf-8',
    '<link href="/tai-nguyen/1/style.css"><a href="/don-vi/a#tc-3.1">A</a> &quot;href=&quot;/no&quot;',
  ],
  '/don-vi/a': [
    'text/html',
    '<a href="/">home</a><a href="/xep-hang?khoi=k&amp;sap-xep=ten">k</a><use href="#x"/>',
  ],
  '/xep-hang?khoi=k&sap-xep=ten': ['text/html', '<img src="/api/charts/ranking.svg?block=k">'],
  '/api/charts/ranking.svg?block=k': ['image/svg+xml', '<svg/>'],
  '/tai-nguyen/1/style.css': ['text/css', '@font-face { src: url(a.woff2) format("woff2") }'],
  '/tai-nguyen/1/a.woff2': ['font/woff2', 'font'],
};

function answer(path: string): Response {
  const page = PAGES[path];
  return page
    ? new Response(page[1], { headers: { 'content-type': page[0] } })
    : new Response('', { status: 404 });
}

async function filesOf(pages: typeof answer): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { path, content } of staticSite(pages)) files[path] = new TextDecoder().decode(content);
  return files;
}

describe('staticSite', () => {
  it('writes every address that a visitor can reach once, with relative links', async () => {
    expect(await filesOf(answer)).toEqual({
      'index.html':
        '<link href="tai-nguyen/1/style.css"><a href="don-vi/a.html#tc-3.1">A</a> &quot;href=&quot;/no&quot;',
      'don-vi/a.html':
        '<a href="../index.html">home</a><a href="../xep-hang~khoi-k~sap-xep-ten.html">k</a><use href="#x"/>',
      'xep-hang~khoi-k~sap-xep-ten.html': '<img src="api/charts/ranking~block-k.svg">',
      'api/charts/ranking~block-k.svg': '<svg/>',
      'tai-nguyen/1/style.css': '@font-face { src: url(a.woff2) format("woff2") }',
      'tai-nguyen/1/a.woff2': 'font',
    });
  });

  it('refuses a link that leads nowhere', async () => {
    const broken = (path: string) => (path === '/don-vi/a' ? answer('/nothing') : answer(path));
    await expect(filesOf(broken)).rejects.toThrow(ParError);
    await expect(filesOf(broken)).rejects.toMatchObject({
      code: 'site-answer',
      params: { found: '/don-vi/a', status: 404 },
    });
  });

  it('refuses two addresses that want one file', async () => {
    const twins = (path: string) =>
      path === '/'
        ? new Response('<a href="/b">1</a><a href="/b.html">2</a>', {
            headers: { 'content-type': 'text/html' },
          })
        : new Response('', { headers: { 'content-type': 'text/html' } });
    await expect(filesOf(twins)).rejects.toMatchObject({ code: 'site-name' });
  });
});

describe('fileName', () => {
  it.each([
    ['/', 'index.html'],
    ['/tieu-chi/3.1', 'tieu-chi/3.1.html'],
    ['/api/charts/lost.vl.json?unit=so-y-te', 'api/charts/lost~unit-so-y-te.vl.json'],
    ['/so-sanh?don-vi=a&don-vi=b', 'so-sanh~don-vi-a~don-vi-b.html'],
    ['/don-vi/%C4%91', 'don-vi/_25C4_2591.html'],
  ])('%s is written as %s', (address, name) => {
    expect(fileName(address)).toBe(name);
  });
});
