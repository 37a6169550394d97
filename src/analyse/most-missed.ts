/** The targets of the plan that were missed by most. */
import { isPercent } from '../model/is-percent.ts';
import type { PlanTarget, TargetReport } from '../model/target-report.ts';
import { byGap } from './compare-with-target.ts';

/**
 * Missed percentages, a target of a tier each, the greatest distance first: distances of counts and amounts are on
 * scales of their own.
 * @param most how many at most
 */
export function mostMissed(report: TargetReport, most: number): TargetReport {
  const missed = report.targets
    .filter(({ measure }) => isPercent(measure))
    .flatMap((target) =>
      target.tiers.map((asked): PlanTarget => ({ ...target, tiers: [asked], whole: null })),
    )
    .filter(({ tiers }) => tiers[0]!.attained.met === false)
    .sort((a, b) => byGap(a.tiers[0]!.attained, b.tiers[0]!.attained));
  return { ...report, targets: missed.slice(0, most) };
}
