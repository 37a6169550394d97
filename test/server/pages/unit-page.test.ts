/** The page of a unit says what its explanation says, criterion by criterion; names of others come out inert. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../server/pages/compare/compare-page.tsx';
import { unitPage } from '../../../server/pages/units/unit-page.tsx';
import { unitsPage } from '../../../server/pages/units/units-page.tsx';
import {
  type Criterion,
  explainUnit,
  findUnit,
  leafSections,
  localDecimal,
  reportRanking,
  unitFields,
} from '../../../src/index.ts';
import { smallCampaign } from '../../campaign/small-campaign.ts';
import { exampleResults } from '../../example-results.ts';
import { attributesOf, pageOf, resultsOf, textOf, textsOf } from './page-of.ts';

const results = exampleResults();
const place = findUnit(results.campaign, 'so-tu-phap')!;
const report = explainUnit(results.campaign, place, { synthetic: true });

describe('the page of a unit', async () => {
  const html = (await pageOf(results, unitPage, { params: { id: 'so-tu-phap' } }))!;

  it('tells index, rank, points, bonus and penalty as the explanation does', () => {
    const facts = textsOf(html, 'dd');
    for (const [, text] of unitFields(report, 'vi').slice(1)) expect(facts).toContain(text);
  });

  it('has an anchor for every criterion and every group of criteria', () => {
    const withParts = ({ code, parts }: Criterion): string[] => [code, ...parts.flatMap(withParts)];
    const codes = place.tier.set.areas.flatMap(({ criteria }) => criteria.flatMap(withParts));
    const ids = attributesOf(html, 'id').filter((id) => id.startsWith('tc-'));
    expect(ids).toEqual(codes.map((code) => `tc-${code}`));
  });

  it('explains every criterion in full', () => {
    const text = textOf(html);
    for (const leaf of report.leaves) {
      for (const { items } of leafSections(leaf, 'vi')) {
        for (const item of items) expect(text).toContain(item.text.replace(/\s+/g, ' ').trim());
      }
    }
  });

  it('links to the units next to it, and to one comparison with each from both pages', async () => {
    const { ranked } = reportRanking(results.campaign, {
      ...{ synthetic: true, previous: null },
      ...{ tier: null, block: report.block.id },
    }).blocks[0]!;
    const at = ranked.findIndex(({ unit }) => unit.id === 'so-tu-phap');
    const [above, below] = [ranked[at - 1]!.unit.id, ranked[at + 1]!.unit.id];
    const pair = `/so-sanh?don-vi=so-tu-phap&don-vi=${below}`;
    const links = attributesOf(html, 'href');
    for (const link of [`/don-vi/${above}`, `/don-vi/${below}`, pair]) expect(links).toContain(link);
    const other = (await pageOf(results, unitPage, { params: { id: below } }))!;
    expect(attributesOf(other, 'href')).toContain(pair);
  });

  it('is light', () => {
    expect(gzipSync(html).length).toBeLessThan(60_000);
  });

  it('knows no unit that is not there', async () => {
    expect(await pageOf(results, unitPage, { params: { id: 'so-khong-co' } })).toBeNull();
  });
});

/** a and b equal; c without any figure */
const FILES = {
  'reports.csv': ['a;1.1;;80;100;48,5;', 'b;1.1;;80;100;;', 'a;P.1;1;;;;', 'b;P.1;1;;;;'],
  'appraisals.csv': ['a;1.1;;;;;70;100;=cmd|calc;<b>người</b>'],
};
const HOSTILE = ['<script>alert(1)</script>', '=1+1', '\u202Ecba ởS'] as const;

describe('names and cells of others', () => {
  const hostile = resultsOf(smallCampaign(FILES, HOSTILE));

  it.each([
    ['list', unitsPage, {}],
    ['unit', unitPage, { params: { id: 'a' } }],
    ['unit without figures', unitPage, { params: { id: 'c' } }],
    ['comparison', comparePage, { query: { 'don-vi': ['a', 'b', 'c', '"><script>alert(2)</script>'] } }],
  ] as const)('are text: %s', async (_, page, asked) => {
    const html = (await pageOf(hostile, page, asked))!;
    expect(html).not.toMatch(/<script>alert|<b>người/);
    expect(html).toMatch(/&lt;script&gt;alert|\u202E/);
    // a mark of direction stands only where an element of its own ends its reach
    expect(html.replace(/<(bdi|option|h1|title)\b[^>]*>[^<]*<\/\1>|="[^"]*"/g, '')).not.toContain('\u202E');
  });

  it('shows declared points and a cell as it was handed in', async () => {
    const html = (await pageOf(hostile, unitPage, { params: { id: 'a' } }))!;
    const row = html.match(/<tbody id="tc-1\.1".*?<\/tbody>/s)![0];
    expect(textsOf(row, 'td').slice(0, 4)).toEqual(['1.1', '60', '48,5', '42']);
    expect(textOf(row)).toContain('=cmd|calc');
  });

  it('says why a unit has no rank, and that it has no neighbours', async () => {
    const html = textOf((await pageOf(hostile, unitPage, { params: { id: 'c' } }))!);
    expect(html).toContain('không xếp hạng: chưa có số liệu');
    expect(html).toContain('Đơn vị không được xếp hạng nên không có đơn vị liền kề.');
  });
});

describe('the list of units', () => {
  const namesIn = (html: string) => textsOf(html.match(/<div id="danh-sach-don-vi".*/s)![0], 'bdi');

  it('has every unit with its index and rank', async () => {
    const html = (await pageOf(results, unitsPage))!;
    expect(namesIn(html)).toHaveLength(results.campaign.tiers.flatMap(({ units }) => units).length);
    const rows = textsOf(html, 'tr').map((row) => row.replace(' (đồng hạng)', ''));
    const { blocks } = reportRanking(results.campaign, {
      ...{ synthetic: true, previous: null },
      ...{ tier: null, block: null },
    });
    for (const { unit, rank, index } of blocks.flatMap(({ ranked }) => ranked)) {
      expect(rows.some((row) => row.startsWith(`${rank}${unit.name}${localDecimal(index, 'vi')}`))).toBe(
        true,
      );
    }
  });

  it.each([
    ['so tu phap', ['Sở Tư pháp']],
    ['SỞ TƯ PHÁP', ['Sở Tư pháp']],
    ['khong co don vi nay', []],
  ])('finds %s and stays a list', async (tim, names) => {
    expect(namesIn((await pageOf(results, unitsPage, { query: { tim } }))!)).toEqual(names);
  });

  it('keeps to a tier, and knows no other', async () => {
    const html = (await pageOf(results, unitsPage, { query: { cap: 'district' } }))!;
    expect(namesIn(html)).toHaveLength(10);
    expect(await pageOf(results, unitsPage, { query: { cap: 'x' } })).toBeNull();
  });

  it('marks units that share a rank', async () => {
    const tied = resultsOf(smallCampaign({ 'reports.csv': ['a;1.1;;80;100;;', 'b;1.1;;80;100;;'] }));
    const rows = textsOf((await pageOf(tied, unitsPage))!, 'tr');
    expect(rows.filter((row) => /^1Sở [AB] \(đồng hạng\)/.test(row))).toHaveLength(2);
  });
});
