/** What parameters name, found in the results or refused with what there is. */
import { type ChangeOptions, findUnit, nearestNames, type Results } from '../../src/index.ts';
import { Problem } from '../problems/problem.ts';

type Place = NonNullable<ReturnType<typeof findUnit>>;

export interface ScopeQuery {
  tier?: string | undefined;
  block?: string | undefined;
}

/** @throws Problem unit-unknown */
export function unitNamed({ campaign }: Results, found: string): Place {
  const place = findUnit(campaign, found);
  if (!place)
    throw new Problem('unit-unknown', { found, near: campaign.registry.suggest(found.replaceAll('-', ' ')) });
  return place;
}

/** Tier and block as ids, null where none is asked for. @throws Problem tier-unknown, block-unknown */
export function scopeOf({ campaign }: Results, { tier, block }: ScopeQuery) {
  const tiers = campaign.tiers.map(({ set }) => set.tier);
  if (tier !== undefined && !tiers.includes(tier))
    throw new Problem('tier-unknown', { found: tier, known: tiers });
  const blocks = campaign.tiers
    .filter(({ set }) => tier === undefined || set.tier === tier)
    .flatMap((each) => each.blocks.map((result) => result.block.id));
  if (block !== undefined && !blocks.includes(block)) {
    throw new Problem('block-unknown', { found: block, known: blocks });
  }
  return { tier: tier ?? null, block: block ?? null };
}

/** A leaf of the unit's tier. @throws Problem criterion-unknown */
export function leafNamed({ tier }: Place, found: string) {
  const leaf = tier.set.leaves.find(({ code, id }) => code === found || id === found);
  if (!leaf)
    throw new Problem('criterion-unknown', {
      found,
      near: nearestNames(
        found,
        tier.set.leaves.map(({ code }) => code),
      ),
    });
  return leaf;
}

/** Id of an area of the index in any tier. @throws Problem area-unknown */
export function areaNamed({ campaign }: Results, found: string): string {
  const areas = campaign.tiers.flatMap(({ set }) => set.areas.filter(({ section }) => section === 'area'));
  const known = [...new Set(areas.map(({ id }) => id))];
  if (!known.includes(found)) throw new Problem('area-unknown', { found, known });
  return found;
}

/** The earlier year that a change is counted from. @throws Problem earlier-missing, earlier-unknown */
export function earlierNamed({ earlier }: Results, against: string | undefined): ChangeOptions {
  const known = earlier.map(({ campaign }) => campaign.edition.id);
  if (known.length === 0) throw new Problem('earlier-missing');
  if (against !== undefined && !known.includes(against)) {
    throw new Problem('earlier-unknown', { found: against, known });
  }
  return { against };
}
