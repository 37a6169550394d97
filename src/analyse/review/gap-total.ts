/** What claims and what counted come to over any criteria: of a unit, an area, a block, an appraiser. */
import { formatFixed } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import { percentOf } from '../../exact/percent-of.ts';
import type { GapSum, GapTotal } from '../../model/gap-report.ts';
import { type ClaimSum, type CountedLeaf, claimSum, gapOf, maxOf } from './compared-leaves.ts';

/** @param decimals of the percentages */
export function gapTotal(leaves: readonly CountedLeaf[], decimals: number): GapTotal {
  const sum = claimSum(leaves);
  const max = maxOf(leaves);
  const gaps = leaves.map(({ points }) => gapOf(points));
  const lowered = gaps.filter(({ sign }) => sign > 0);
  const raised = gaps.filter(({ sign }) => sign < 0);
  const percentText = (part: Fraction) => {
    const percent = percentOf(part, max);
    return percent && formatFixed(percent, decimals);
  };
  return {
    ...gapSum(sum),
    ownPercent: percentText(sum.own),
    finalPercent: percentText(sum.final),
    maxPoints: max.toString(),
    compared: leaves.length,
    lowered: lowered.length,
    raised: raised.length,
    loweredPoints: Fraction.sum(lowered).toString(),
    raisedPoints: Fraction.sum(raised).negate().toString(),
  };
}

export function gapSum(sum: ClaimSum): GapSum {
  return { own: sum.own.toString(), final: sum.final.toString(), gap: gapOf(sum).toString() };
}
