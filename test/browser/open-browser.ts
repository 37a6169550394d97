/**
 * A real headless Chromium from npm, without apt: the package carries the browser and the libraries that it needs.
 * Linux on x64 only; elsewhere the tests say loudly that they were skipped.
 */
import type { Browser } from 'playwright-core';

export const hasBrowser = process.platform === 'linux' && process.arch === 'x64';

if (!hasBrowser) {
  console.warn(
    `SKIPPED: browser tests need Chromium for linux x64, this is ${process.platform} ${process.arch}`,
  );
}

export async function openBrowser(): Promise<Browser> {
  // only under this name does the package unpack the system libraries that it carries
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    // the package's own arguments are for one page in one process, and turn the security of the web off
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    headless: true,
  });
}
