/** What holds for every page of units, comparison, targets and method, in both languages and all modes. */
import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../server/pages/compare/compare-page.tsx';
import { gapsPage } from '../../../server/pages/gaps/gaps-page.tsx';
import { methodPage } from '../../../server/pages/method/method-page.tsx';
import { nearPage } from '../../../server/pages/near/near-page.tsx';
import { PAGE_PATHS } from '../../../server/pages/page.tsx';
import type { PageRoute } from '../../../server/pages/page-route.ts';
import { reliabilityPage } from '../../../server/pages/reliability/reliability-page.tsx';
import { reviewPage } from '../../../server/pages/review/review-page.tsx';
import { robustnessPage } from '../../../server/pages/robustness/robustness-page.tsx';
import { targetsPage } from '../../../server/pages/targets/targets-page.tsx';
import { tasksPage } from '../../../server/pages/tasks/tasks-page.tsx';
import { unitTasksPage } from '../../../server/pages/tasks/unit-tasks-page.tsx';
import { unitPage } from '../../../server/pages/units/unit-page.tsx';
import { unitsPage } from '../../../server/pages/units/units-page.tsx';
import { CHART_NAMES, findUnit } from '../../../src/index.ts';
import { exampleResults } from '../../example-results.ts';
import { type Asked, attributesOf, pageOf, textsOf } from './page-of.ts';

const results = exampleResults();
const { campaign } = results;

const withoutFigures = campaign.tiers
  .flatMap(({ units, blocks }) =>
    blocks.flatMap(({ ranking }) => ranking.unranked.map(({ row }) => units[row]!.id)),
  )
  .at(0)!;

const PAGES: readonly (readonly [string, PageRoute, Asked])[] = [
  ['units', unitsPage, {}],
  ['unit', unitPage, { params: { id: 'so-tu-phap' } }],
  ['unit without figures', unitPage, { params: { id: withoutFigures } }],
  ['tasks', tasksPage, { query: { khoi: 'districts' } }],
  ['tasks of a unit', unitTasksPage, { params: { id: 'so-tu-phap' } }],
  ['tasks of a unit without figures', unitTasksPage, { params: { id: withoutFigures } }],
  ['near', nearPage, { query: { khoi: 'districts' } }],
  ['comparison', comparePage, { query: { 'don-vi': ['so-tu-phap', 'huyen-an-thi'] } }],
  ['choice of units', comparePage, {}],
  ['gaps', gapsPage, { query: { khoi: 'districts' } }],
  ['review', reviewPage, {}],
  ['review of a block', reviewPage, { query: { khoi: 'districts', loai: 'overclaimUnit' } }],
  ['targets', targetsPage, {}],
  ['how firm the ranks are', robustnessPage, {}],
  ['how firm the ranks of a large block are', robustnessPage, { query: { khoi: 'communes', tu: '41' } }],
  ['quality of the criteria', reliabilityPage, { query: { khoi: 'districts' } }],
  ['quality of the criteria of a tier', reliabilityPage, { query: { cap: 'province' } }],
  [
    'quality of the criteria of a small block',
    reliabilityPage,
    { query: { khoi: 'departments-without-procedures' } },
  ],
  ['method', methodPage, {}],
];
const MODES: readonly (readonly [string, Asked])[] = [
  ['vi', {}],
  ['en', { lang: 'en' }],
  ['presented', { isPresented: true }],
  ['static', { isStatic: true }],
];

const CODES = new Set(campaign.tiers.flatMap(({ set }) => set.leaves.map(({ code }) => code)));
const AREAS = new Set(campaign.tiers.flatMap(({ set }) => set.areas.map(({ id }) => id)));
const BLOCKS = new Set(campaign.tiers.flatMap(({ blocks }) => blocks.map(({ block }) => block.id)));
const FILES =
  /^\/api\/(rankings|gaps|review|compare|targets|units|near|tasks|what-if|reliability|statistics|uncertainty|(scores|priorities)\/[\w-]+)\.(csv|json)$/;
const CHARTS = new RegExp(`^/api/charts/(${CHART_NAMES.join('|')})\\.(svg|png|csv)$`);
const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;

function isKnown(address: string): boolean {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const [, page = '', name = ''] = pathname.split('/').map(decodeURIComponent);
  const block = searchParams.get('khoi');
  if (block !== null && !BLOCKS.has(block)) return false;
  if (pathname.startsWith('/tai-nguyen/') || pathname === '/api') return true;
  if (FILES.test(pathname) || CHARTS.test(pathname)) return true;
  if (name === '') return Object.values(PAGE_PATHS).includes(pathname);
  if (page === 'don-vi' || page === 'nhiem-vu') return findUnit(campaign, name) !== null;
  if (page === 'tieu-chi') return CODES.has(name);
  return page === 'linh-vuc' && AREAS.has(name);
}

describe.each(PAGES)('%s', (_, page, asked) => {
  it.each(MODES)('is a whole document with links that lead somewhere: %s', async (_mode, mode) => {
    const html = (await pageOf(results, page, { ...asked, ...mode }))!;
    expect(html).not.toMatch(/undefined|NaN|\[object|>null</);
    expect(textsOf(html, 'h1')).toHaveLength(1);
    expect(textsOf(html, 'aside').join()).toMatch(/BẢN MINH HỌA.*SỐ LIỆU GIẢ LẬP|ILLUSTRATION.*SYNTHETIC/);
    const ids = attributesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const addresses = attributesOf(html, 'href');
    expect(addresses.filter((address) => address.startsWith('#') && !ids.includes(address.slice(1)))).toEqual(
      [],
    );
    expect(addresses.filter((address) => !address.startsWith('#') && !isKnown(address))).toEqual([]);
    expect(html).not.toMatch(/ style="[^"]*"(?![^<]*<\/svg>)/);
  });

  it('shows at most 20 rows a table on a projector', async () => {
    const html = (await pageOf(results, page, { ...asked, isPresented: true }))!;
    const bodies = [...html.matchAll(/<tbody.*?<\/tbody>/gs)].map(([body]) => body.split('<tr').length - 1);
    expect(Math.max(0, ...bodies)).toBeLessThanOrEqual(20);
  });

  it('needs no server as a file', async () => {
    expect(await pageOf(results, page, { ...asked, isStatic: true })).not.toContain('<form');
  });

  it('has English words around the names', async () => {
    const html = (await pageOf(results, page, { ...asked, lang: 'en' }))!;
    const words = ['h2', 'dt', 'button', 'figcaption'].flatMap((element) => textsOf(html, element));
    const ours = words.filter((text) => !campaign.registry.units.some(({ name }) => text.includes(name)));
    expect(ours.filter((text) => VIETNAMESE.test(text))).toEqual([]);
  });
});
