/** Ranks of doubles against counting, on numbers that differ only in their last bits and on many of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankDescending } from '../../src/stats/rank-descending.ts';
import { createRanker } from '../../src/stats/ranker.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';

const byCounting = (values: readonly number[]) =>
  values.map((own) => (Number.isNaN(own) ? 0 : 1 + values.filter((other) => other > own).length));

/** the next doubles above a number */
const near = fc
  .tuple(fc.constantFrom(1, -1, 0.1, 1e-300, 12345.678, -0), fc.nat({ max: 5 }))
  .map(([value, steps]) => value + steps * Math.abs(value) * Number.EPSILON);

describe('ranks', () => {
  it('are 1 + the count of greater numbers, also among neighbours in the last bit', () => {
    const values = fc.oneof(
      { weight: 3, arbitrary: near },
      { weight: 1, arbitrary: fc.double({ noDefaultInfinity: true }) },
    );
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 70 }), (numbers) => {
        expect([...rankDescending(numbers)]).toEqual(byCounting(numbers));
      }),
    );
  });

  it('are right for as many units as a country has communes', () => {
    const random = seededRandom(3);
    const numbers = Array.from({ length: 10_500 }, () => 50 + random() / 1e9);
    const order = [...numbers].sort((a, b) => b - a);
    const ranks = rankDescending(numbers);
    for (const [i, number] of numbers.entries()) if (order[ranks[i]! - 1] !== number) throw new Error(`${i}`);
    expect(new Set(ranks).size).toBe(new Set(numbers).size);
  });

  it('tie within the tolerance, held from the best of the tie: ties do not drift', () => {
    expect([...rankDescending([100, 99.9999, 99.9998, 99.99], 1.5e-6)]).toEqual([1, 1, 3, 4]);
  });

  it('are none where a number is infinite or there are none', () => {
    expect(() => rankDescending([1, Number.POSITIVE_INFINITY])).toThrow(RangeError);
    expect([...rankDescending([Number.NaN])]).toEqual([0]);
    expect([...rankDescending([])]).toEqual([]);
    const ranks = Uint32Array.of(7, 7);
    expect(createRanker(Uint32Array.of(0, 1), 0)(Float64Array.of(1, Number.NaN), ranks)).toBe(false);
    expect([...ranks]).toEqual([7, 7]);
  });
});
