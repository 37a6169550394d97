/** The tiers that a plan sets targets for. */
import type { Named } from './campaign-report.ts';
import { distinctById } from './distinct-by-id.ts';
import type { TargetReport } from './target-report.ts';

/** In the order in which the targets name them. */
export function targetTiers({ targets }: Pick<TargetReport, 'targets'>): Named[] {
  return distinctById(targets.flatMap(({ tiers }) => tiers.map(({ tier }) => tier)));
}
