/** Laws of the reports on random campaigns: sums add up, an order of units changes no rank, a sum lies between its parts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportAreas } from '../../src/analyse/areas.ts';
import { explainUnit } from '../../src/analyse/explain-unit.ts';
import { reportGaps } from '../../src/analyse/gaps.ts';
import { reportLost } from '../../src/analyse/lost-points.ts';
import { reportOverview } from '../../src/analyse/overview.ts';
import { reportTargets } from '../../src/analyse/targets.ts';
import { reportRanking } from '../../src/campaign/report-ranking.ts';
import type { Results } from '../../src/campaign/results.ts';
import { decimal } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { files } from './random-files.ts';
import { twoTierResults, UNITS } from './two-tier-results.ts';

const ALL = { tier: null, block: null };

const RUNS = { numRuns: 80 };
const sum = (texts: readonly string[]) => Fraction.sum(texts.map(decimal)).toString();

describe('reports', () => {
  it('lose in total what the units lost: what applied less what they have', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(null, 'upper', 'lower'), (made, tier) => {
        const results = twoTierResults(made);
        const report = reportLost(results, { tier, block: null });
        const tiers = results.campaign.tiers.filter(({ set }) => tier === null || set.tier === tier);
        const lost = tiers.flatMap((each) =>
          each.units.flatMap((_, row) => {
            if (each.scores.standing(row) === 'noFigure') return [];
            const unit = explainUnit(results.campaign, { tier: each, row }, { synthetic: true });
            return [decimal(unit.maxApplied).subtract(decimal(unit.points)).toString()];
          }),
        );
        expect(report.units).toBe(lost.length);
        expect(report.total).toBe(sum(lost));
        expect(sum(report.criteria.map((criterion) => criterion.lost))).toBe(report.total);
      }),
      RUNS,
    );
  });

  it('have gaps that add up: leaves to areas, areas to the unit, own less final', () => {
    fc.assert(
      fc.property(files, (made) => {
        const { blocks } = reportGaps(twoTierResults(made), ALL);
        for (const { own, final, gap, areas, leaves, ...unit } of blocks.flatMap(({ units }) => units)) {
          expect(decimal(own).subtract(decimal(final)).toString()).toBe(gap);
          for (const [key, total] of Object.entries({ own, final, gap })) {
            expect(sum(areas.map((area) => area[key as 'own']))).toBe(total);
          }
          expect(sum(leaves.map((leaf) => leaf.gap))).toBe(gap);
          expect(unit.lowered + unit.raised).toBe(leaves.length);
        }
        for (const { units } of blocks) {
          const gaps = units.map(({ gap }) => decimal(gap));
          expect(gaps).toEqual(gaps.toSorted((a, b) => b.compare(a)));
        }
      }),
      RUNS,
    );
  });

  it('give a unit the same rank in an area whatever the order of the units', () => {
    const placesOf = (results: Results) =>
      Object.fromEntries(
        reportAreas(results, ALL).blocks.flatMap(({ units }) =>
          units.map(({ unit, shares: own }) => [unit.id, own.map(({ rank, tied }) => [rank, tied])]),
        ),
      );
    const orders = fc.shuffledSubarray(UNITS, { minLength: UNITS.length });
    fc.assert(
      fc.property(files, orders, fc.constantFrom('exact', 'displayed'), (made, order, rankOn) => {
        const changed = placesOf(twoTierResults(made, { order, rankOn }));
        expect(changed).toEqual(placesOf(twoTierResults(made, { rankOn })));
      }),
      RUNS,
    );
  });

  it('put the figure of a tier between the least and the greatest of its units', () => {
    fc.assert(
      fc.property(files, (made) => {
        for (const { tiers, whole } of reportTargets(twoTierResults(made)).targets) {
          for (const { attained, units } of tiers) isBetween(attained.value, units);
          const all = tiers.flatMap(({ units }) => units);
          isBetween(whole?.value ?? null, all);
        }
      }),
      RUNS,
    );
  });

  it('count in the overview what the ranking holds', () => {
    fc.assert(
      fc.property(files, (made) => {
        const results = twoTierResults(made);
        const { blocks, targets } = reportOverview(results);
        const ranking = reportRanking(results.campaign, { synthetic: true, previous: null, ...ALL });
        for (const [at, { ranked, unranked, mean }] of ranking.blocks.entries()) {
          const overview = blocks[at]!;
          const { leaders, trailing, grades, ungraded } = overview;
          expect(overview.ranked).toBe(ranked.length);
          expect(overview.mean).toBe(mean);
          expect(overview.unranked).toEqual(unranked);
          expect(grades.reduce((units, grade) => units + grade.units, ungraded)).toBe(ranked.length);
          const named = [...leaders, ...trailing].map(({ unit }) => unit.id);
          expect(new Set(named).size).toBe(named.length);
          expect([leaders[0], trailing.at(-1) ?? leaders[0]]).toEqual([ranked[0], ranked.at(-1)]);
        }
        const all = reportTargets(results).targets.flatMap(({ tiers }) => tiers);
        expect(targets.met + targets.missed + targets.unknown).toBe(all.length);
      }),
      RUNS,
    );
  });
});

function isBetween(value: string | null, units: readonly { value: string | null }[]): void {
  if (value === null) return;
  const values = units.flatMap((unit) => (unit.value === null ? [] : [decimal(unit.value)]));
  expect(decimal(value).compare(values.reduce(Fraction.min))).toBeGreaterThanOrEqual(0);
  expect(decimal(value).compare(values.reduce(Fraction.max))).toBeLessThanOrEqual(0);
}
