/** Where the pages of results and criteria lead: to addresses that answer, in every language and mode. */
import { describe, expect, it } from 'vitest';
import { exampleResults } from '../../example-results.ts';
import { pageReader } from './read-page.ts';

const results = exampleResults();
const read = pageReader(results);
const { set, blocks } = results.campaign.tiers.at(-1)!;
const area = set.areas[0]!.id;
const leaf = set.leaves[0]!.code;
const block = blocks[0]!.block.id;

/** One of many alike is enough: units, criteria and charts have tests of their own. */
function kindOf(href: string): string {
  return href.replace(/(don-vi|tieu-chi|criteria)\/[^?#]*?(?=\.(?:csv|json)|[?#]|$)/, '$1/*');
}

function samplesOf(links: readonly string[]): string[] {
  const own = links.filter((href) => href.startsWith('/')).map((href) => href.split('#')[0]!);
  return [...new Map(own.map((href) => [kindOf(href), href])).values()];
}

describe('links of the pages', () => {
  it.each([
    '/',
    '/?lang=en&trinh-chieu=1',
    '/xep-hang',
    `/xep-hang?khoi=${block}&sap-xep=ten&tim=an`,
    `/xep-hang?khoi=${block}&trinh-chieu=1`,
    '/linh-vuc',
    `/linh-vuc/${area}?khoi=${block}`,
    '/tieu-chi',
    `/tieu-chi/${leaf}`,
    `/tieu-chi/${leaf}?lang=en&trinh-chieu=1`,
    '/api?trinh-chieu=1',
  ])('%s leads nowhere in vain', async (path) => {
    const { status, links } = await read(path);
    expect(status).toBe(200);
    const answers = await Promise.all(
      samplesOf(links).map(async (href) => [href, (await read(href)).status]),
    );
    expect(answers.filter(([, found]) => found !== 200)).toEqual([]);
    expect(answers.length).toBeGreaterThan(10);
  });
});

describe('an address', () => {
  it('is written in one way, so that files of a site do not stand there twice', async () => {
    const pages = await Promise.all(
      ['', '&sap-xep=ten', '&sap-xep=ten&trinh-chieu=1'].map((state) =>
        read(`/xep-hang?khoi=${block}${state}`),
      ),
    );
    const links = [...new Set(pages.flatMap((page) => page.links))].filter((href) => href.includes('?'));
    const sorted = links.map((href) => [...new URL(href, 'http://host').searchParams].sort().join('&'));
    const paths = links.map((href, i) => `${href.split('?')[0]}?${sorted[i]}`);
    expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
  });
});
