/** A plan over-fulfilled by one unit alone: legal, but where nobody else of the block does more than planned, ask why. */

import { Fraction } from '../../exact/fraction.ts';
import { percentOf } from '../../exact/percent-of.ts';
import { groupBy } from './group-by.ts';
import { type OwnFigure, pointsAtStake } from './own-figures.ts';
import { type FoundFinding, makeFinding, type ReviewBlock, reviewedOwn } from './review-block.ts';

/** units that must have done no more than planned before it can be said that nobody does */
const LEAST_OTHERS = 4;

export function findAbovePlan(review: ReviewBlock): FoundFinding[] {
  const plans = [...review.figures.values()]
    .flat()
    .filter(({ figure: { measure } }) => measure?.kind === 'percent' && measure.of === 'plan');
  return [...groupBy(plans, ({ figure }) => figure).values()].flatMap((alike) => {
    const above = alike.filter((own) => Fraction.ONE.lessThan(shareOf(own)));
    const [own] = above;
    const others = alike.length - 1;
    if (!own || above.length > 1 || others < LEAST_OTHERS) return [];
    const { row, figure } = own;
    const value = percentOf(shareOf(own), Fraction.ONE)!.toString();
    const why = { kind: 'abovePlan', value, others } as const;
    const points = pointsAtStake(review.tier, [own]);
    const figures = [reviewedOwn(review.tier, own)];
    return [makeFinding(review, { row, leaf: figure.leaf, why, points, figures })];
  });
}

function shareOf({ statement: { rows, row } }: OwnFigure): Fraction {
  return rows.valueAt(row);
}
