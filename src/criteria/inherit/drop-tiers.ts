/** What an edition inherits when it has fewer tiers: values and lists of a tier that is gone fall away with it. */
import { Fraction } from '../../exact/fraction.ts';
import { isByTier, isPlainObject } from '../../model/tiered.ts';
import type { MergedArea, MergedCriterion } from './merged-edition.ts';

/**
 * @param kept tiers of the edition that inherits
 * @returns the areas without the values of other tiers, and without what applied to other tiers alone
 */
export function dropTiers(areas: readonly MergedArea[], kept: readonly string[]): MergedArea[] {
  return areas
    .map((area) => ({ ...area, head: drop(area.head, kept), criteria: dropFrom(area.criteria, kept) }))
    .filter(({ head, criteria }) => head.tiers?.length !== 0 && criteria.length > 0);
}

function dropFrom(criteria: readonly MergedCriterion[], kept: readonly string[]): MergedCriterion[] {
  return criteria.flatMap((criterion) => {
    const keys = drop(criterion.keys, kept);
    const parts = dropFrom(criterion.parts, kept);
    const gone = keys.tiers?.length === 0 || (criterion.parts.length > 0 && parts.length === 0);
    return gone ? [] : [{ ...criterion, keys, parts }];
  });
}

function drop<T extends { tiers?: string[] | undefined }>(keys: T, kept: readonly string[]): T {
  const { tiers, ...rest } = keys;
  const left = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, dropValues(value, kept)]));
  return { ...keys, ...left, ...(tiers && { tiers: tiers.filter((tier) => kept.includes(tier)) }) };
}

function dropValues(value: unknown, kept: readonly string[]): unknown {
  if (value instanceof Fraction) return value;
  if (Array.isArray(value)) return value.map((item) => dropValues(item, kept));
  if (!isPlainObject(value)) return value;
  if (isByTier(value)) {
    return {
      byTier: Object.fromEntries(Object.entries(value.byTier).filter(([tier]) => kept.includes(tier))),
    };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, dropValues(item, kept)]));
}
