/**
 * Real governance figures over three years with different leaves: shared dimensions compared, new ones marked, provinces
 * without all figures listed and not ranked. Known answers are sums of the published decimals as whole numbers.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { reportChange } from '../../src/analyse/change/report-change.ts';
import { reportSeries } from '../../src/analyse/series/report-series.ts';
import { seriesPlaces } from '../../src/analyse/series/series-places.ts';
import type { Results } from '../../src/campaign/results.ts';
import { EVERYTHING } from '../../src/campaign/scope.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import type { BlockChange, YearChangeReport } from '../../src/model/change-report.ts';
import type { SeriesReport } from '../../src/model/series-report.ts';
import {
  figuresOf,
  leafId,
  leavesIn,
  MAX,
  PAPI_YEARS,
  type PapiRow,
  type PapiYear,
  papiFolder,
  papiResults,
} from './papi-years.ts';

/** New since 2015: two dimensions and SC24; of these SC83 only since 2022. */
const ADDED_SINCE_2015 = ['SC24', 'SC71', 'SC72', 'SC73', 'SC81', 'SC82', 'SC83'];
const ADDED_SINCE_2018 = ['SC83'];

const rowOf = (year: PapiYear, province: string) =>
  figuresOf(year).find(({ Province: id }) => id === province)!;
const isWhole = (year: PapiYear, row: PapiRow) => leavesIn(year).every((leaf) => row[leaf]);

/** The sum of the printed decimals, in units of 10^-9. */
function sumOf(row: PapiRow, leaves: readonly string[]): bigint {
  return leaves.reduce((sum, leaf) => {
    const [whole = '0', decimals = ''] = row[leaf]!.split('.');
    return sum + BigInt(whole + decimals.padEnd(9, '0'));
  }, 0n);
}

/** Index of a sum over so many leaves, exactly. */
const indexOf = (sum: bigint, leaves: number) => Fraction.of(sum * 100n, BigInt(MAX * leaves) * 10n ** 9n);

function lacking(year: PapiYear): string[] {
  return figuresOf(year).flatMap((row) => (isWhole(year, row) ? [] : [row.Province!]));
}

describe.skipIf(papiFolder === null)('PAPI 2015, 2018, 2022 as editions', () => {
  let results: Results;
  let series: SeriesReport;
  const changes = new Map<PapiYear, YearChangeReport>();
  const blockSince = (year: PapiYear): BlockChange => changes.get(year)!.blocks[0]!;
  beforeAll(() => {
    results = papiResults();
    series = reportSeries(results, seriesPlaces(results.campaign, EVERYTHING));
    for (const year of [2015, 2018] as const) {
      changes.set(year, reportChange(results, EVERYTHING, { against: `vietnam/papi-${year}` }));
    }
  });

  it('have the leaves that each year publishes', () => {
    expect(PAPI_YEARS.map((year) => leavesIn(year).length)).toEqual([22, 28, 28]);
    const tiers = [...results.earlier.toReversed(), results].map(({ campaign }) => campaign.tiers[0]!.set);
    expect(tiers.map(({ leaves, areas }) => [leaves.length, areas.length])).toEqual([
      [22, 6],
      [28, 8],
      [28, 8],
    ]);
  });

  it('mark what is new and what was dropped, and compare the rest', () => {
    const [since2018] = changes.get(2018)!.tiers;
    expect(since2018!.dropped.map(({ id }) => id)).toEqual([leafId('SC52')]);
    expect(since2018!.added.map(({ id }) => id)).toEqual(ADDED_SINCE_2018.map(leafId));
    const [since2015] = changes.get(2015)!.tiers;
    expect(since2015!.added.map(({ id }) => id)).toEqual(ADDED_SINCE_2015.map(leafId));
    expect(since2015!.compared).toBe(leavesIn(2015).filter((leaf) => leavesIn(2022).includes(leaf)).length);
    for (const { breaks } of series.units) expect(breaks.map(({ rules }) => rules)).toEqual([true, true]);
    for (const { breaks } of series.units) expect(breaks.some(({ unit }) => unit)).toBe(false);
  });

  it('list the provinces that lack figures, and rank them nowhere', () => {
    expect(PAPI_YEARS.map(lacking)).toEqual([[], ['P14', 'P56'], ['P15', 'P18']]);
    for (const [at, year] of PAPI_YEARS.entries()) {
      const unranked = series.units.filter(({ points }) => points[at]!.rank === null);
      expect(unranked.map(({ unit }) => unit.id).sort()).toEqual(lacking(year));
      for (const { points } of unranked) expect(points[at]!.reason).toBe('belowMinApplicable');
    }
  });

  it('rank the others as an independent sum does, every year', () => {
    for (const [at, year] of PAPI_YEARS.entries()) {
      const sums = figuresOf(year)
        .filter((row) => isWhole(year, row))
        .map((row) => ({ id: row.Province!, sum: sumOf(row, leavesIn(year)) }));
      for (const { id, sum } of sums) {
        const point = series.units.find(({ unit }) => unit.id === id)!.points[at]!;
        const ahead = sums.filter((other) => other.sum > sum).length;
        expect([point.rank, point.of]).toEqual([ahead + 1, sums.length]);
        const [n, d = '1'] = point.exact!.split('/');
        expect(
          decimal(n!)
            .divide(decimal(d))
            .equals(indexOf(sum, leavesIn(year).length)),
        ).toBe(true);
      }
    }
  });

  it.each([2015, 2018] as const)(
    'lay the change since %i on rules and results by the shared leaves alone',
    (year) => {
      const shared = leavesIn(year).filter((leaf) => leavesIn(2022).includes(leaf));
      const compared = figuresOf(2022)
        .filter((row) => isWhole(2022, row) && isWhole(year, rowOf(year, row.Province!)))
        .map((row) => row.Province!);
      const { units, refused } = blockSince(year);
      expect(units.map(({ unit }) => unit.id).sort()).toEqual(compared);
      expect(refused.map(({ unit }) => unit.id).sort()).toEqual(
        [...new Set([...lacking(year), ...lacking(2022)])].sort(),
      );
      for (const { unit, achieved, total } of units) {
        const [before, now] = [rowOf(year, unit.id), rowOf(2022, unit.id)];
        const byResults = indexOf(sumOf(now, shared) - sumOf(before, shared), shared.length);
        expect(achieved).toBe(byResults.toString());
        const whole = indexOf(sumOf(now, leavesIn(2022)), leavesIn(2022).length);
        const was = indexOf(sumOf(before, leavesIn(year)), leavesIn(year).length);
        expect(total).toBe(whole.subtract(was).toString());
      }
    },
  );
});
