/** The units that statistics take together: the ranked ones of a block, or of all blocks of a tier. */
import type { Campaign, TierResult } from '../../campaign/run-campaign.ts';
import { blocksInScope, type Scope } from '../../campaign/scope.ts';
import type { Label } from '../../model/label.ts';
import type { Grouping } from '../../model/reliability-options.ts';

export interface UnitGroup {
  /** of the block or the tier */
  id: string;
  label: Label;
  tier: TierResult;
  /** rows of the tier's tables, ascending */
  rows: readonly number[];
}

export function unitGroups(campaign: Campaign, scope: Scope, by: Grouping): UnitGroup[] {
  const blocks = blocksInScope(campaign, scope).map(({ tier, block: { block, ranking } }): UnitGroup => {
    return { id: block.id, label: block.label, tier, rows: ascending(ranking.ranked.map(({ row }) => row)) };
  });
  if (by === 'block') return blocks;
  return [...new Set(blocks.map(({ tier }) => tier))].map((tier) => ({
    id: tier.set.tier,
    label: tier.set.tierLabel,
    tier,
    rows: ascending(blocks.flatMap((block) => (block.tier === tier ? block.rows : []))),
  }));
}

/** What reports say of a group. */
export function groupHead({ id, label, tier, rows }: UnitGroup) {
  return { id, label, tier: tier.set.tier, tierLabel: tier.set.tierLabel, units: rows.length };
}

function ascending(rows: readonly number[]): number[] {
  return rows.toSorted((a, b) => a - b);
}
