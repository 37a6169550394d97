/** Weights that somebody passes in place of those of the composite. */
import { ParError } from '../../errors.ts';
import type { Composite } from '../../model/composite.ts';

/**
 * @returns the given weights, or those of the composite
 * @throws ParError `composite-weights-count` where they are not one an element
 */
export function checkedWeights({ elements, weights }: Composite, given?: Float64Array): Float64Array {
  if (given === undefined) return weights;
  if (given.length === elements.length) return given;
  throw new ParError('composite-weights-count', {}, { expected: elements.length, found: given.length });
}
