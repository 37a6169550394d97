/** Counts over the ranking of a block: above the mean, the spread, who moved. */
import { describe, expect, it } from 'vitest';
import { summariseBlocks } from '../../src/analyse/block-summary.ts';
import { reportRanking } from '../../src/campaign/report-ranking.ts';
import type { Results } from '../../src/campaign/results.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { exampleResults } from '../example-results.ts';
import { twoTierResults } from './two-tier-results.ts';

const THREE = { reports: ['a;1.1;;9;10', 'b;1.1;;6;10', 'c;1.1;;3;10'] };
const upper = (results: Results) => summariseBlocks(results)[0]!;

/** Last year's places of a, b, c; null: the table does not have the unit. */
function withPrevious(places: readonly (number | null)[], files = THREE): Results {
  const results = twoTierResults(files);
  const rows = places.flatMap((rank, at) => (rank === null ? [] : [[at, { rank, index: null }] as const]));
  return { ...results, previous: { file: '2024.csv', rows: new Map(rows) } };
}

describe('summary of a block', () => {
  it('counts who is above the exact mean, in every block of the example', () => {
    const results = exampleResults();
    const { blocks } = reportRanking(results.campaign, { ...results, tier: null, block: null });
    const counted = blocks.map(({ ranked }) => {
      const values = ranked.map(({ exact }) => decimal(exact));
      const mean = Fraction.sum(values).divide(Fraction.of(values.length));
      return values.filter((value) => value.compare(mean) > 0).length;
    });
    expect(summariseBlocks(results).map(({ aboveMean }) => aboveMean)).toEqual(counted);
  });

  it('a unit exactly at the mean is not above it', () => {
    expect(upper(twoTierResults(THREE)).aboveMean).toBe(1);
    const equal = { reports: ['a;1.1;;6;10', 'b;1.1;;6;10', 'c;1.1;;6;10'] };
    expect(upper(twoTierResults(equal)).aboveMean).toBe(0);
  });

  it('the spread is that of the printed indexes', () => {
    const results = twoTierResults(THREE);
    const [block] = reportRanking(results.campaign, { ...results, tier: null, block: null }).blocks;
    const [first, last] = [block!.ranked[0]!, block!.ranked.at(-1)!];
    expect(upper(results).spread).toBe(
      decimal(first.index).subtract(decimal(last.index)).toString().replace(/^\d+$/, '$&.0'),
    );
    expect(summariseBlocks(results)[1]).toEqual({ aboveMean: 0, spread: null, moves: null });
  });

  it.each([
    [[3, 2, 1], { risen: 1, fallen: 1, kept: 1, unknown: 0 }, ['a'], ['c']],
    [[1, 2, 3], { risen: 0, fallen: 0, kept: 3, unknown: 0 }, [], []],
    [[null, 3, null], { risen: 1, fallen: 0, kept: 0, unknown: 2 }, ['b'], []],
    [[2, 3, 1], { risen: 2, fallen: 1, kept: 0, unknown: 0 }, ['a', 'b'], ['c']],
  ])('places of last year %j', (places, counts, risen, fallen) => {
    const moves = upper(withPrevious(places)).moves!;
    expect(moves).toMatchObject(counts);
    expect(moves.mostRisen.map(({ unit }) => unit.id)).toEqual(risen);
    expect(moves.mostFallen.map(({ unit }) => unit.id)).toEqual(fallen);
  });
});
