/** What a first visit to the dashboard weighs on the wire. */
import type { Browser } from 'playwright-core';

/** @returns bytes of everything that the first page loads, as it was transferred */
export async function bytesOfVisit(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await context.close();
  return bytes;
}
