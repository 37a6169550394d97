import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, formatFixed, parseDecimal, roundHalfUp } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { compareRatios, RatioSum, sumRatios } from '../../src/exact/ratio-sum.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => Fraction.of(n, d));

describe('Fraction', () => {
  it('is in lowest terms with a positive denominator', () => {
    expect(Fraction.of(6, -4).toString()).toBe('-1.5');
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
    expect(() => Fraction.of(0.5)).toThrow(RangeError);
  });

  it('adds, multiplies and compares as numbers do', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(a.add(b).subtract(b).equals(a)).toBe(true);
        expect(a.multiply(b.add(c)).equals(a.multiply(b).add(a.multiply(c)))).toBe(true);
        expect(a.compare(b)).toBe(a.subtract(b).sign);
      }),
    );
  });

  it('writes text that reads back', () => {
    fc.assert(fc.property(fractions, (a) => decimal(a.toString()).equals(a)));
    expect(Fraction.of(1, 8).toString()).toBe('0.125');
    expect(Fraction.of(-2, 3).toString()).toBe('-2/3');
  });

  it('has a magnitude without its sign', () => {
    expect(Fraction.of(-2, 3).magnitude().toString()).toBe('2/3');
    expect(Fraction.of(2, 3).magnitude().toString()).toBe('2/3');
    expect(Fraction.ZERO.magnitude().toString()).toBe('0');
  });

  it('has the nearest double', () => {
    expect(Fraction.of(1, 3).toNumber()).toBe(1 / 3);
    expect(Fraction.of(10n ** 400n, 3n * 10n ** 400n).toNumber()).toBeCloseTo(1 / 3, 15);
  });
});

describe('rounding', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['-0.005', 2, '-0.01'],
    ['-0.004', 2, '0.00'],
    ['89.455', 2, '89.46'],
    ['0.5', 0, '1'],
    ['-2.5', 0, '-3'],
  ])('%s to %i decimals is %s', (text, decimals, expected) => {
    expect(formatFixed(decimal(text), decimals)).toBe(expected);
  });

  it('is within half a unit, away from zero at a half', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 6 }), (a, decimals) => {
        const gap = roundHalfUp(a, decimals).subtract(a);
        const half = Fraction.of(1n, 2n * 10n ** BigInt(decimals));
        expect(Fraction.max(gap, gap.negate()).compare(half)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it.each(['', 'abc', '1,5', '1e3', '.5', '5.', '0x10', '--1', '1.2.3'])('"%s" is no decimal', (text) => {
    expect(parseDecimal(text)).toBeNull();
    expect(() => decimal(text)).toThrow(RangeError);
  });
});

describe('RatioSum', () => {
  const terms = fc.array(
    fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 }), fc.integer({ min: 1, max: 2 ** 31 })),
    { maxLength: 90 },
  );

  it('adds as fractions do', () => {
    fc.assert(
      fc.property(terms, fractions, (items, extra) => {
        const sum = new RatioSum();
        for (const [n, d] of items) sum.add(n, d);
        sum.addRatio(extra);
        const expected = Fraction.sum([...items.map(([n, d]) => Fraction.of(n, d)), extra]);
        expect(compareRatios(sum.total(), expected)).toBe(0);
      }),
    );
  });

  it('sums ratios in pairs', () => {
    expect(
      compareRatios(sumRatios([Fraction.of(1, 2), Fraction.of(1, 3), Fraction.of(1, 6)]), Fraction.ONE),
    ).toBe(0);
  });
});
