/** The sum of many fractions is that of one after the other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Fraction } from '../../src/exact/fraction.ts';
import { sumOfMany } from '../../src/exact/sum-of-many.ts';

it('is the same exact number', () => {
  const fraction = fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 60 }))
    .map(([numerator, denominator]) => Fraction.of(numerator, denominator));
  fc.assert(
    fc.property(fc.array(fraction, { maxLength: 60 }), (items) => {
      expect(sumOfMany(items).toString()).toBe(Fraction.sum(items).toString());
    }),
  );
  expect(sumOfMany([]).isZero).toBe(true);
});
