/**
 * What a unit may want to explain (giải trình): the criteria whose points were refused, or which count for less than
 * its own report is worth. Bonus and penalty belong to them too: a bonus lowered, a penalty that the unit did not report.
 */
import type { Fraction } from '../exact/fraction.ts';
import type { Leaf } from '../model/criteria-set.ts';
import { LeafState, type ScoringTable } from '../model/score.ts';
import { type LeafPoints, scoreLeaf } from '../score/exact-points.ts';
import type { UnitPlace } from './unit-place.ts';

export interface ContestedLeaf {
  leaf: Leaf;
  /** what the unit's own report is worth; null where it leaves the criterion out of the sums, or states nothing */
  own: Fraction | null;
  /** what counts; null where the criterion left the sums against the report */
  final: Fraction | null;
}

/**
 * In the order of the table.
 * @param own table of the unit's tier, scored from the reports alone
 */
export function contestedLeaves({ tier, row }: UnitPlace, own: ScoringTable): ContestedLeaf[] {
  return tier.set.leaves.flatMap((leaf) => {
    const reported = scoreLeaf(own, row, leaf);
    const final = scoreLeaf(tier.table, row, leaf);
    if (!isRefused(leaf, final) && !isLowered(leaf, reported, final)) return [];
    const isStated = reported.state !== LeafState.notReported;
    return [{ leaf, own: isStated ? reported.points : null, final: final.points }];
  });
}

/** A penalty that was refused takes nothing away. */
function isRefused({ area }: Leaf, { state }: LeafPoints): boolean {
  return state === LeafState.rejected && area.section !== 'penalty';
}

/** A criterion that left the sums on one side only is lowered unless it stayed at nothing to lose. */
function isLowered(leaf: Leaf, own: LeafPoints, final: LeafPoints): boolean {
  if (own.state === LeafState.noFunction || final.state === LeafState.noFunction) return false;
  if (leaf.area.section === 'penalty') {
    return final.points !== null && final.points.sign > 0 && !isAtLeast(own.points, final.points);
  }
  if (own.state === LeafState.notReported || (!own.points && !final.points)) return false;
  if (own.points === null) return leaf.area.section === 'area' && !isAtLeast(final.points, leaf.maxPoints);
  return final.points === null ? own.points.sign > 0 : final.points.lessThan(own.points);
}

function isAtLeast(points: Fraction | null, least: Fraction): boolean {
  return points !== null && !points.lessThan(least);
}
