/** Results over the years as a page, and the predecessors on the page of a unit. */
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../../server/pages/pages.ts';
import { seriesPage } from '../../../server/pages/series/series-page.tsx';
import { unitPage } from '../../../server/pages/units/unit-page.tsx';
import { Fraction } from '../../../src/exact/fraction.ts';
import { SERIES_PAGE_WORDS as WORDS } from '../../../src/index.ts';
import { editionsOf, resultsOf, unit } from '../../analyse/change/two-years.ts';
import { SERIES_AREAS, SERIES_INDEX } from '../../analyse/series/series-rules.ts';
import { attributesOf, pageOf, textsOf } from './page-of.ts';

const HOSTILE = 'Sở <script>alert(1)</script>';
const whole = (id: string) => ({ unit: id, share: Fraction.ONE });
const MANY = Array.from({ length: 9 }, (_, i) => `n${i}`);
const UNITS = [
  unit('a'),
  unit('b', { validTo: '2023-12-31', name: HOSTILE }),
  unit('c', { validTo: '2023-12-31' }),
  unit('m', { validFrom: '2024-01-01', formedFrom: [whole('b'), whole('c')] }),
  ...MANY.map((id) => unit(id)),
];
const rows = (ids: readonly string[], share: string) =>
  ids.flatMap((id) => [`${id};1.1;;${share}`, `${id};1.3;0`]);
const [older, newer] = editionsOf([
  { year: 2023, header: { index: SERIES_INDEX }, areas: SERIES_AREAS },
  { year: 2024, extends: 2023, header: { index: SERIES_INDEX }, areas: {} },
]);
const reports = [...rows(['a', 'b', 'c'], '80;100'), ...rows(MANY, '10;100')];
const before = resultsOf(older!, UNITS, { reports });
const results = resultsOf(newer!, UNITS, { reports: rows(['a', 'm', ...MANY], '90;100') }, [before]);

describe('the page', () => {
  it('is in the list of pages, and says what is needed where there is no earlier year', async () => {
    expect(PAGES).toContain(seriesPage);
    const html = (await pageOf({ ...results, earlier: [] }, seriesPage))!;
    expect(textsOf(html, 'p')).toContain(WORDS.noEarlier.vi);
    expect(html).not.toContain('<svg');
  });

  it('shows the first five of the block unless units are chosen', async () => {
    const usual = (await pageOf(results, seriesPage))!;
    expect(textsOf(usual, 'tbody')[0]!.match(/Sở /g)!.length).toBeGreaterThanOrEqual(5);
    expect(textsOf(usual, 'p')).toContain(WORDS.usual.vi);
    const chosen = (await pageOf(results, seriesPage, { query: { 'don-vi': ['m', 'a'] } }))!;
    expect(
      textsOf(chosen, 'tr')
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual(['Sở M', 'Sở A']);
    expect(textsOf(chosen, 'p')).not.toContain(WORDS.usual.vi);
  });

  it('keeps to eight units and names unknown ones', async () => {
    const html = (await pageOf(results, seriesPage, { query: { 'don-vi': [...MANY, 'nope'] } }))!;
    const notices = textsOf(html, 'p').join(' ');
    expect(notices).toContain('Đã chọn 9 đơn vị; chỉ hiển thị 8 đơn vị đầu.');
    expect(notices).toContain('nope');
  });

  it('joins only where the address says so, and tells the criteria and the reasons', async () => {
    const plain = (await pageOf(results, seriesPage, { query: { 'don-vi': 'm' } }))!;
    expect(textsOf(plain, 'h2')).not.toContain(WORDS.joinedHead.vi);
    const joined = (await pageOf(results, seriesPage, { query: { 'don-vi': 'm', gop: 'cong' } }))!;
    expect(textsOf(joined, 'h2')).toContain(WORDS.joinedHead.vi);
    expect(textsOf(joined, 'td')).toContain('160 / 200');
    expect(textsOf(joined, 'li').join(' ')).toContain('1.3');
  });

  it('lists what cannot be compared, with hostile names inert', async () => {
    const html = (await pageOf(results, seriesPage, { query: { 'don-vi': 'm' } }))!;
    expect(textsOf(html, 'li')).toContain(
      `Sở M, năm 2023: được sáp nhập từ nhiều đơn vị (${HOSTILE} và Sở C)`,
    );
    expect(html).not.toContain('<script>alert');
  });

  it('keeps the choice in every link of its own', async () => {
    const query = { 'don-vi': ['m', 'a'], gop: 'cong', theo: 'hang' };
    const html = (await pageOf(results, seriesPage, { query }))!;
    const own = attributesOf(html, 'href').filter(
      (href) => href.startsWith('/qua-cac-nam') && href.includes('don-vi'),
    );
    expect(own.length).toBeGreaterThanOrEqual(4);
    for (const href of own) expect(href).toContain('don-vi=m&don-vi=a');
  });
});

describe('the page of a unit', () => {
  it('tells its predecessors with their results', async () => {
    const html = (await pageOf(results, unitPage, { params: { id: 'm' } }))!;
    expect(textsOf(html, 'h2')).toContain(WORDS.section.vi);
    expect(textsOf(html, 'li')).toContain('Sở C: 50,00, hạng 1/12');
    expect(attributesOf(html, 'href')).toContain('/qua-cac-nam?khoi=departments&don-vi=m&gop=cong');
  });

  it('says nothing where no earlier year is known', async () => {
    const html = (await pageOf({ ...results, earlier: [] }, unitPage, { params: { id: 'm' } }))!;
    expect(textsOf(html, 'h2')).not.toContain(WORDS.section.vi);
  });
});
