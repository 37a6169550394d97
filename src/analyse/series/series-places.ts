/** The units of a part of the results in the order in which a series shows them: block by block, by rank, the unranked last. */
import type { Campaign } from '../../campaign/run-campaign.ts';
import { blocksInScope, type Scope } from '../../campaign/scope.ts';
import type { UnitPlace } from '../unit-place.ts';

export function seriesPlaces(campaign: Campaign, scope: Scope): UnitPlace[] {
  return blocksInScope(campaign, scope).flatMap(({ tier, block: { ranking } }) =>
    [...ranking.ranked, ...ranking.unranked].map(({ row }) => ({ tier, row })),
  );
}
