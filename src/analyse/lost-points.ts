/**
 * Points that units lost (điểm bị mất): maximum that applied minus points, for each criterion of the areas.
 * A leaf that left both sums loses nothing; bonus and penalty stand outside and are never a loss.
 */
import { reportHead } from '../campaign/report-head.ts';
import type { Results } from '../campaign/results.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../campaign/scope.ts';
import { formatFixed } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { percentOf } from '../exact/percent-of.ts';
import { type Ratio, RatioSum, sumRatios } from '../exact/ratio-sum.ts';
import type { Edition, Leaf } from '../model/criteria-set.ts';
import type { LostCriterion, LostReport } from '../model/lost-report.ts';
import type { LeafState } from '../model/score.ts';
import { type AreaPoints, areaPoints } from '../score/area-points.ts';
import { areaHead } from './area-head.ts';
import { indexAreas } from './area-shares.ts';
import { criterionKeys } from './table-order.ts';

export interface LostPoints {
  leaf: Leaf;
  state: LeafState;
  points: Fraction;
  /** above 0 */
  lost: Fraction;
}

/**
 * @param areas what the unit earned, as `areaPoints` returns it
 * @returns the criteria that lost points, the greatest loss first, equal ones in the order of the table
 */
export function lostPoints(areas: readonly AreaPoints[]): LostPoints[] {
  return appliedLeaves(areas)
    .filter(({ lost }) => lost.sign > 0)
    .sort((a, b) => b.lost.compare(a.lost));
}

/** The leaves of the areas that did not leave the sums, with what they lost. */
function appliedLeaves(areas: readonly AreaPoints[]): LostPoints[] {
  return indexAreas(areas).flatMap(({ leaves }) =>
    leaves.flatMap(({ leaf, state, points }) =>
      points ? [{ leaf, state, points, lost: leaf.maxPoints.subtract(points) }] : [],
    ),
  );
}

/** Where a province, a tier or a block loses points, summed over the units that have any figure. */
export function reportLost({ campaign, synthetic }: Results, scope: Scope): LostReport {
  const blocks = blocksInScope(campaign, scope);
  const areas = blocks.flatMap(({ tier, block }) =>
    block.rows
      .filter((row) => tier.scores.standing(row) !== 'noFigure')
      .map((row) => areaPoints(tier.table, row)),
  );
  return {
    ...reportHead(campaign, synthetic),
    ...namesOf(blocks, scope),
    units: areas.length,
    ...sumLosses(campaign.edition, areas),
  };
}

function namesOf([first]: readonly BlockInScope[], scope: Scope): Pick<LostReport, 'tier' | 'block'> {
  const isPart = scope.tier !== null || scope.block !== null;
  const tier = first && isPart ? first.tier.set : null;
  const block = first && scope.block !== null ? first.block.block : null;
  return {
    tier: tier && { id: tier.tier, label: tier.tierLabel },
    block: block && { id: block.id, label: block.label },
  };
}

/** What units lost in one criterion, whatever their tier. */
interface Loss {
  /** of the first tier that has it */
  leaf: Leaf;
  sum: RatioSum;
  losing: number;
  applied: number;
}

/** The criteria of an edition by what the units lost in them together. */
function sumLosses(edition: Edition, units: readonly AreaPoints[][]): Pick<LostReport, 'total' | 'criteria'> {
  const losses = lossesByCode(units);
  const { decimals } = edition.header.index;
  const sums = criterionKeys(edition)
    .flatMap(({ code }) => losses.get(code) ?? [])
    .filter(({ losing }) => losing > 0)
    .map((loss) => ({ ...loss, lost: reduced(loss.sum.total()) }))
    .sort((a, b) => b.lost.compare(a.lost));
  const total = reduced(sumRatios([Fraction.ZERO, ...sums.map(({ lost }) => lost)]));
  const share = (lost: Fraction) => formatFixed(percentOf(lost, total)!, decimals);
  let cumulative = Fraction.ZERO;
  const criteria = sums.map(({ leaf, lost, losing, applied }): LostCriterion => {
    cumulative = cumulative.add(lost);
    return {
      code: leaf.code,
      label: leaf.label,
      area: areaHead(leaf.area),
      lost: lost.toString(),
      share: share(lost),
      cumulative: share(cumulative),
      unitsLosing: losing,
      unitsApplied: applied,
    };
  });
  return { total: total.toString(), criteria };
}

function lossesByCode(units: readonly AreaPoints[][]): Map<string, Loss> {
  const losses = new Map<string, Loss>();
  for (const { leaf, lost } of units.flatMap(appliedLeaves)) {
    const loss = losses.get(leaf.code) ?? { leaf, sum: new RatioSum(), losing: 0, applied: 0 };
    losses.set(leaf.code, loss);
    loss.applied += 1;
    if (lost.isZero) continue;
    loss.losing += 1;
    loss.sum.addRatio(lost);
  }
  return losses;
}

function reduced({ numerator, denominator }: Ratio): Fraction {
  return Fraction.of(numerator, denominator);
}
