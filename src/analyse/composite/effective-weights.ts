/** How much of the index each element decides. */
import { ParError } from '../../errors.ts';
import type { Composite } from '../../model/composite.ts';
import { checkedWeights } from './checked-weights.ts';

/**
 * Effective weight of an element: the product of the normalised weights from it up to the root, where nothing is
 * missing. The indicators' sum to 1, and so do those of any level on which all paths lie. Equal to `get_eff_weights` of
 * COINr 1.1.14.
 * @param weights one an element; those of the composite unless told
 * @returns one an element in the order of `composite.elements`; 1 for the root
 * @throws ParError `composite-weights-count`, `composite-index-undefined` where a group weighs nothing
 */
export function effectiveWeights(composite: Composite, weights?: Float64Array): Float64Array {
  const own = checkedWeights(composite, weights);
  const effective = new Float64Array(own.length);
  effective[composite.root] = 1;
  for (const group of [...composite.groups].reverse()) {
    const members = composite.children[group]!;
    const total = members.reduce((sum, member) => sum + own[member]!, 0);
    if (!(total > 0)) throw new ParError('composite-index-undefined', {}, { reason: 'group-without-weight' });
    for (const member of members) effective[member] = (effective[group]! * own[member]!) / total;
  }
  return effective;
}
