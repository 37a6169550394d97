/** The unit that the user named, where it stands in the results. */
import type { UnitPlace } from '../analyse/unit-place.ts';
import type { Results } from '../campaign/results.ts';
import { findUnit } from '../campaign/run-campaign.ts';
import { ParError } from '../errors.ts';
import { findUnitNamed } from './open-edition.ts';

/**
 * @param found id or name
 * @throws ParError usage-unit-*
 */
export function placeNamed({ campaign }: Pick<Results, 'campaign'>, found: string): UnitPlace {
  const unit = campaign.registry.units[findUnitNamed(campaign.registry, found)]!;
  const place = findUnit(campaign, unit.id);
  if (!place) throw new ParError('usage-unit-tier', {}, { found, tier: unit.tier });
  return place;
}
