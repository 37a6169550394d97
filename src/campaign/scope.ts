/** The part of a campaign that a report is about: everything, one tier, one block. */
import type { BlockResult, Campaign, TierResult } from './run-campaign.ts';

/** Ids; null: all. */
export interface Scope {
  tier: string | null;
  block: string | null;
}

/** No tier and no block is picked out. */
export const EVERYTHING: Scope = { tier: null, block: null };

export interface BlockInScope {
  tier: TierResult;
  block: BlockResult;
}

/** The blocks of a scope with their tiers, in the order of the edition; none where the campaign has no such tier or block. */
export function blocksInScope({ tiers }: Campaign, scope: Scope): BlockInScope[] {
  return tiers
    .filter(({ set }) => scope.tier === null || set.tier === scope.tier)
    .flatMap((tier) => tier.blocks.map((block) => ({ tier, block })))
    .filter(({ block: { block } }) => scope.block === null || block.id === scope.block);
}
