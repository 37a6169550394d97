/** Checks of tiers: every tier named exists, `byTier` names exactly those that apply, nothing is left empty in a tier. */
import {
  allCriteria,
  type Enclosed,
  faultAt,
  inside,
  type MergedArea,
  type MergedEdition,
  type Origin,
  placeOfKey,
  tiersAround,
  tiersOf,
} from '../inherit/merged-edition.ts';
import { unknownTier } from '../inherit/unknown-tier.ts';
import { checkByTier } from './check-by-tier.ts';

export function checkTiers(edition: MergedEdition): void {
  const all = Object.keys(edition.header.tiers);
  for (const { head, origin } of edition.areas) {
    checkTierList(head.tiers, inside(origin, 'tiers'), all);
    checkByTier(head, origin, { all, apply: head.tiers ?? all });
  }
  for (const enclosed of allCriteria(edition)) checkCriterion(enclosed, edition);
  for (const area of edition.areas) checkNotEmpty(area, edition);
}

function checkTierList(list: readonly string[] | undefined, origin: Origin, all: readonly string[]): void {
  for (const [i, tier] of (list ?? []).entries()) {
    if (!all.includes(tier)) throw unknownTier(inside(origin, i), tier, all);
  }
}

function checkCriterion(enclosed: Enclosed, { header }: MergedEdition): void {
  const { criterion } = enclosed;
  const all = Object.keys(header.tiers);
  const apply = tiersOf(enclosed, header);
  checkTierList(criterion.keys.tiers, placeOfKey(criterion, 'tiers'), all);
  const outside = criterion.keys.tiers?.find((tier) => !apply.includes(tier));
  if (outside) {
    const expected = tiersAround(enclosed, header).join(', ');
    throw faultAt(placeOfKey(criterion, 'tiers'), 'tiers-outside', { expected, found: outside });
  }
  if (apply.length === 0) throw faultAt(criterion.origin, 'criterion-nowhere', { found: criterion.id });
  for (const [key, value] of Object.entries(criterion.keys)) {
    checkByTier(value, placeOfKey(criterion, key), { all, apply });
  }
}

/** An area or a criterion that applies to a tier has something in it there. */
function checkNotEmpty(area: MergedArea, { header }: MergedEdition): void {
  const inArea = allCriteria({ areas: [area] });
  const applies = (each: Enclosed, tier: string) => tiersOf(each, header).includes(tier);
  for (const tier of area.head.tiers ?? Object.keys(header.tiers)) {
    if (!inArea.some((each) => applies(each, tier))) {
      throw faultAt(area.origin, 'area-empty', { expected: tier });
    }
  }
  for (const { criterion, ancestors } of inArea.filter((each) => each.criterion.parts.length > 0)) {
    const around = [...ancestors, criterion];
    const parts = criterion.parts.map((part) => ({ area, ancestors: around, criterion: part }));
    for (const tier of tiersOf({ area, ancestors, criterion }, header)) {
      if (!parts.some((part) => applies(part, tier))) {
        throw faultAt(criterion.origin, 'parts-empty', { expected: tier });
      }
    }
  }
}
