/** The pages of areas: shares, places and losses as the reports have them. */
import { describe, expect, it } from 'vitest';
import { decimal, formatRounded, localDecimal, reportAreas, reportLost } from '../../../src/index.ts';
import { exampleResults } from '../../example-results.ts';
import { HOSTILE, hostileResults } from './hostile-results.ts';
import { pageReader } from './read-page.ts';

const results = exampleResults();
const read = pageReader(results);
const report = reportAreas(results, { tier: null, block: null });
const cases = report.blocks.flatMap((block) =>
  block.areas.map((area, at) => [block.id, area.id, { block, area, at }] as const),
);

describe('the areas of a block', () => {
  it.each(report.blocks.map((block) => [block.id, block] as const))(
    '%s: the weakest first',
    async (id, block) => {
      const { rows, links } = await read(`/linh-vuc?khoi=${id}`);
      const names = block.areas.map(({ number, label }) => `${number}. ${label.vi}`);
      const listed = rows.filter(([name]) => names.includes(name!)).slice(0, names.length);
      const means = block.areas
        .flatMap(({ mean }) => (mean === null ? [] : decimal(mean)))
        .toSorted((a, b) => a.compare(b))
        .map((mean) => formatRounded(mean, 2, 'vi'));
      const unknown = names.slice(means.length).map(() => '–');
      expect(listed.map(([, mean]) => mean)).toEqual([...means, ...unknown]);
      for (const { id: area } of block.areas) expect(links).toContain(`/linh-vuc/${area}?khoi=${id}`);
    },
  );
});

describe('one area of a block', () => {
  it.each(cases.filter(([, , { area }], at) => at % 5 === 0 && area.mean !== null))(
    '%s, %s: units by share, criteria by loss',
    async (id, areaId, { block, at }) => {
      const { rows } = await read(`/linh-vuc/${areaId}?khoi=${id}`);
      const shares = block.units.map(({ unit, shares }) => ({ unit, share: shares[at]! }));
      const listed = rows.filter(([, unit]) => shares.some((each) => unit?.startsWith(each.unit.name)));
      const places = listed.map(([place]) => Number(place)).filter((place) => !Number.isNaN(place));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(listed).toHaveLength(block.units.length);
      const best = shares.find(({ share }) => share.rank === 1)!;
      expect(listed[0]![2]).toBe(localDecimal(best.share.percent!, 'vi'));
      const lost = reportLost(results, { tier: block.tier, block: id }).criteria.filter(
        ({ area }) => area.id === areaId,
      );
      const criteria = rows.filter(([name]) =>
        lost.some(({ code, label }) => name === `${code} ${label.vi}`),
      );
      expect(criteria.slice(0, lost.length).map((cells) => cells[1])).toEqual(
        lost.map((each) => formatRounded(decimal(each.lost), 2, 'vi')),
      );
    },
  );

  it('says so where it applies to no unit of the block', async () => {
    const [block, area] = cases.find((each) => each[2].area.mean === null)!;
    const { text } = await read(`/linh-vuc/${area}?khoi=${block}`);
    expect(text).toContain('Lĩnh vực này không áp dụng cho đơn vị nào của khối');
  });

  it('is there for areas of the index only', async () => {
    const { set } = results.campaign.tiers[0]!;
    const extra = set.areas.find(({ section }) => section !== 'area')!;
    expect((await read(`/linh-vuc/${extra.id}`)).status).toBe(404);
    expect((await read('/linh-vuc/khong-co')).status).toBe(404);
    expect((await read(`/linh-vuc/${set.areas[0]!.id}?khoi=khong-co`)).status).toBe(404);
  });

  it('shows a hall the units only', async () => {
    const { block, area } = cases[0]![2];
    const { html, text } = await read(`/linh-vuc/${area.id}?khoi=${block.id}&trinh-chieu=1`);
    expect(html).not.toContain('<figure');
    expect(text).not.toContain('Tiêu chí mất điểm trong lĩnh vực');
  });
});

describe('areas of a small campaign', () => {
  const small = pageReader(hostileResults());

  it('shows hostile names as text, and a unit without figures without a share', async () => {
    const { html, rows } = await small('/linh-vuc/all');
    expect(html).not.toContain(HOSTILE.script);
    expect(rows.find(([, unit]) => unit === HOSTILE.silent)).toEqual([
      '–',
      HOSTILE.silent,
      'không áp dụng',
      '–',
      '–',
    ]);
    expect(rows.find(([, unit]) => unit === `${HOSTILE.formula} (đồng hạng)`)?.[0]).toBe('1');
  });

  it('says so where no unit has figures', async () => {
    const empty = pageReader(hostileResults({ figures: false }));
    for (const path of ['/linh-vuc', '/linh-vuc/all']) {
      expect((await empty(path)).text).toContain('Chưa có đơn vị nào của khối có số liệu');
    }
  });

  it('has no word of the Vietnamese frame in English', async () => {
    const { text } = await small('/linh-vuc/all?lang=en');
    expect(text).toContain('Units by their result in the area');
    expect(text).not.toMatch(/Hạng|Điểm|Đơn vị theo|Tiêu chí/);
  });
});
