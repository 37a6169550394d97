/** What holds for every joining of units, whatever their figures. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JoinedLeaf, joinPredecessors } from '../../../src/analyse/series/join-predecessors.ts';
import { reportSeries } from '../../../src/analyse/series/report-series.ts';
import type { TierResult } from '../../../src/campaign/run-campaign.ts';
import { Fraction } from '../../../src/exact/fraction.ts';
import { scoreLeaf } from '../../../src/score/exact-points.ts';
import { editionsOf, resultsOf, unit } from '../change/two-years.ts';
import { placesOf } from '../two-tier-results.ts';
import { SERIES_AREAS, SERIES_INDEX } from './series-rules.ts';

const [EDITION, NEXT] = editionsOf([
  { year: 2023, header: { index: SERIES_INDEX }, areas: SERIES_AREAS },
  { year: 2024, extends: 2023, header: { index: SERIES_INDEX }, areas: {} },
]);

const share = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, part]): [number, number] => [Math.floor(of * part), of]);

const figures = fc.record({
  onTime: fc.oneof({ weight: 6, arbitrary: share }, fc.constant('KPS' as const), fc.constant(null)),
  survey: fc.option(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 90 }))),
  faults: fc.integer({ min: 0, max: 12 }),
});
type Figures = typeof figures extends fc.Arbitrary<infer F> ? F : never;

const IDS = [...'abcde'];
const group = fc.array(figures, { minLength: 1, maxLength: IDS.length });

function yearOf(each: readonly Figures[]): { reports: string[]; surveys: string[] } {
  const reports = each.flatMap(({ onTime, faults }, i) => [
    ...(onTime === null ? [] : [`${IDS[i]};1.1;${onTime === 'KPS' ? onTime : `;${onTime.join(';')}`}`]),
    `${IDS[i]};1.3;${faults}`,
  ]);
  const surveys = each.flatMap(({ survey }, i) =>
    survey ? [`${IDS[i]};1.2;${survey[1]};${survey[0]}%`] : [],
  );
  return { reports, surveys };
}

function tierOf(each: readonly Figures[]): TierResult {
  const units = each.map((_, i) => unit(IDS[i]!));
  return resultsOf(EDITION!, units, yearOf(each)).campaign.tiers[0]!;
}

const join = (tier: TierResult, rows: readonly number[]) => joinPredecessors(tier, rows).leaves;
const shareOf = ({ numerator, denominator }: JoinedLeaf) => numerator!.divide(denominator!);
const isShare = ({ reason, denominator }: JoinedLeaf) => reason === null && denominator !== null;

describe('joining units', () => {
  it('gives of one whole unit its own points in every criterion that can be joined', () => {
    fc.assert(
      fc.property(figures, (own) => {
        const tier = tierOf([own]);
        const { scores, leaves } = joinPredecessors(tier, [0]);
        for (const { leaf, reason } of leaves) {
          if (reason !== null) continue;
          const [joined, alone] = [scores.table, tier.table].map((table) => scoreLeaf(table, 0, leaf));
          expect(joined!.points?.toString()).toBe(alone!.points?.toString());
        }
      }),
    );
  });

  it('does not depend on the order of the units', () => {
    fc.assert(
      fc.property(
        group.chain((each) =>
          fc.tuple(fc.constant(each), fc.shuffledSubarray([...each.keys()], { minLength: each.length })),
        ),
        ([each, order]) => {
          const tier = tierOf(each);
          const [plain, shuffled] = [[...each.keys()], order].map((rows) => joinPredecessors(tier, rows));
          expect(shuffled!.leaves).toEqual(plain!.leaves);
          expect(shuffled!.scores.standing(0)).toBe(plain!.scores.standing(0));
          if (plain!.scores.hasIndex(0)) expect(shuffled!.scores.exact(0)).toEqual(plain!.scores.exact(0));
        },
      ),
    );
  });

  it('gives a share between the least and the greatest of its parts', () => {
    let seen = 0;
    fc.assert(
      fc.property(group, (each) => {
        const tier = tierOf(each);
        for (const joined of join(tier, [...each.keys()]).filter(isShare)) {
          const parts = [...each.keys()]
            .flatMap((row) => join(tier, [row]))
            .filter(({ leaf, ...sums }) => leaf === joined.leaf && isShare({ leaf, ...sums }))
            .map(shareOf);
          const all = shareOf(joined);
          expect(parts.reduce(Fraction.min).compare(all)).toBeLessThanOrEqual(0);
          expect(parts.reduce(Fraction.max).compare(all)).toBeGreaterThanOrEqual(0);
          seen += 1;
        }
      }),
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('splits and joins again: joining in steps is joining at once', () => {
    fc.assert(
      fc.property(group, (each) => {
        const tier = tierOf(each);
        const parts = [...each.keys()].map((row) => join(tier, [row]));
        for (const { leaf, numerator, denominator, reason } of join(tier, [...each.keys()])) {
          if (reason !== null || !numerator) continue;
          const own = parts.flatMap((leaves) =>
            leaves.filter((part) => part.leaf === leaf && part.numerator),
          );
          const sum = (key: 'numerator' | 'denominator') => Fraction.sum(own.map((part) => part[key]!));
          expect([numerator.toString(), denominator!.toString()]).toEqual([
            sum('numerator').toString(),
            sum('denominator').toString(),
          ]);
        }
      }),
    );
  });

  it('leaves the figures of the years themselves as they are', () => {
    fc.assert(
      fc.property(group, (each) => {
        const units = each.map((_, i) => unit(IDS[i]!, { validTo: '2023-12-31' }));
        const formedFrom = units.map(({ id }) => ({ unit: id, share: Fraction.ONE }));
        const all = [...units, unit('m', { validFrom: '2024-01-01', formedFrom })];
        const before = resultsOf(EDITION!, all, yearOf(each));
        const results = resultsOf(NEXT!, all, { reports: ['m;1.1;;50;100', 'm;1.3;0'] }, [before]);
        const places = placesOf(results, ['m']);
        const [plain, joined] = (['none', 'sum'] as const).map(
          (way) => reportSeries(results, places, { join: way }).units[0]!,
        );
        const without = joined!.points.map((point) => ({ ...point, joined: null }));
        expect({ ...joined, points: without }).toEqual(plain);
        expect(joined!.points[0]!.joined !== null).toBe(each.length > 1);
      }),
      { numRuns: 40 },
    );
  });
});
