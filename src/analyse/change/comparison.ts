/** Two campaigns of one jurisdiction laid side by side: what all reports of a change start from. */
import type { Campaign, TierResult } from '../../campaign/run-campaign.ts';
import type { UnitPlace } from '../unit-place.ts';
import { makeStages, type TierStages } from './stages.ts';
import { type UnitOrigins, unitOrigins } from './unit-origin.ts';

export interface Comparison {
  older: Campaign;
  newer: Campaign;
  origins: UnitOrigins;
  /** where the unit stood in the older campaign, under this or another name; null where it was not there as one whole unit */
  olderPlace(id: string): UnitPlace | null;
  /** of a tier of the newer campaign, made once; null where the older campaign lacks it */
  stagesOf(tier: TierResult): TierStages | null;
}

export function compareCampaigns(older: Campaign, newer: Campaign): Comparison {
  const made = new Map<TierResult, TierStages | null>();
  const places = new Map(
    older.tiers.flatMap((tier) => tier.units.map(({ id }, row): [string, UnitPlace] => [id, { tier, row }])),
  );
  const origins = unitOrigins(older.registry, newer.registry);
  const olderPlace = (id: string) => places.get(origins.originOf(id).sameAs ?? '') ?? null;
  return {
    older,
    newer,
    origins,
    olderPlace,
    stagesOf(tier) {
      const known = made.get(tier);
      if (known !== undefined) return known;
      const before = older.tiers.find(({ set }) => set.tier === tier.set.tier);
      const sides = before && {
        older: { edition: older.edition, tier: before },
        newer: { edition: newer.edition, tier },
      };
      const stages = sides ? makeStages(sides, olderPlace) : null;
      made.set(tier, stages);
      return stages;
    },
  };
}
