/** All checks of a merged edition that need neither the registry of units nor the texts of documents. */
import type { Documents } from '../../model/document.ts';
import type { MergedEdition } from '../inherit/merged-edition.ts';
import { checkCodes } from './check-codes.ts';
import { checkGoals } from './check-goals.ts';
import { checkHeader } from './check-header.ts';
import { checkPoints } from './check-points.ts';
import { checkShape } from './check-shape.ts';
import { checkSources } from './check-sources.ts';
import { checkTargets } from './check-targets.ts';
import { checkTiers } from './check-tiers.ts';

/** @throws ParError at the first fault; later checks rely on what earlier ones have found in order */
export function checkMerged(edition: MergedEdition, documents: Documents): void {
  checkHeader(edition);
  checkTiers(edition);
  checkCodes(edition);
  checkShape(edition);
  checkGoals(edition);
  checkSources(edition, documents);
  checkTargets(edition);
  checkPoints(edition);
}
