/** `byTier` lists exactly the tiers that apply: one too few would leave a tier without a value, one too many says nothing. */
import { isByTier, isPlainObject } from '../../model/tiered.ts';
import { faultAt, inside, type Origin } from '../inherit/merged-edition.ts';
import { unknownTier } from '../inherit/unknown-tier.ts';

export interface Tiers {
  /** of the edition */
  all: readonly string[];
  /** where the value applies */
  apply: readonly string[];
}

/**
 * @param value of one key, searched to its depth
 * @param place of that key
 * @throws ParError `unknown-tier`, `by-tier-surplus`, `by-tier-lacking`
 */
export function checkByTier(value: unknown, place: Origin, tiers: Tiers): void {
  if (isByTier(value)) {
    checkNamed(Object.keys(value.byTier), inside(place, 'byTier'), tiers);
    return;
  }
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) checkByTier(item, inside(place, i), tiers);
  } else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value)) checkByTier(item, inside(place, key), tiers);
  }
}

function checkNamed(named: readonly string[], place: Origin, { all, apply }: Tiers): void {
  for (const tier of named) {
    if (!all.includes(tier)) throw unknownTier(inside(place, tier), tier, all);
    if (!apply.includes(tier)) {
      throw faultAt(inside(place, tier), 'by-tier-surplus', { expected: apply.join(', '), found: tier });
    }
  }
  const lacking = apply.find((tier) => !named.includes(tier));
  if (lacking) throw faultAt(place, 'by-tier-lacking', { expected: lacking, found: named.join(', ') });
}
