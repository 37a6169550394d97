/** Every page in a real browser: wide and on a phone, without scripts, by keyboard, on paper. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOfVisit } from './bytes-of-visit.ts';
import { hasBrowser, openBrowser } from './open-browser.ts';
import { type Served, serveExample } from './serve-example.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = [
  '/',
  '/?lang=en',
  '/?trinh-chieu=1',
  '/xep-hang',
  '/xep-hang?khoi=communes',
  '/xep-hang?khoi=communes&trinh-chieu=1',
  '/linh-vuc',
  '/linh-vuc/procedures?khoi=districts',
  '/tieu-chi',
  '/tieu-chi/3.2.1',
  '/don-vi',
  '/don-vi/so-y-te',
  '/don-vi/so-y-te?lang=en',
  '/don-vi/so-y-te/gia-dinh',
  '/don-vi/so-y-te/gia-dinh?tieu-chi=3.2.3&gia-tri=100%25&tieu-chi=1.5.1&gia-tri=10/12',
  '/don-vi/so-y-te/gia-dinh?tieu-chi=3.2.3&gia-tri=abc&lang=en',
  '/sat-nguong?khoi=communes',
  '/nhiem-vu?khoi=districts',
  '/nhiem-vu/so-y-te',
  '/so-sanh',
  '/so-sanh?don-vi=so-y-te&don-vi=so-tu-phap',
  '/doi-chieu',
  '/ra-soat',
  '/ra-soat?khoi=communes&loai=overclaimUnit',
  '/chi-tieu',
  '/do-tin-cay',
  '/do-tin-cay?khoi=communes&tu=41',
  '/so-voi-nam-truoc',
  '/so-voi-nam-truoc?khoi=communes&lang=en',
  '/so-voi-nam-truoc?khoi=communes&trinh-chieu=1',
  '/chat-luong-tieu-chi?khoi=districts',
  '/chat-luong-tieu-chi?cap=province',
  '/phuong-phap',
  '/api',
  '/don-vi/khong-co',
];

const REACHABLE = ['a[href]', 'button', 'input:not([type="hidden"])', 'select', 'summary']
  .map((selector) => `${selector}:not(details:not([open]) > :not(summary) *)`)
  .join(', ');

const VIEWPORTS = [
  { name: 'a desktop of 1366 px', width: 1366, height: 768 },
  { name: 'a phone of 390 px', width: 390, height: 844 },
] as const;

/** What went wrong while a page was shown. */
interface Trouble {
  errors: string[];
  strangers: string[];
}

function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { errors: [], strangers: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.errors.push(message.text());
  });
  page.on('pageerror', (error) => trouble.errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) trouble.strangers.push(url);
  });
  return trouble;
}

/** A problem names its request, and each request has a name of its own. */
function withoutRequest(text: string): string {
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
}

describe.skipIf(!hasBrowser)('pages in Chromium', () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    [served, browser] = await Promise.all([serveExample(), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context: BrowserContext = await browser.newContext(options);
    const page = await context.newPage();
    const trouble = watch(page, served.origin);
    const response = await page.goto(served.origin + path, { waitUntil: 'load' });
    return { page, trouble, status: response!.status(), close: () => context.close() };
  }

  describe.each(VIEWPORTS)('on $name', ({ width, height }) => {
    it.each(PAGES)('%s is shown whole, without an error, and is accessible', async (path) => {
      const { page, trouble, status, close } = await visit(path, { viewport: { width, height } });
      const isMissing = path.includes('khong-co');
      expect(status).toBe(isMissing ? 404 : 200);
      expect(trouble.strangers).toEqual([]);
      // a browser reports the status of a missing page as an error of its own
      expect(trouble.errors.filter((text) => !(isMissing && text.includes('404')))).toEqual([]);
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
      ).toEqual([]);
      await close();
    });
  });

  it.each(PAGES)('%s says the same without scripts', async (path) => {
    const { page, close } = await visit(path, { javaScriptEnabled: false });
    const plain = withoutRequest(await page.locator('main').innerText());
    await close();
    const { page: scripted, close: closeScripted } = await visit(path);
    expect(withoutRequest(await scripted.locator('main').innerText())).toBe(plain);
    expect(plain.length).toBeGreaterThan(40);
    await closeScripted();
  });

  it.each(['/', '/xep-hang', '/so-sanh'])('%s is reached wholly by keyboard', async (path) => {
    const { page, close } = await visit(path);
    const expected = await page.locator(REACHABLE).count();
    const reached = new Set<number>();
    for (let presses = 0; presses < expected * 2 + 20 && reached.size < expected; presses++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<number>(
        `[...document.querySelectorAll('${REACHABLE}')].indexOf(document.activeElement)`,
      );
      if (at >= 0) reached.add(at);
    }
    expect(reached.size).toBe(expected);
    await close();
  });

  it('the first stop of the keyboard leads past the navigation', async () => {
    const { page, close } = await visit('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('noi-dung');
    await close();
  });

  it.each(['/', '/xep-hang?khoi=communes', '/don-vi/so-y-te', '/chi-tieu'])(
    '%s prints on A4',
    async (path) => {
      const { page, close } = await visit(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).toMatch(/^%PDF/);
      expect(pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)!.length).toBeGreaterThanOrEqual(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('aside.marks').isVisible()).toBe(true);
      const margins = await page.evaluate<string>(
        "[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join(' ')",
      );
      for (const mark of await page.locator('aside.marks strong').allInnerTexts()) {
        expect(margins).toMatch(new RegExp(`@top-center \\{[^}]*${mark}`));
      }
      expect(await page.locator('header.site nav').isVisible()).toBe(false);
      const font = await page.evaluate('getComputedStyle(document.body).fontFamily');
      expect(font).toMatch(/^"?Times New Roman/);
      await close();
    },
  );

  it('a deep link opens the explanation of its criterion', async () => {
    const { page, close } = await visit('/don-vi/so-y-te#tc-3.2.1');
    const row = page.locator('[id="tc-3.2.1"]');
    expect(await row.isVisible()).toBe(true);
    expect(await row.locator('details').first().getAttribute('open')).not.toBeNull();
    await close();
  });

  it('the search hides rows without regard to diacritics', async () => {
    const { page, close } = await visit('/xep-hang?khoi=communes');
    const search = page.locator('input[data-filter]').first();
    await search.fill('van giang');
    const shown = await page.locator('main table tbody tr:visible').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(text).toMatch(/Văn Giang/i);
    await close();
  });

  it('a first visit weighs less than 120 KB on the wire', async () => {
    const bytes = await bytesOfVisit(browser, served.origin);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(120_000);
  });
});
