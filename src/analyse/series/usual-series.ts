/** The units that a series begins with where nobody chose any: the first of the block that have a past to show. */
import type { Results } from '../../campaign/results.ts';
import type { Scope } from '../../campaign/scope.ts';
import { createLineage } from '../../units/lineage.ts';
import type { UnitPlace } from '../unit-place.ts';
import { seriesPlaces } from './series-places.ts';

const MOST = 5;

/**
 * @param scope one block
 * @returns at most five: units of which every predecessor is in an earlier campaign; where no unit has such a past the
 * first of the block
 */
export function usualSeries({ campaign, earlier }: Results, scope: Scope): UnitPlace[] {
  const places = seriesPlaces(campaign, scope);
  const { registry } = campaign;
  const { origins } = createLineage(registry.units);
  const years = earlier.map(({ campaign: before }) => ({
    period: { from: before.registry.asOf, to: registry.asOf },
    assessed: new Set(before.tiers.flatMap(({ positions }) => positions)),
  }));
  const hasPast = ({ tier, row }: UnitPlace) =>
    years.some(({ period, assessed }) => {
      const { parts } = origins(tier.positions[row]!, period);
      return parts.length > 0 && parts.every(({ unit }) => assessed.has(unit));
    });
  const withPast = places.filter(hasPast);
  return (withPast.length > 0 ? withPast : places).slice(0, MOST);
}
