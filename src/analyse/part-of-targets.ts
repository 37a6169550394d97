/** A part of the report of targets: those of one tier, or the ones that were missed by most. */
import type { PlanTarget, TargetReport } from '../model/target-report.ts';
import { byGap } from './compare-with-target.ts';

export interface TargetPart {
  /** id; null: all tiers */
  tier: string | null;
  /** so many missed percentages at most, a target of a tier each, the greatest distance first; null: all targets */
  most: number | null;
}

export function partOfTargets(report: TargetReport, { tier, most }: TargetPart): TargetReport {
  const ofTier = report.targets
    .map((target) => (tier === null ? target : oneTier(target, tier)))
    .filter(({ tiers }) => tiers.length > 0);
  return { ...report, targets: most === null ? ofTier : missedMost(ofTier).slice(0, most) };
}

/** What is asked of one tier says nothing of all tiers together. */
function oneTier(target: PlanTarget, id: string): PlanTarget {
  return { ...target, tiers: target.tiers.filter(({ tier }) => tier.id === id), whole: null };
}

/** Distances of percentages only: those of counts and amounts are on scales of their own. */
function missedMost(targets: readonly PlanTarget[]): PlanTarget[] {
  return targets
    .filter(({ measure }) => measure === 'percent' || measure === 'survey')
    .flatMap((target) => target.tiers.map(({ tier }) => oneTier(target, tier.id)))
    .filter(({ tiers }) => tiers[0]!.attained.met === false)
    .sort((a, b) => byGap(a.tiers[0]!.attained, b.tiers[0]!.attained));
}
