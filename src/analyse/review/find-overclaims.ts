/**
 * Over-claims that stand out: robust z-scores (stats/robust-z.ts) of own less final points in % of the maximum. Of a
 * unit among the units of its block; of a unit among the units in one criterion; of a criterion among the criteria of the
 * block. Both signs stand out: who claims far too little counts something else than asked.
 *
 * Where most criteria were hardly corrected, a few corrections make any criterion stand out. One is a finding only where
 * its units were lowered more often than chance would have it, as often as units are lowered in the other criteria of
 * the block (with a prior of one in twenty on twenty trials, as in coincidences.ts; binomial, Bonferroni over criteria).
 */
import { Fraction } from '../../exact/fraction.ts';
import { percentOf } from '../../exact/percent-of.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import type { ReviewedFigure, UnitClaim } from '../../model/review-report.ts';
import { type RobustSpread, robustSpread, robustZ } from '../../stats/robust-z.ts';
import { manyChance } from './coincidences.ts';
import { type ClaimSum, type CountedLeaf, changedLeaves, claimSum, gapOf, maxOf } from './compared-leaves.ts';
import { gapSum } from './gap-total.ts';
import type { UnitClaims } from './gaps-by-appraiser.ts';
import { type FoundFinding, makeFinding, type ReviewBlock, reviewedOwn, unitName } from './review-block.ts';

/** An over-claim among those that it is compared with. */
interface Claim {
  sum: ClaimSum;
  /** in % of the maximum */
  over: number;
}

export interface BlockClaims {
  spread: RobustSpread | null;
  /** in the order of `ReviewBlock.claims` */
  claims: readonly (Claim & UnitClaims)[];
}

/** The over-claim of each unit of a block, and how they spread. */
export function blockClaims(units: readonly UnitClaims[]): BlockClaims {
  const claims = units.map((unit) => ({ ...unit, ...claimOf(unit.leaves) }));
  return { claims, spread: robustSpread(claims.map(({ over }) => over)) };
}

/** The greatest over-claim first. */
export function unitClaims(review: ReviewBlock, { claims, spread }: BlockClaims): UnitClaim[] {
  return claims
    .map((claim) => ({ claim, gap: gapOf(claim.sum) }))
    .sort((a, b) => b.claim.over - a.claim.over || b.gap.compare(a.gap))
    .map(({ claim: { row, sum, over } }) => ({
      unit: unitName(review.tier, row),
      ...gapSum(sum),
      over,
      z: spread && robustZ(over, spread),
      isOutlier: standsOut(over, spread, review),
    }));
}

/** @param own of the same block */
export function findOverclaims(review: ReviewBlock, own: BlockClaims): FoundFinding[] {
  return [...findUnits(review, own), ...findLeaves(review), ...findCriteria(review)];
}

function findUnits(review: ReviewBlock, { claims, spread }: BlockClaims): FoundFinding[] {
  return claims.flatMap(({ row, leaves, ...claim }) => {
    if (!spread || !standsOut(claim.over, spread, review)) return [];
    const why = { kind: 'overclaimUnit', ...whyOf(claim, spread) } as const;
    const figures = changedLeaves(leaves).flatMap(({ leaf }) => ownOf(review, row, leaf));
    return [makeFinding(review, { row, leaf: null, why, points: stakeOf(claim), figures })];
  });
}

/** Where more than half of the units are right in a criterion, every correction would stand out: only the MAD will do. */
function findLeaves(review: ReviewBlock): FoundFinding[] {
  return claimsByLeaf(review).flatMap(({ leaf, units }) => {
    const claims = units.map(({ row, leaves }) => ({ row, ...claimOf(leaves) }));
    const spread = robustSpread(claims.map(({ over }) => over));
    if (spread?.by !== 'mad') return [];
    return claims.flatMap(({ row, ...claim }) => {
      if (!standsOut(claim.over, spread, review)) return [];
      const why = { kind: 'overclaimLeaf', ...whyOf(claim, spread) } as const;
      const figures = ownOf(review, row, leaf);
      return [makeFinding(review, { row, leaf, why, points: stakeOf(claim), figures })];
    });
  });
}

function findCriteria(review: ReviewBlock): FoundFinding[] {
  const criteria = claimsByLeaf(review).map(({ leaf, units }) => {
    const lowered = units.filter(({ leaves }) => gapOf(claimSum(leaves)).sign > 0);
    const trials = { same: lowered.length, compared: units.length };
    return { leaf, lowered, trials, ...claimOf(units.flatMap(({ leaves }) => leaves)) };
  });
  const spread = robustSpread(criteria.map(({ over }) => over));
  return criteria.flatMap(({ leaf, lowered, trials, ...claim }) => {
    if (!spread || !standsOut(claim.over, spread, review)) return [];
    const others = criteria.map((each) => each.trials).filter((each) => each !== trials);
    // a few units that were corrected are a matter of the units, not of the criterion
    if (manyChance(trials, others) * criteria.length >= review.options.chance) return [];
    const counts = { lowered: trials.same, compared: trials.compared };
    const why = { kind: 'overclaimCriterion', ...whyOf(claim, spread), ...counts } as const;
    const figures = lowered.flatMap(({ row }) => ownOf(review, row, leaf));
    return [makeFinding(review, { row: null, leaf, why, points: stakeOf(claim), figures })];
  });
}

function claimsByLeaf({ tier, claims }: ReviewBlock): { leaf: Leaf; units: UnitClaims[] }[] {
  const byLeaf = new Map<Leaf, UnitClaims[]>(tier.set.leaves.map((leaf) => [leaf, []]));
  for (const { row, leaves } of claims) {
    for (const counted of leaves) byLeaf.get(counted.leaf)!.push({ row, leaves: [counted] });
  }
  return [...byLeaf].flatMap(([leaf, units]) => (units.length === 0 ? [] : [{ leaf, units }]));
}

function claimOf(leaves: readonly CountedLeaf[]): Claim {
  const sum = claimSum(leaves);
  return { sum, over: (percentOf(gapOf(sum), maxOf(leaves)) ?? Fraction.ZERO).toNumber() };
}

function standsOut(over: number, spread: RobustSpread | null, { options }: ReviewBlock): boolean {
  return spread !== null && Math.abs(robustZ(over, spread)) > options.z;
}

function whyOf({ sum, over }: Claim, spread: RobustSpread) {
  const { own, final } = gapSum(sum);
  return { own, final, over, median: spread.median, z: robustZ(over, spread), by: spread.by };
}

function stakeOf({ sum }: Claim): Fraction {
  return gapOf(sum).magnitude();
}

function ownOf({ tier, figures }: ReviewBlock, row: number, leaf: Leaf): ReviewedFigure[] {
  return (figures.get(row) ?? [])
    .filter(({ figure }) => figure.leaf === leaf)
    .map((own) => reviewedOwn(tier, own));
}
