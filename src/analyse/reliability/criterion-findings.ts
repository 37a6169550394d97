/** What is wrong with a criterion as a measure, where anything is. */

import type { ReliabilityOptions } from '../../model/reliability-options.ts';
import type { CriterionFinding, CriterionReliability } from '../../model/reliability-report.ts';
import { chanceCorrelation } from '../../stats/chance-correlation.ts';
import { isConstant } from '../../stats/is-constant.ts';

type Counts = Pick<CriterionReliability, 'units' | 'notReported' | 'full' | 'zero' | 'rest'>;

/** @param shares of the units with a value */
export function criterionFindings(
  { units, notReported, full, zero, rest }: Counts,
  shares: readonly number[],
  { minUnits, ceilingPercent }: ReliabilityOptions,
): CriterionFinding[] {
  // a fact, however few the units; who has not reported gets no points, which does tell units apart
  if (units > 1 && notReported === 0 && isConstant(shares)) return ['rankless'];
  if (units < minUnits) return ['fewUnits'];
  const most = (count: number) => 100 * count >= ceilingPercent * units;
  const direction = directionOf(rest);
  return [
    ...(most(full) ? (['ceiling'] as const) : []),
    ...(most(zero) ? (['floor'] as const) : []),
    ...(direction === null ? [] : [direction]),
  ];
}

function directionOf({ pearson, units }: Counts['rest']): 'against' | 'negative' | null {
  if (pearson === null || pearson >= 0) return null;
  return pearson < -chanceCorrelation(units) ? 'against' : 'negative';
}
