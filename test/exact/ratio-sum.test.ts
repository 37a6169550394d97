/** Sums are exact, whatever mixture of grid, safe integers and BigInts they went through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fraction } from '../../src/exact/fraction.ts';
import { RatioSum } from '../../src/exact/ratio-sum.ts';

type Term = readonly [number, number];

function total(terms: readonly Term[]): string {
  const sum = new RatioSum();
  for (const [numerator, denominator] of terms) sum.add(numerator, denominator);
  const { numerator, denominator } = sum.total();
  return Fraction.of(numerator, denominator).toString();
}

const reference = (terms: readonly Term[]) =>
  Fraction.sum(terms.map((term) => Fraction.of(...term))).toString();

const SAFE = Number.MAX_SAFE_INTEGER;
const numerator = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -SAFE, max: SAFE }),
  fc.constantFrom(SAFE, -SAFE, SAFE - 1, 576_460_752_305, -576_460_752_303),
);
const denominator = fc.oneof(
  fc.constantFrom(1, 2, 3, 64, 100, 15_625, 1_000_000, 2_000_000, SAFE),
  fc.integer({ min: 1, max: 5000 }),
  fc.integer({ min: 1, max: SAFE }),
);

describe('RatioSum', () => {
  it.each<[string, Term[]]>([
    ['nothing', []],
    [
      'a term beyond 2^53 on the grid that an earlier one brings back into reach',
      [
        [-576_460_752_303, 64],
        [576_460_752_305, 64],
      ],
    ],
    [
      'what fits the grid only in lowest terms',
      [
        [SAFE, SAFE],
        [2, 2_000_000],
      ],
    ],
  ])('%s', (_, terms) => {
    expect(total(terms)).toBe(reference(terms));
  });

  it('agrees with fractions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(numerator, denominator), { maxLength: 30 }), (terms) => {
        expect(total(terms)).toBe(reference(terms));
      }),
      { numRuns: 2000 },
    );
  });
});
