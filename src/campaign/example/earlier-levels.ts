/**
 * How good each unit of a made-up campaign is meant to be, after an earlier one: a good unit of last year is mostly a
 * good one this year. Only the order of the block follows from it; the spread is drawn as ever.
 */
import { createLineage } from '../../units/lineage.ts';
import type { Registry } from '../../units/registry.ts';
import type { Campaign } from '../run-campaign.ts';

/**
 * @param registry of the campaign to be made up, of the same units
 * @returns registry position -> index of the earlier campaign; of a unit that was formed from others their plain mean,
 * which is good enough to make something up and for nothing else; units that nothing is known of are absent
 */
export function earlierLevels(
  { tiers, registry: before }: Campaign,
  registry: Registry,
): Map<number, number> {
  const known = new Map(
    tiers.flatMap(({ positions, scores }) =>
      positions.flatMap((position, row) =>
        scores.hasIndex(row) ? [[position, scores.approximate(row)] as const] : [],
      ),
    ),
  );
  const { origins } = createLineage(registry.units);
  const period = { from: before.asOf, to: registry.asOf };
  const levels = new Map<number, number>();
  for (const position of registry.units.keys()) {
    if (!registry.isValid(position)) continue;
    const indexes = origins(position, period).parts.flatMap(({ unit }) => known.get(unit) ?? []);
    if (indexes.length === 0) continue;
    levels.set(position, indexes.reduce((sum, index) => sum + index, 0) / indexes.length);
  }
  return levels;
}
