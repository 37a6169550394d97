/** The fault of naming a tier that edition.yaml does not have. */
import type { ParError } from '../../errors.ts';
import { nearestNames } from '../nearest-names.ts';
import { faultAt, type Origin } from './merged-edition.ts';

export function unknownTier(origin: Origin, found: string, known: readonly string[]): ParError {
  return faultAt(origin, 'unknown-tier', { expected: nearestNames(found, known).join(', '), found });
}
