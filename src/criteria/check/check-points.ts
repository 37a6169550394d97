/** Checks of points: every leaf is worth something, parts add to their parent, areas add to the scale in each tier. */
import { Fraction } from '../../exact/fraction.ts';
import { pickTier } from '../../model/tiered.ts';
import {
  allCriteria,
  faultAt,
  type MergedCriterion,
  type MergedEdition,
  placeOfKey,
  tiersOf,
} from '../inherit/merged-edition.ts';
import { leavesOf } from '../tier/for-tier.ts';

export function checkPoints(edition: MergedEdition): void {
  for (const tier of Object.keys(edition.header.tiers)) {
    const leaves = leavesOf(edition, tier);
    for (const { criterion } of leaves) checkWorth(criterion, tier);
    checkParents(edition, tier);
    const ofAreas = leaves.filter(({ area }) => area.section === 'area');
    const sum = Fraction.sum(ofAreas.map(({ criterion }) => maxPointsOf(criterion, tier)));
    const { scale } = edition.header.index;
    if (!sum.equals(scale)) {
      const place = { file: edition.file, path: ['index', 'scale'] };
      throw faultAt(place, 'areas-sum', { expected: scale.toString(), found: sum.toString(), tier });
    }
  }
}

function maxPointsOf({ keys }: MergedCriterion, tier: string): Fraction {
  return pickTier(keys.maxPoints, tier) ?? Fraction.ZERO;
}

function checkWorth(criterion: MergedCriterion, tier: string): void {
  const points = maxPointsOf(criterion, tier);
  if (points.sign > 0) return;
  throw faultAt(placeOfKey(criterion, 'maxPoints'), 'not-positive', { found: points.toString() });
}

function checkParents(edition: MergedEdition, tier: string): void {
  const leaves = leavesOf(edition, tier);
  for (const enclosed of allCriteria(edition)) {
    const { criterion } = enclosed;
    const applies = tiersOf(enclosed, edition.header).includes(tier);
    if (!applies || criterion.parts.length === 0 || criterion.keys.maxPoints === undefined) continue;
    const parts = leaves.filter(({ ancestors }) => ancestors.includes(criterion));
    const sum = Fraction.sum(parts.map((part) => maxPointsOf(part.criterion, tier)));
    const stated = maxPointsOf(criterion, tier);
    if (sum.equals(stated)) continue;
    const place = placeOfKey(criterion, 'maxPoints');
    throw faultAt(place, 'parts-sum', { expected: sum.toString(), found: stated.toString(), tier });
  }
}
