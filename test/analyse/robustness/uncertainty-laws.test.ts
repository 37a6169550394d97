/** Laws of replications on random campaigns: the same seed, no noise, another order of units, more replications. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportUncertainty, type UncertaintyOptions } from '../../../src/analyse/robustness/uncertainty.ts';
import type { Results } from '../../../src/campaign/results.ts';
import { EVERYTHING } from '../../../src/campaign/scope.ts';
import { UNCERTAINTY_SOURCES, type UncertaintySource } from '../../../src/model/robustness-options.ts';
import { uncertaintyReportSchema } from '../../../src/model/uncertainty-report.ts';
import { files } from '../random-files.ts';
import { twoTierResults, UNITS } from '../two-tier-results.ts';

const RUNS = { numRuns: 60 };
const rankOn = fc.constantFrom('exact' as const, 'displayed' as const);
const sources = fc.subarray<UncertaintySource>([...UNCERTAINTY_SOURCES]);
const options = fc.record({
  seed: fc.nat(),
  replications: fc.integer({ min: 1, max: 40 }),
  sources,
  spread: fc.double({ min: 0, max: 1, noNaN: true }),
  top: fc.integer({ min: 1, max: 4 }),
});

const report = (results: Results, asked: UncertaintyOptions) => reportUncertainty(results, EVERYTHING, asked);

describe('replications of a campaign', () => {
  it('are the same bytes for the same seed', () => {
    fc.assert(
      fc.property(files, rankOn, options, (made, on, asked) => {
        const results = twoTierResults(made, { rankOn: on });
        const once = JSON.stringify(report(results, asked));
        expect(JSON.stringify(report(results, asked))).toBe(once);
        expect(uncertaintyReportSchema.parse(JSON.parse(once))).toEqual(JSON.parse(once));
      }),
      RUNS,
    );
  });

  it('give every unit its rank in the campaign where nothing is uncertain', () => {
    const certain: readonly UncertaintyOptions[] = [{ sources: [] }, { sources: ['weights'], spread: 0 }];
    fc.assert(
      fc.property(files, rankOn, fc.constantFrom(...certain), (made, on, asked) => {
        const { blocks } = report(twoTierResults(made, { rankOn: on }), { ...asked, replications: 3 });
        for (const { units, sources: effects } of blocks) {
          for (const { rank, ranked, mean, median, low, high } of units)
            expect([ranked, mean, median, low, high]).toEqual([3, rank, rank, rank, rank]);
          for (const { unit, grade, grades } of units) {
            const own = blocks.flatMap((block) => block.units.map((each) => each.unit)).includes(unit);
            expect(own && grades!.filter((share) => share === 1)).toHaveLength(1);
            const place = grades!.indexOf(1);
            const block = blocks.find((each) => each.units.some((other) => other.unit === unit))!;
            expect(block.grades[place]?.id ?? null).toBe(grade?.id ?? null);
          }
          if (units.length > 0)
            for (const { shift, changed } of effects) expect([shift, changed]).toEqual([0, 0]);
        }
      }),
      RUNS,
    );
  });

  it('do not hang on the order of the units', () => {
    const orders = fc.shuffledSubarray(UNITS, { minLength: UNITS.length });
    const byUnit = (results: Results, asked: UncertaintyOptions) =>
      Object.fromEntries(
        report(results, asked).blocks.flatMap(({ units }) =>
          // of units that tie the order of the campaign is that of the registry, and so is who comes next
          units.map(({ unit, next: _, ...own }) => [unit.id, own]),
        ),
      );
    fc.assert(
      fc.property(files, orders, options, (made, order, asked) => {
        expect(byUnit(twoTierResults(made, { order }), asked)).toEqual(byUnit(twoTierResults(made), asked));
      }),
      RUNS,
    );
  });

  it('are counted whole: used and failed ones, grades, above and below', () => {
    fc.assert(
      fc.property(files, rankOn, options, (made, on, asked) => {
        for (const { units, failed } of report(twoTierResults(made, { rankOn: on }), asked).blocks) {
          expect(failed.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(failed.count);
          for (const { ranked, grades, next, low, median, high } of units) {
            expect(ranked).toBeLessThanOrEqual(asked.replications - failed.count);
            if (grades === null) continue;
            expect(grades.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
            if (next) expect(next.above + next.tied + next.below).toBeCloseTo(1, 12);
            expect(low!).toBeLessThanOrEqual(median!);
            expect(median!).toBeLessThanOrEqual(high!);
          }
        }
      }),
      RUNS,
    );
  });

  it('draw the same from a source whichever others are asked for', () => {
    fc.assert(
      fc.property(files, options, fc.constantFrom(...UNCERTAINTY_SOURCES), (made, asked, source) => {
        const results = twoTierResults(made);
        const among = report(results, { ...asked, sources: [...UNCERTAINTY_SOURCES] });
        const alone = report(results, { ...asked, sources: [source] });
        for (const [at, block] of among.blocks.entries()) {
          const effect = block.sources.find((each) => each.source === source);
          expect(effect).toEqual(alone.blocks[at]!.sources[1]);
        }
      }),
      RUNS,
    );
  });
});
