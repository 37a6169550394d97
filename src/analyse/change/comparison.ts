/** Two campaigns of one jurisdiction laid side by side: what all reports of a change start from. */
import type { Campaign, TierResult } from '../../campaign/run-campaign.ts';
import type { UnitPlace } from '../unit-place.ts';
import { describeRules } from './describe-rules.ts';
import { pairLeaves } from './pair-leaves.ts';
import { makeStages, type TierSide, type TierStages } from './stages.ts';
import { type UnitOrigins, unitOrigins } from './unit-origin.ts';

export interface Comparison {
  older: Campaign;
  newer: Campaign;
  origins: UnitOrigins;
  /** where the unit stood in the older campaign, under this or another name; null where it was not there as one whole unit */
  olderPlace(id: string): UnitPlace | null;
  /** of a tier of the newer campaign, made once; null where the older campaign lacks it */
  stagesOf(tier: TierResult): TierStages | null;
  /** the same without scoring anything: which criteria can be compared, and what changed in the rules */
  rulesOf(tier: TierResult): ComparedRules | null;
}

type ComparedRules = Pick<TierStages, 'pairs' | 'rules'>;

export function compareCampaigns(older: Campaign, newer: Campaign): Comparison {
  const places = new Map(
    older.tiers.flatMap((tier) => tier.units.map(({ id }, row): [string, UnitPlace] => [id, { tier, row }])),
  );
  const origins = unitOrigins(older.registry, newer.registry);
  const olderPlace = (id: string) => places.get(origins.originOf(id).sameAs ?? '') ?? null;
  const sidesOf = (tier: TierResult): TierSides | null => {
    const before = older.tiers.find(({ set }) => set.tier === tier.set.tier);
    if (!before) return null;
    return { older: { edition: older.edition, tier: before }, newer: { edition: newer.edition, tier } };
  };
  const rulesOf = once((tier) => {
    const sides = sidesOf(tier);
    return sides && compareRules(sides);
  });
  return {
    older,
    newer,
    origins,
    olderPlace,
    rulesOf,
    stagesOf: once((tier) => {
      const sides = sidesOf(tier);
      return sides && makeStages(sides, rulesOf(tier)!, olderPlace);
    }),
  };
}

interface TierSides {
  older: TierSide;
  newer: TierSide;
}

function compareRules({ older, newer }: TierSides): ComparedRules {
  const pairs = pairLeaves(older.tier.set, newer.tier.set);
  return { pairs, rules: describeRules(older, newer, pairs) };
}

/** Made at most once a tier. */
function once<T>(make: (tier: TierResult) => T): (tier: TierResult) => T {
  const made = new Map<TierResult, T>();
  return (tier) => {
    if (!made.has(tier)) made.set(tier, make(tier));
    return made.get(tier)!;
  };
}
