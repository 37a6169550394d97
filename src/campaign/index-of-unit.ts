/** The index of a unit as reports print it. */
import { Fraction, placePoint } from '../exact/fraction.ts';
import type { TierResult } from './run-campaign.ts';

/** Exact text and text rounded half up to the decimals of the edition; null for a unit without an index. */
export function indexOfUnit(
  { scores, set }: Pick<TierResult, 'scores' | 'set'>,
  row: number,
): { rounded: string; exact: string } | null {
  if (!scores.hasIndex(row)) return null;
  return {
    // few reports print it, and a fraction of hundreds of digits takes its time
    get exact() {
      const { numerator, denominator } = scores.exact(row);
      return Fraction.of(numerator, denominator).toString();
    },
    rounded: placePoint(scores.roundedUnits(row), set.index.decimals),
  };
}
