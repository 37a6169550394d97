/** Share of the maximum wanted -> the cells of one criterion, with its alternatives where the rule has some. */
import { Fraction } from '../../exact/fraction.ts';
import type { Alternative, Leaf } from '../../model/criteria-set.ts';
import { type Dice, exactShare } from './dice.ts';
import { drawFigure } from './draw-figure.ts';
import type { Drawn } from './drawn.ts';
import type { FigureContext } from './figure-scale.ts';

export interface LeafDraw {
  leaf: Leaf;
  /** those that concern the unit; none where the criterion has a rule of its own */
  alternatives: readonly Alternative[];
  /** one for the criterion, or one for each of these alternatives */
  dice: readonly Dice[];
  context: Omit<FigureContext, 'dice' | 'label' | 'maxPoints'>;
  /** of a survey: too few valid answers */
  isThin?: boolean;
}

/** @param share of the maximum, 0 to 1 */
export function drawLeaf(
  { leaf, alternatives, dice, context, isThin = false }: LeafDraw,
  share: number,
): Drawn {
  const { rule, maxPoints } = leaf;
  const contextOf = (at: number, label: string) => ({ ...context, dice: dice[at]!, label, maxPoints });
  const wanted = maxPoints.multiply(exactShare(share));
  if (rule.simple) {
    return drawFigure(rule.simple, leaf.measure!, { wanted, isThin, context: contextOf(0, leaf.label.vi) });
  }
  const decisive = Math.floor(dice[0]!.mix * alternatives.length);
  const drawn = alternatives.map((alternative, at) => {
    const own = at === decisive ? wanted : companion(rule.combine, maxPoints, wanted, dice[at]!);
    return drawAlternative(alternative, own, contextOf(at, alternative.label.vi));
  });
  return {
    parts: drawn.flatMap(({ parts }) => parts),
    points: drawn
      .map(({ points }) => points)
      .reduce(rule.combine === 'greatest' ? Fraction.max : Fraction.min),
  };
}

/** What an alternative that does not decide is worth: all of it where the least counts, less where the best does. */
function companion(
  combine: 'least' | 'greatest',
  maxPoints: Fraction,
  wanted: Fraction,
  dice: Dice,
): Fraction {
  return combine === 'least' ? maxPoints : wanted.multiply(exactShare(dice.mix * 0.6));
}

function drawAlternative(
  { id, simple, measure }: Alternative,
  wanted: Fraction,
  context: FigureContext,
): Drawn {
  const { parts, points } = drawFigure(simple, measure, { wanted, context });
  return { parts: parts.map(({ answer }) => ({ part: id, answer })), points };
}
