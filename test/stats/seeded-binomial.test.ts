/** Binomial variates against the distribution itself, written down from its formula. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedSeed } from '../../src/stats/named-seed.ts';
import { binomialOf } from '../../src/stats/seeded-binomial.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';

/** P(k) by Pascal's triangle in doubles. */
function binomialChances(n: number, p: number): number[] {
  let chances = [1];
  for (let trial = 0; trial < n; trial++)
    chances = Array.from(
      { length: chances.length + 1 },
      (_, k) => (chances[k] ?? 0) * (1 - p) + (chances[k - 1] ?? 0) * p,
    );
  return chances;
}

describe('binomialOf', () => {
  it('gives each number the share of the unit interval that is its chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, p) => {
        const steps = 4000;
        const found = new Float64Array(n + 1);
        for (let i = 0; i < steps; i++) found[binomialOf(n, p, (i + 0.5) / steps)]! += 1 / steps;
        const expected = binomialChances(n, p);
        // each number owns at most one run of the interval: off by a step at either end
        for (const [k, share] of found.entries())
          expect(Math.abs(share - expected[k]!)).toBeLessThan(3 / steps);
      }),
      { numRuns: 100 },
    );
  });

  it('has the mean and the variance of large samples', () => {
    const random = seededRandom(5);
    const drawn = Array.from({ length: 20_000 }, () => binomialOf(900, 0.83, random()));
    const mean = drawn.reduce((sum, k) => sum + k, 0) / drawn.length;
    const variance = drawn.reduce((sum, k) => sum + (k - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean - 747)).toBeLessThan(0.4);
    expect(Math.abs(variance / (900 * 0.83 * 0.17) - 1)).toBeLessThan(0.04);
  });
});

it('names make seeds of their own', () => {
  const names = Array.from({ length: 5000 }, (_, i) => `unit-${i} area/criterion`);
  expect(new Set(names.map((name) => namedSeed(1, name))).size).toBe(5000);
  expect(namedSeed(1, 'weights')).not.toBe(namedSeed(2, 'weights'));
});
