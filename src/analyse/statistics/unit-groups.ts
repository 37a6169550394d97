/** The units that statistics take together: the ranked ones of a block, or of all blocks of a tier. */
import type { BlockResult, Campaign, TierResult } from '../../campaign/run-campaign.ts';
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

/** With `by` tier a scope of one block means the whole tier that the block is of. */
export function unitGroups(campaign: Campaign, scope: Scope, by: Grouping): UnitGroup[] {
  const blocks = blocksInScope(campaign, scope);
  if (by === 'block') {
    return blocks.map(({ tier, block }) => ({
      ...{ id: block.block.id, label: block.block.label, tier },
      rows: rankedRows([block]),
    }));
  }
  return [...new Set(blocks.map(({ tier }) => tier))].map((tier) => ({
    ...{ id: tier.set.tier, label: tier.set.tierLabel, tier },
    rows: rankedRows(tier.blocks),
  }));
}

/** What reports say of a group. */
export function groupHead({ id, label, tier, rows }: UnitGroup) {
  return { id, label, tier: tier.set.tier, tierLabel: tier.set.tierLabel, units: rows.length };
}

function rankedRows(blocks: readonly BlockResult[]): number[] {
  const rows = blocks.flatMap(({ ranking }) => ranking.ranked.map(({ row }) => row));
  return rows.sort((a, b) => a - b);
}
