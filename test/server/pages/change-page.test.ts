/** The comparison with the year before, and what the page of a unit says of it. */
import { describe, expect, it } from 'vitest';
import { changePage } from '../../../server/pages/change/change-page.tsx';
import { PAGES } from '../../../server/pages/pages.ts';
import { unitPage } from '../../../server/pages/units/unit-page.tsx';
import {
  CHANGE_WORDS,
  changeMarks,
  indexChange,
  localDecimal,
  movedCriteria,
  refusalNote,
  refusalText,
  reportChange,
  reportUnitChange,
} from '../../../src/index.ts';
import { placesOf } from '../../analyse/two-tier-results.ts';
import { twoYearResults } from '../../two-year-results.ts';
import { attributesOf, pageOf, textOf, textsOf } from './page-of.ts';

const results = twoYearResults();
const alone = { ...results, earlier: [] };
const BLOCK = 'communes';
const block = reportChange(results, { tier: null, block: BLOCK }).blocks[0]!;

describe('the page', () => {
  it('shows every unit that can be compared with its parts, and why the others cannot', async () => {
    const html = (await pageOf(results, changePage, { query: { khoi: BLOCK } }))!;
    const rows = textsOf(html, 'tr');
    for (const { unit, older, total, rules, achieved } of block.units) {
      const row = rows.find((text) => text.startsWith(`${unit.name}${localDecimal(older.index, 'vi')}`))!;
      for (const exact of [total, rules, achieved]) expect(row).toContain(indexChange(exact, 2, 'vi'));
    }
    const items = textsOf(html, 'li');
    expect(block.refused.length).toBeGreaterThan(0);
    for (const refusal of block.refused) {
      expect(items).toContain(`${refusal.unit.name}: ${refusalText(refusal, 'vi')}`);
    }
  });

  it.each([{}, { isPresented: true }, { isStatic: true }, { lang: 'en' as const }])(
    'carries the mark of changed rules on the page and in the picture: %o',
    async (mode) => {
      const html = (await pageOf(results, changePage, { query: { khoi: 'districts' }, ...mode }))!;
      const lang = 'lang' in mode ? mode.lang : 'vi';
      const [mark] = changeMarks({ rulesChanged: true, unitsChanged: false }, lang!);
      expect(textsOf(html, 'strong').join(' ')).toContain(mark);
      const pictures = [...html.matchAll(/<svg .*?<\/svg>/gs)].map(([svg]) => textOf(svg));
      expect(pictures).toHaveLength(2);
      for (const picture of pictures) expect(picture).toContain(mark);
    },
  );

  it('says what the rules changed, also what cannot be compared', async () => {
    const text = textOf((await pageOf(results, changePage, { query: { khoi: BLOCK } }))!);
    for (const words of [
      CHANGE_WORDS.changedCriteria,
      CHANGE_WORDS.addedCriteria,
      CHANGE_WORDS.droppedCriteria,
    ])
      expect(text).toContain(words.vi);
    expect(text).toContain('điểm tối đa từ 3,5 thành 4');
  });

  it('says what is needed where no earlier year is known, and stands in the navigation only where one is', async () => {
    expect(textOf((await pageOf(alone, changePage))!)).toContain('--earlier');
    const address = '/so-voi-nam-truoc';
    for (const page of PAGES.filter(({ path }) => !path.includes(':') && path !== address)) {
      const links = async (given: typeof results) => attributesOf((await pageOf(given, page))!, 'href');
      expect(await links(alone)).not.toContain(address);
      expect(await links(results)).toContain(address);
    }
  });

  it('is not there for a block or a year that is not', async () => {
    expect(await pageOf(results, changePage, { query: { khoi: 'x' } })).toBeNull();
    expect(await pageOf(results, changePage, { query: { nam: 'x/1999' } })).toBeNull();
  });

  it('lets choose between several earlier years', async () => {
    const [earlier] = results.earlier;
    const edition = { ...earlier!.campaign.edition, id: 'hung-yen/2022' };
    const older = { ...earlier!, campaign: { ...earlier!.campaign, edition } };
    const two = { ...results, earlier: [earlier!, older] };
    const html = (await pageOf(two, changePage, { query: { nam: 'hung-yen/2022' } }))!;
    expect(attributesOf(html, 'href')).toContain(
      '/so-voi-nam-truoc?khoi=departments-with-procedures&nam=hung-yen%2F2023',
    );
    expect(
      attributesOf(html, 'href').some((href) => /change\.csv\?.*against=hung-yen%2F2022/.test(href)),
    ).toBe(true);
  });
});

describe('the page of a unit', () => {
  const report = reportUnitChange(results, placesOf(results, ['so-tu-phap'])[0]!);

  it('has the criteria that moved it, and links to the block', async () => {
    const html = (await pageOf(results, unitPage, { params: { id: 'so-tu-phap' } }))!;
    expect(attributesOf(html, 'id')).toContain('thay-doi');
    const rows = textsOf(html, 'tr');
    const moved = movedCriteria(report);
    expect(moved.length).toBeGreaterThan(3);
    for (const { code, label, achieved } of moved) {
      const row = rows.find(
        (text) => text.startsWith(`${code} ${label.vi}`) && text.includes('%') === label.vi.includes('%'),
      );
      expect(row).toBeDefined();
      expect(
        rows.some((text) => text.startsWith(`${code} `) && text.includes(indexChange(achieved, 2, 'vi'))),
      ).toBe(true);
    }
    expect(attributesOf(html, 'href')).toContain(`/so-voi-nam-truoc?khoi=${report.block.id}`);
  });

  it('says why it cannot be compared', async () => {
    const [refusal] = block.refused;
    const html = (await pageOf(results, unitPage, { params: { id: refusal!.unit.id } }))!;
    expect(textOf(html)).toContain(refusalNote(refusal!, 'vi'));
  });

  it('says nothing of it where no earlier year is known', async () => {
    const html = (await pageOf(alone, unitPage, { params: { id: 'so-tu-phap' } }))!;
    expect(attributesOf(html, 'id')).not.toContain('thay-doi');
  });
});
