/**
 * Benchmark (f): how long a visitor waits for the first chart: the time until it stands on the screen of a real
 * Chromium, against the
 * same page from which the charts were cut; and what a first visit weighs on the wire.
 */

import { gzipSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { bytesOfVisit } from '../browser/bytes-of-visit.ts';
import { hasBrowser, openBrowser } from '../browser/open-browser.ts';
import { exampleApp } from '../server/example-app.ts';
import { printRatio, ratioOf } from './ratio.ts';

const ROUNDS = 15;
const PAGE = '/xep-hang?khoi=districts';
const CHARTS = /<figure class="chart">[\s\S]*?<\/figure>/g;

/** Runs before the page: notes when what the selector names was laid out and the frame with it has been drawn. */
const WATCH = (selector: string) => `
  const look = () => requestAnimationFrame(() => {
    const found = document.querySelector(${JSON.stringify(selector)});
    if (found && found.getBoundingClientRect().height > 0) {
      setTimeout(() => { globalThis.shownAfter = performance.now(); });
    } else look();
  });
  look();
`;

export async function benchBrowser(): Promise<void> {
  if (!hasBrowser) return;
  const app = exampleApp();
  const withCharts = await listen((request) => app.fetch(request));
  const page = await (await app.request(PAGE)).text();
  const plain = gzipSync(page.replaceAll(CHARTS, ''));
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' };
  const without = await listen((request) =>
    request.url.endsWith(PAGE) ? new Response(plain, { headers }) : app.fetch(request),
  );
  const browser = await openBrowser();
  try {
    const times: [number, number][] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const chart = await timeUntil(browser, withCharts.origin + PAGE, 'figure.chart .wide svg');
      const table = await timeUntil(browser, without.origin + PAGE, 'main table');
      if (round >= 0) times.push([chart, table]);
    }
    printRatio('(f) first chart on the screen, against the page without charts', ratioOf(times), 'reported');
    console.log(
      `  first visit of the overview: ${await bytesOfVisit(browser, withCharts.origin)} bytes on the wire`,
    );
  } finally {
    await browser.close();
    withCharts.close();
    without.close();
  }
}

function listen(fetch: (request: Request) => Response | Promise<Response>) {
  return new Promise<{ origin: string; close(): void }>((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() }),
    );
  });
}

async function timeUntil(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH(selector));
  await page.goto(url);
  await page.waitForFunction('globalThis.shownAfter', null, { timeout: 10_000 });
  const shown = await page.evaluate<number>('globalThis.shownAfter');
  await context.close();
  return shown;
}
