/**
 * The exact sum of thousands of fractions: over equal denominators first, then in a balanced tree, so that long numbers
 * are multiplied and reduced only near its top. The same number as `Fraction.sum`, which adds one after the other.
 */
import { Fraction } from './fraction.ts';

export function sumOfMany(items: Iterable<Fraction>): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { numerator, denominator } of items) {
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  }
  let level = [...byDenominator].map(([denominator, numerator]) => Fraction.of(numerator, denominator));
  while (level.length > 1) {
    level = level.flatMap((item, i) => (i % 2 === 0 ? [item.add(level[i + 1] ?? Fraction.ZERO)] : []));
  }
  return level[0] ?? Fraction.ZERO;
}
