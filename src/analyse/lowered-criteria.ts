/** The criteria in which appraisal lowered the most: what the units of a block over-claimed in each, added up. */
import { decimal } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import type { BlockGaps, LoweredCriterion } from '../model/gap-report.ts';

/** Criteria that any unit over-claimed, the greatest sum first, equal ones in the order in which they are met. */
export function loweredCriteria({ units }: Pick<BlockGaps, 'units'>): LoweredCriterion[] {
  const sums = new Map<string, { criterion: LoweredCriterion; lowered: Fraction }>();
  for (const { leaves } of units) {
    for (const { code, label, area, gap } of leaves) {
      const lowered = decimal(gap);
      if (lowered.sign <= 0) continue;
      const before = sums.get(code);
      const sum = lowered.add(before?.lowered ?? Fraction.ZERO);
      const count = (before?.criterion.units ?? 0) + 1;
      sums.set(code, {
        criterion: { code, label, area, lowered: sum.toString(), units: count },
        lowered: sum,
      });
    }
  }
  return [...sums.values()].sort((a, b) => b.lowered.compare(a.lowered)).map(({ criterion }) => criterion);
}
