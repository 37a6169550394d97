/** The ranking inside districts: of communes that have one, and of merged communes by what they were made of. */
import { describe, expect, it } from 'vitest';
import { reportDistricts } from '../../../src/analyse/districts/report-districts.ts';
import { EVERYTHING } from '../../../src/campaign/scope.ts';
import { districtReportSchema } from '../../../src/model/district-report.ts';
import { districtRows } from '../../../src/text/analyse/district-rows.ts';
import { parseRegistry } from '../../../src/units/parse-registry.ts';
import { exampleResults } from '../../example-results.ts';
import { editionsOf, resultsOf } from '../change/two-years.ts';
import { SERIES_AREAS, SERIES_INDEX } from '../series/series-rules.ts';

const [EDITION] = editionsOf([{ year: 2025, header: { index: SERIES_INDEX }, areas: SERIES_AREAS }]);

/** Two districts that ended on 30/06/2025, their communes, and what these became. */
const REGISTRY = `id;name;tier;parent;valid_from;valid_to;formed_from
east;Huyện Đông;gone;;;2025-06-30;
west;Huyện Tây;gone;;;2025-06-30;
e1;Xã E1;dept;east;;2025-06-30;
e2;Xã E2;dept;east;;2025-06-30;
e3;Xã E3;dept;east;;;
w1;Xã W1;dept;west;;2025-06-30;
lone;Xã Lẻ;dept;;;2025-06-30;
m;Xã M;dept;;2025-07-01;;e1|e2
mixed;Xã Ghép;dept;;2025-07-01;;e1:0,5|w1:0,5
deep;Xã Sâu;dept;;2025-08-01;;step
step;Xã Bước;dept;;2025-07-01;2025-07-31;w1:0,5
free;Xã Tự;dept;;;;
half;Xã Nửa;dept;;2025-07-01;;w1:?|lone
none;Xã Không;dept;east;;;`;

const share = (id: string, percent: number) => [`${id};1.1;;${percent};100`, `${id};1.3;0`];
const results = resultsOf(EDITION!, parseRegistry(REGISTRY, 'don-vi.csv'), {
  reports: [
    ...share('e3', 90),
    ...share('m', 90),
    ...share('mixed', 95),
    ...share('deep', 50),
    ...share('free', 99),
    ...share('half', 10),
  ],
});
const report = districtReportSchema.parse(reportDistricts(results, EVERYTHING));
const [block] = report.blocks;

describe('the ranking inside a district', () => {
  it('keeps index and rank of the block, and ranks again by the same rules', () => {
    const [east, west] = block!.districts;
    expect([east!.district.name, east!.former, west!.district.name]).toEqual([
      'Huyện Đông',
      true,
      'Huyện Tây',
    ]);
    expect(east!.ranked.map(({ unit, rank, of, inside, tied }) => [unit.id, rank, of, inside, tied])).toEqual(
      [
        ['e3', 3, 6, 1, true],
        ['m', 3, 6, 1, true],
      ],
    );
    expect(west!.ranked.map(({ unit, rank, inside }) => [unit.id, rank, inside])).toEqual([['deep', 5, 1]]);
    expect(east!.unranked.map(({ unit, reason }) => [unit.id, reason])).toEqual([['none', 'noFigure']]);
  });

  it('lists apart what comes from several districts, or from what has none', () => {
    const apart = block!.apart.map(({ unit, reason, districts, standing }) => [
      unit.id,
      reason,
      districts.map(({ id }) => id).join(' '),
      standing?.rank,
    ]);
    expect(apart).toEqual([
      ['free', 'unknown', '', 1],
      ['mixed', 'several', 'east west', 2],
      ['half', 'unknown', 'west', 6],
    ]);
  });

  it('tells every unit of the block once, apart ones with the reason', () => {
    const rows = districtRows(report, 'vi').slice(1);
    expect(rows.map((row) => row[4])).toEqual([
      ...['Xã E3', 'Xã M', 'Xã Không', 'Xã Sâu', 'Xã Tự', 'Xã Ghép', 'Xã Nửa'],
    ]);
    expect(rows.map((row) => row[1])).toContain('Huyện Đông (cũ)');
    expect(rows.at(-2)!.at(-1)).toBe('gồm phần của nhiều huyện cũ: Huyện Đông và Huyện Tây');
  });
});

describe('the shipped example', () => {
  it('ranks its communes in their ten districts, of which none is former, and no department', () => {
    const { blocks } = reportDistricts(exampleResults(), EVERYTHING);
    const [communes, ...others] = blocks;
    expect([others.length, communes!.districts.length, communes!.apart.length]).toEqual([0, 10, 0]);
    expect(communes!.districts.every(({ former }) => !former)).toBe(true);
    for (const { ranked } of communes!.districts) {
      const ranks = ranked.map(({ rank }) => rank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranked[0]!.inside).toBe(1);
    }
  });
});
