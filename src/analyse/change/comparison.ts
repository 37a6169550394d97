/** Two campaigns of one jurisdiction laid side by side: what all reports of a change start from. */
import type { Campaign, TierResult } from '../../campaign/run-campaign.ts';
import type { UnitName } from '../../model/campaign-report.ts';
import type { UnitPlace } from '../unit-place.ts';
import { makeStages, type TierStages } from './stages.ts';
import { predecessorIndex } from './unit-lineage.ts';

export interface Comparison {
  older: Campaign;
  newer: Campaign;
  /** id of a unit of the newer day -> units of the older day that are no more and went into it */
  predecessors: ReadonlyMap<string, readonly UnitName[]>;
  /** where a unit stands in the older campaign */
  olderPlace(id: string): UnitPlace | null;
  /** of a tier of the newer campaign, made once; null where the older campaign lacks it */
  stagesOf(tier: TierResult): TierStages | null;
}

export function compareCampaigns(older: Campaign, newer: Campaign): Comparison {
  const made = new Map<TierResult, TierStages | null>();
  const places = new Map(
    older.tiers.flatMap((tier) => tier.units.map(({ id }, row): [string, UnitPlace] => [id, { tier, row }])),
  );
  return {
    older,
    newer,
    predecessors: predecessorIndex({ older: older.registry, newer: newer.registry }),
    olderPlace: (id) => places.get(id) ?? null,
    stagesOf(tier) {
      const known = made.get(tier);
      if (known !== undefined) return known;
      const stages = stagesOf(tier, older, newer);
      made.set(tier, stages);
      return stages;
    },
  };
}

function stagesOf(tier: TierResult, older: Campaign, newer: Campaign): TierStages | null {
  const before = older.tiers.find(({ set }) => set.tier === tier.set.tier);
  if (!before) return null;
  return makeStages({ edition: older.edition, tier: before }, { edition: newer.edition, tier });
}
