/** How many targets were attained; a target is counted once for every tier that it is asked of. */
import type { PlanTarget } from './target-report.ts';

export interface AttainedCounts {
  all: number;
  met: number;
  missed: number;
  /** without a figure of the tier */
  unknown: number;
}

export function countAttained(targets: readonly PlanTarget[]): AttainedCounts {
  const results = targets.flatMap(({ tiers }) => tiers.map(({ attained }) => attained.met));
  const count = (wanted: boolean | null) => results.filter((met) => met === wanted).length;
  return { all: results.length, met: count(true), missed: count(false), unknown: count(null) };
}
