/** The static export of a real table, opened from disk as from a USB stick. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../server/create-site.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { importFile } from '../../src/import/import-file.ts';
import { shelf } from '../server/example-app.ts';
import { hasBrowser, openBrowser } from './open-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function districts() {
  const context = shelf.context('binh-duong/2017-districts');
  const { submission } = importFile(join(ROOT, 'data/published/binh-duong-2017-districts.csv'), context, {
    kind: 'reports',
  });
  const campaign = runCampaign({ ...context, submissions: [submission!] });
  return { campaign, synthetic: false, previous: null, warnings: campaign.issues, earlier: [] };
}

async function filesOf(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const site = createSite(districts(), { lang: 'vi', version: 'test', editions: shelf });
  for await (const { path, content } of site) files.set(path, content);
  return files;
}

describe('static site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parindex-site-'));
  let files: Map<string, Uint8Array>;

  beforeAll(async () => {
    files = await filesOf();
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has a page for every unit and names no address of a server', () => {
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    expect(pages).toContain('index.html');
    expect(pages.filter((path) => path.startsWith('don-vi/')).length).toBeGreaterThanOrEqual(9);
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8');
      expect(html).not.toMatch(/(?:href|src|action)="(?:\/|https?:)/);
      for (const [, link] of html.matchAll(/(?:href|src)="([^"#]+)/g)) {
        expect(existsSync(join(folder, dirname(page), link!)), `${page} -> ${link}`).toBe(true);
      }
    }
  });

  it('is the same to the byte when it is written again', async () => {
    expect(await filesOf()).toEqual(files);
  }, 120_000);

  it.skipIf(!hasBrowser)('opens from disk, leads from page to page, and asks nobody else', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const trouble = watchDisk(page);
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      await page.getByRole('link', { name: 'Xếp hạng', exact: true }).click();
      await page.getByRole('link', { name: 'Thủ Dầu Một' }).first().click();
      expect(await page.locator('h1').innerText()).toContain('Thủ Dầu Một');
      expect(await page.locator('figure.chart svg').first().isVisible()).toBe(true);
      expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toMatch(/^Roboto/);
      expect(trouble).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

/** Everything that goes wrong, and every request that is not for a file. */
function watchDisk(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('requestfailed', (request) => trouble.push(request.url()));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) trouble.push(request.url());
  });
  return trouble;
}
