/** A criterion with everything below it, in printing order: the rows of a score sheet. */
import type { Criterion } from './criteria-set.ts';

export function withParts(criterion: Criterion): Criterion[] {
  return [criterion, ...criterion.parts.flatMap(withParts)];
}
