/** The ranking page: the report's ranks, searched, sorted and parted by the address. */
import { describe, expect, it } from 'vitest';
import { compareVietnamese, localDecimal, reportRanking, settingSentences } from '../../../src/index.ts';
import { exampleResults } from '../../example-results.ts';
import { HOSTILE, hostileResults } from './hostile-results.ts';
import { pageReader, type ReadPage } from './read-page.ts';

const results = exampleResults();
const { campaign, synthetic } = results;
const report = reportRanking(campaign, { synthetic, previous: null, tier: null, block: null });
const read = pageReader(results);
const largest = report.blocks.toSorted((a, b) => b.ranked.length - a.ranked.length)[0]!;

/** Rank, unit, index and grade of the rows of the ranking. */
function ranked({ rows }: ReadPage): string[][] {
  return rows.filter(([rank]) => /^\d+$/.test(rank ?? '')).map((cells) => cells.slice(0, 4));
}

describe('the ranking of the example', () => {
  it.each(report.blocks.map((block) => [block.id, block] as const))(
    '%s: as the report has it',
    async (id, block) => {
      const page = await read(`/xep-hang?khoi=${id}`);
      expect(ranked(page)).toEqual(
        block.ranked.map(({ rank, unit, index, grade, tied }) => [
          String(rank),
          tied ? `${unit.name} (đồng hạng)` : unit.name,
          localDecimal(index, 'vi'),
          grade!.label.vi,
        ]),
      );
      expect(page.rows.at(-1)).toEqual(['', 'Giá trị trung bình', localDecimal(block.mean!, 'vi'), '']);
      for (const { unit } of [...block.ranked, ...block.unranked])
        expect(page.links).toContain(`/don-vi/${unit.id}`);
      for (const sentence of settingSentences(report, 'vi')) expect(page.text).toContain(sentence);
    },
  );

  it('shows the first block where none is named, and nothing where the block is unknown', async () => {
    expect((await read('/xep-hang')).text).toContain(`Xếp hạng: ${report.blocks[0]!.label.vi}`);
    expect((await read('/xep-hang?khoi=khong-co')).status).toBe(404);
  });

  it('finds names without diacritics and keeps their ranks', async () => {
    const page = await read('/xep-hang?tim=so%20tu%20phap');
    const place = report.blocks[0]!.ranked.find(({ unit }) => unit.name === 'Sở Tư pháp')!;
    expect(ranked(page).map(([rank, unit]) => [rank, unit])).toEqual([[String(place.rank), 'Sở Tư pháp']]);
    expect(page.text).toContain('Tìm thấy 1 đơn vị');
    expect(page.html).toContain('value="so tu phap"');
  });

  it('sorts by name', async () => {
    const names = ranked(await read(`/xep-hang?khoi=${largest.id}&sap-xep=ten`)).map(([, name]) => name!);
    expect(names).toEqual(names.toSorted(compareVietnamese));
    expect(names).toHaveLength(largest.ranked.length);
  });

  it('shows a hall twenty rows at a time, all of them in turn', async () => {
    const parts = Math.ceil(largest.ranked.length / 20);
    const pages = await Promise.all(
      Array.from({ length: parts }, (_, at) =>
        read(`/xep-hang?khoi=${largest.id}&trinh-chieu=1&trang=${at + 1}`),
      ),
    );
    expect(Math.max(...pages.map((page) => ranked(page).length))).toBe(20);
    expect(pages.flatMap(ranked).map(([, name]) => name)).toEqual(
      largest.ranked.map(({ unit, tied }) => (tied ? `${unit.name} (đồng hạng)` : unit.name)),
    );
    expect(pages[0]!.links).toContain(`/xep-hang?khoi=${largest.id}&trang=2&trinh-chieu=1`);
  });

  it('has no form in files, where no server answers it', async () => {
    const page = await pageReader(results, { isStatic: true })('/xep-hang');
    expect(page.html).not.toContain('<form');
    expect(page.html).toContain('data-filter');
  });
});

describe('the ranking of a small campaign', () => {
  it('says that equal units are tied, who is not ranked and why', async () => {
    const page = await pageReader(hostileResults())('/xep-hang');
    expect(ranked(page).map(([rank, unit]) => [rank, unit])).toEqual([
      ['1', `${HOSTILE.script} (đồng hạng)`],
      ['1', `${HOSTILE.formula} (đồng hạng)`],
      ['3', HOSTILE.turned],
    ]);
    expect(page.text).toContain(`Không xếp hạng (chưa có số liệu): ${HOSTILE.silent}`);
    expect(page.html).not.toContain(HOSTILE.script);
  });

  it('shows the change since last year, and a dash for who is not in that table', async () => {
    const page = await pageReader(hostileResults({ previous: true }))('/xep-hang?sap-xep=tang-giam');
    const changes = page.rows
      .filter(([rank]) => /^\d+$/.test(rank ?? ''))
      .map(([, unit, , , places, index]) => [unit, places, index]);
    expect(changes).toEqual([
      [`${HOSTILE.script} (đồng hạng)`, 'tăng 2 bậc', '+2,50'],
      [HOSTILE.turned, 'giảm 2 bậc', '–'],
      [`${HOSTILE.formula} (đồng hạng)`, '–', '–'],
    ]);
    expect(page.text).toContain('nam-2024.csv');
  });

  it('searches for code as for any text', async () => {
    const page = await pageReader(hostileResults())(`/xep-hang?tim=${encodeURIComponent('"><script>x')}`);
    expect(page.html).not.toContain('<script>x');
    expect(ranked(page)).toEqual([]);
  });

  it('says so where nobody has a figure', async () => {
    const { text, html } = await pageReader(hostileResults({ figures: false }))('/xep-hang');
    expect(text).toContain('Chưa có đơn vị nào có số liệu');
    expect(html).not.toContain('<figure');
  });
});
