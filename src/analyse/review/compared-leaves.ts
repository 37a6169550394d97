/**
 * The criteria in which a unit's own report can be set against what counted, and what both are worth in them.
 *
 * Criteria of the areas only: bonus and penalty stand outside.
 */
import type { Fraction } from '../../exact/fraction.ts';
import { sumOfMany } from '../../exact/sum-of-many.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import { LeafState, type ScoringTable } from '../../model/score.ts';
import { scoreLeaf } from '../../score/exact-points.ts';
import type { UnitPlace } from '../unit-place.ts';

/** Points by the unit's own report, and those that count. */
export interface ClaimSum {
  own: Fraction;
  final: Fraction;
}

export interface ComparedLeaf {
  leaf: Leaf;
  /** of what counts */
  state: LeafState;
  /** null where the leaf left the sums on one of the two sides */
  points: ClaimSum | null;
}

/** A leaf that is counted on both sides. */
export type CountedLeaf = ComparedLeaf & { points: ClaimSum };

/**
 * The leaves that the unit's own report states a figure for, without those that left the sums on both sides.
 * @param own table of the unit's tier, scored from the reports alone
 */
export function comparedLeaves({ tier: { table }, row }: UnitPlace, own: ScoringTable): ComparedLeaf[] {
  return table.set.leaves.flatMap((leaf) => {
    if (leaf.area.section !== 'area') return [];
    const claimed = scoreLeaf(own, row, leaf);
    if (claimed.state === LeafState.notReported || claimed.state === LeafState.noFunction) return [];
    const final = scoreLeaf(table, row, leaf);
    if (!claimed.points && !final.points) return [];
    const points = claimed.points && final.points && { own: claimed.points, final: final.points };
    return [{ leaf, state: final.state, points }];
  });
}

export function isCounted(leaf: ComparedLeaf): leaf is CountedLeaf {
  return leaf.points !== null;
}

/** What is unchanged is added up once. */
export function claimSum(leaves: readonly CountedLeaf[]): ClaimSum {
  const final = sumOfMany(leaves.map(({ points }) => points.final));
  return { own: final.add(sumOfMany(leaves.map(({ points }) => gapOf(points)))), final };
}

export function maxOf(leaves: readonly CountedLeaf[]): Fraction {
  return sumOfMany(leaves.map(({ leaf }) => leaf.maxPoints));
}

/** Above 0: the unit claimed more than counted. */
export function gapOf({ own, final }: ClaimSum): Fraction {
  return own.subtract(final);
}

/** Those whose points changed, the greatest over-claim first, the greatest gain last. */
export function changedLeaves(leaves: readonly CountedLeaf[]): CountedLeaf[] {
  return leaves
    .map((leaf) => ({ leaf, gap: gapOf(leaf.points) }))
    .filter(({ gap }) => !gap.isZero)
    .sort((a, b) => b.gap.compare(a.gap))
    .map(({ leaf }) => leaf);
}
