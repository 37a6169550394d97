/** Last year as rankings compare with it: from an earlier campaign, from a printed table, from both. */
import { describe, expect, it } from 'vitest';
import { previousTable } from '../../../src/analyse/change/previous-table.ts';
import { reportRanking } from '../../../src/campaign/report-ranking.ts';
import { EVERYTHING } from '../../../src/campaign/scope.ts';
import { decimal } from '../../../src/exact/decimal.ts';
import { rankingReportSchema } from '../../../src/model/campaign-report.ts';
import { rankingText } from '../../../src/text/results/ranking-table.ts';
import { comparedYears, twoSmallYears } from '../../publish/two-small-years.ts';
import { twoYearResults } from '../../two-year-results.ts';

const rankingOf = (results: ReturnType<typeof comparedYears>) =>
  reportRanking(results.campaign, { ...results, ...EVERYTHING });
const placesOf = (results: ReturnType<typeof comparedYears>) =>
  rankingOf(results).blocks[0]!.ranked.map(({ unit, change, refusal }) => [
    unit.id,
    change && [change.previousRank, change.places, change.previousIndex, change.index],
    refusal?.reason,
  ]);
const printed = (index: string, rank: number) => ({ index: decimal(index), rank });

describe('the year before', () => {
  it('is that of the newest earlier campaign, without units that cannot be compared', () => {
    expect(placesOf(comparedYears())).toEqual([
      ['d', null, 'merged'],
      ['a', [3, 1, '60', '30'], undefined],
      ['b', [1, -2, '80', '-4'], undefined],
      ['e', [2, -2, '70', '0'], undefined],
    ]);
    const report = rankingOf(comparedYears());
    expect(rankingReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      previous: 'thu/2023',
      comparedWith: { edition: { id: 'thu/2023' }, rulesChanged: true, figures: 'computed', differing: 0 },
    });
  });

  it('is the printed table where one is given; who can be compared is still told by the campaign', () => {
    const { registry } = twoSmallYears().campaign;
    const at = (id: string) => registry.units.findIndex((unit) => unit.id === id);
    const rows = new Map([
      [at('a'), printed('61', 3)],
      [at('b'), printed('80', 1)],
      [at('d'), printed('55', 4)],
    ]);
    const results = comparedYears({ file: 'bang-2023.csv', rows });
    expect(placesOf(results)).toEqual([
      ['d', null, 'merged'],
      ['a', [3, 1, '61', '29'], undefined],
      ['b', [1, -2, '80', '-4'], undefined],
      ['e', null, undefined],
    ]);
    expect(rankingOf(results)).toMatchObject({
      previous: 'bang-2023.csv',
      comparedWith: { figures: 'printed', differing: 1 },
    });
    expect(rankingText(rankingOf(results), 'vi').replaceAll(/\s+/g, ' ')).toContain(
      'Bảng này khác kết quả tính lại ở 1 đơn vị, cần kiểm tra trước khi công bố.',
    );
  });

  it('is only the printed table, or nothing, without an earlier campaign', () => {
    const alone = { ...twoSmallYears(), earlier: [] };
    const table = { file: 'x.csv', rows: new Map() };
    expect(previousTable(alone)).toBeNull();
    expect(previousTable({ ...alone, previous: table })).toBe(table);
    expect(rankingOf(alone)).not.toHaveProperty('comparedWith');
  });

  it('is told in words, and why a unit has none', () => {
    const text = rankingText(rankingOf(comparedYears()), 'vi').replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      'Không đủ điều kiện so sánh với năm trước: Sở D (đã sắp xếp, sáp nhập: Sở C và Sở C2).',
    );
    expect(text).toContain('(thu/2023); hai năm dùng quy tắc khác nhau.');
  });

  it('of the example agrees with the rankings of both years in every block', () => {
    const results = twoYearResults();
    const [before] = results.earlier;
    const older = new Map(
      reportRanking(before!.campaign, { ...before!, ...EVERYTHING }).blocks.flatMap(({ ranked }) =>
        ranked.map((place) => [place.unit.id, place] as const),
      ),
    );
    const ranked = rankingOf(results).blocks.flatMap((block) => block.ranked);
    expect(ranked.length).toBeGreaterThan(100);
    for (const { unit, rank, index, change, refusal } of ranked) {
      expect([unit.id, change === null]).toEqual([unit.id, refusal !== undefined]);
      const was = older.get(unit.id);
      if (!change || !was) continue;
      expect([change.previousRank, change.places]).toEqual([was.rank, was.rank - rank]);
      expect(change.index).toBe(decimal(index).subtract(decimal(was.index)).toString());
    }
  });
});
