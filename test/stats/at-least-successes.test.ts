/** The tail of the Poisson binomial distribution against all outcomes counted one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeastSuccesses } from '../../src/stats/at-least-successes.ts';

function countedOut(probabilities: readonly number[], least: number): number {
  let sum = 0;
  for (let outcome = 0; outcome < 2 ** probabilities.length; outcome++) {
    const hits = probabilities.map((_, i) => (outcome >> i) & 1);
    if (hits.reduce((count, hit) => count + hit, 0) < least) continue;
    sum += probabilities.reduce((mass, p, i) => mass * (hits[i] === 1 ? p : 1 - p), 1);
  }
  return sum;
}

describe('the chance of at least so many successes', () => {
  it('is the sum over all outcomes', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(chances, fc.integer({ min: 0, max: 9 }), (probabilities, least) => {
        expect(atLeastSuccesses(probabilities, least)).toBeCloseTo(countedOut(probabilities, least), 12);
      }),
    );
  });

  it('is the binomial tail for equal probabilities', () => {
    // 1 - (0.9^10 + 10 x 0.1 x 0.9^9)
    expect(
      atLeastSuccesses(
        Array.from({ length: 10 }, () => 0.1),
        2,
      ),
    ).toBeCloseTo(0.2639010709, 10);
    expect(atLeastSuccesses([0.5, 0.5, 0.5], 3)).toBe(0.125);
    expect(atLeastSuccesses([], 0)).toBe(1);
    expect(atLeastSuccesses([1, 1], 3)).toBe(0);
  });

  it('keeps its digits far out in the tail', () => {
    expect(
      atLeastSuccesses(
        Array.from({ length: 20 }, () => 1e-4),
        20,
      ) / 1e-80,
    ).toBeCloseTo(1, 9);
  });
});
