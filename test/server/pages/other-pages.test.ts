/** Comparison, gaps, targets, method and the pages of problems tell what the reports hold. */
import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../server/pages/compare/compare-page.tsx';
import { errorPage } from '../../../server/pages/error-page.tsx';
import { gapsPage } from '../../../server/pages/gaps/gaps-page.tsx';
import { methodPage } from '../../../server/pages/method/method-page.tsx';
import { targetsPage } from '../../../server/pages/targets/targets-page.tsx';
import {
  attainedResult,
  attainedWords,
  comparedCell,
  compareUnits,
  decimal,
  findUnit,
  formatRounded,
  hashResults,
  reportGaps,
  reportMethod,
  reportTargets,
} from '../../../src/index.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import { exampleResults } from '../../example-results.ts';
import { exampleApp } from '../example-app.ts';
import { attributesOf, pageOf, resultsOf, textOf, textsOf } from './page-of.ts';

const results = exampleResults();
const decimals = 2;

describe('the comparison', () => {
  const compare = async (...units: string[]) =>
    (await pageOf(results, comparePage, { query: { 'don-vi': units } }))!;

  it('shows every criterion in which the units differ, with the points of each', async () => {
    const units = ['so-tu-phap', 'huyen-an-thi'];
    const rows = textsOf(await compare(...units), 'tr');
    const report = compareUnits(
      results,
      units.map((id) => findUnit(results.campaign, id)!),
    );
    for (const { code, label, cells } of report.differing) {
      const shown = cells.map((cell) => comparedCell(cell, { decimals, lang: 'vi' }));
      expect(rows).toContain([`${code} ${label.vi}`, ...shown].join(''));
    }
  });

  it.each([
    [['so-tu-phap'], 'Chọn từ hai đến bốn đơn vị'],
    [['so-tu-phap', 'so-tu-phap'], 'Chọn từ hai đến bốn đơn vị'],
    [['so-tu-phap', 'so-y-te', 'x'], 'Không có đơn vị mang mã "x"'],
    [['so-tu-phap', 'huyen-an-thi'], 'thuộc những khối xếp hạng khác nhau'],
    [['so-tu-phap', 'so-y-te', 'so-noi-vu', 'so-tai-chinh', 'so-xay-dung'], 'so sánh 4 đơn vị đầu'],
  ])('says what %s is', async (units, sentence) => {
    expect(textOf(await compare(...units))).toContain(sentence);
  });

  it('keeps the order that is asked for, also where both orders are kept', async () => {
    const app = exampleApp();
    const heads = async (...units: string[]) => {
      const response = await app.request(`/so-sanh?${units.map((id) => `don-vi=${id}`).join('&')}`);
      return textsOf(await response.text(), 'th').slice(1, 3);
    };
    expect(await heads('so-tu-phap', 'so-y-te')).toEqual(['Sở Tư pháp', 'Sở Y tế']);
    expect(await heads('so-y-te', 'so-tu-phap')).toEqual(['Sở Y tế', 'Sở Tư pháp']);
  });

  it('keeps the choice in the form', async () => {
    const html = await compare('so-tu-phap', 'so-y-te');
    const chosen = [...html.matchAll(/<option value="([^"]+)" selected/g)].map(([, id]) => id);
    expect(chosen).toEqual(['so-tu-phap', 'so-y-te']);
  });

  it('lists the neighbours of each block in a static copy', async () => {
    const links = attributesOf((await pageOf(results, comparePage, { isStatic: true }))!, 'href');
    const ranked = results.campaign.tiers.flatMap(({ blocks }) =>
      blocks.map(({ ranking }) => ranking.ranked.length),
    );
    const pairs = ranked.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
    expect(links.filter((link) => link.startsWith('/so-sanh?don-vi='))).toHaveLength(pairs);
  });
});

describe('the gaps', () => {
  it('shows own and final points of every unit', async () => {
    const rows = textsOf((await pageOf(results, gapsPage, { query: { khoi: 'communes' } }))!, 'tr');
    const { units } = reportGaps(results, { tier: null, block: 'communes' }).blocks[0]!;
    for (const { unit, own, final } of units) {
      const points = [own, final].map((text) => formatRounded(decimal(text), decimals, 'vi'));
      expect(rows.some((row) => row.startsWith([unit.name, ...points].join('')))).toBe(true);
    }
  });

  it('shows every criterion that appraisal changed', async () => {
    const rows = textsOf((await pageOf(results, gapsPage, { query: { khoi: 'communes' } }))!, 'tr');
    const { units } = reportGaps(results, { tier: null, block: 'communes' }).blocks[0]!;
    for (const { unit, leaves } of units) {
      for (const { code, label, own, final } of leaves) {
        const points = [own, final].map((text) => formatRounded(decimal(text), decimals, 'vi'));
        expect(rows).toContain([unit.name, `${code} ${label.vi}`, ...points].join(''));
      }
    }
  });

  it('says that nobody reported, and names who did not', async () => {
    const empty = resultsOf(smallCampaign({}));
    const text = textOf((await pageOf(empty, gapsPage))!);
    expect(text).toContain('chưa có báo cáo tự chấm nào để so sánh');
    expect(text).toContain('(3 đơn vị)');
  });

  it('knows no other block', async () => {
    expect(await pageOf(results, gapsPage, { query: { khoi: 'x' } })).toBeNull();
  });
});

describe('the targets', () => {
  it('shows what every tier attained of every target, its sums and the units that missed it', async () => {
    const html = (await pageOf(results, targetsPage))!;
    for (const { code, measure, tiers, sources } of reportTargets(results).targets) {
      const section = html.match(new RegExp(`<details class="sheet" id="ct-${code}">.*?</table>`, 's'))![0];
      const text = textOf(section);
      for (const { quote } of sources) if (quote !== null) expect(text).toContain(quote);
      for (const { attained, met, notMet, withoutFigure } of tiers) {
        expect(text).toContain(attainedWords(attained, { measure, lang: 'vi' }));
        expect(text).toContain(attainedResult(attained, { measure, lang: 'vi' }));
        expect(text).toContain(`${met} / ${notMet} / ${withoutFigure}`);
      }
    }
  });

  it('lists the goals that are not computed in the words of the plan', async () => {
    const text = textOf((await pageOf(results, targetsPage))!);
    const { goals } = reportTargets(results);
    expect(goals.length).toBeGreaterThan(0);
    for (const quote of goals.flatMap(({ quotes }) => quotes)) expect(text).toContain(quote);
  });

  it('says that an edition has none', async () => {
    const text = textOf((await pageOf(resultsOf(smallCampaign({})), targetsPage))!);
    expect(text).toContain('Bộ tiêu chí không có chỉ tiêu bằng số.');
  });
});

describe('the method', () => {
  it('names hashes, documents, readings, assumptions and every file', async () => {
    const text = textOf((await pageOf(results, methodPage))!);
    const report = reportMethod(results);
    expect(report.readings.length * report.documents.length * report.assumptions.length).toBeGreaterThan(0);
    const expected = [
      report.editionHash,
      hashResults(results),
      ...report.documents.map(({ title }) => title),
      ...report.readings.map(({ text: reading }) => /^# (.*)/.exec(reading)![1]!),
      ...report.assumptions.flatMap(({ items }) => items.map((item) => item.text)),
      ...results.campaign.submissions.map(({ file }) => file),
    ];
    for (const part of expected) expect(text).toContain(part.replace(/\s+/g, ' ').trim());
  });

  it('says that nothing was handed in', async () => {
    const text = textOf((await pageOf(resultsOf(smallCampaign({})), methodPage))!);
    expect(text).toContain('Chưa có tệp số liệu nào.');
    expect(text).toContain('Không có cảnh báo nào.');
  });
});

describe('the page of a problem', () => {
  const problem = {
    ...{ type: '/api/problems/x', status: 400, instance: '/x', code: 'x', requestId: 'r-1' },
    ...{ title: '<i>Sai</i>', detail: 'Tham số <b>sai</b>', errors: [{ parameter: '"q"', message: '<u>' }] },
  };

  it.each([
    ['vi', '/', 'Về trang tổng quan'],
    ['en', '/?lang=en', 'To the overview'],
  ] as const)('tells what is wrong as text, with the way back: %s', (lang, home, words) => {
    const html = errorPage(problem, lang, { assets: '/tai-nguyen/test', mainLang: 'vi' });
    expect(html).not.toMatch(/<[ibu]>/);
    expect(textsOf(html, 'h1')).toEqual(['<i>Sai</i>']);
    expect(html).toContain(`<a href="${home}">${words}</a>`);
    expect(textOf(html)).toContain('400');
  });
});
