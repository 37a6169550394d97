/** Criteria files -> merged edition -> Edition, with every check that needs nothing but the files. */
import type { Edition } from '../model/criteria-set.ts';
import { checkMerged } from './check-merged.ts';
import { type Definition, definitionOf } from './definition.ts';
import { figureKeys } from './figure-keys.ts';
import { forTier } from './for-tier.ts';
import { inherit } from './inherit.ts';
import { locator } from './locator.ts';
import type { MergedEdition } from './merged-edition.ts';
import { type Register, readDocuments } from './read-documents.ts';
import { readReadings } from './read-readings.ts';
import { sortTable } from './sort-table.ts';
import type { CriteriaSource } from './source.ts';

export interface ResolvedEdition {
  edition: Edition;
  merged: MergedEdition;
  register: Register;
}

/** @throws ParError at the first fault of the files */
export function resolveEdition(source: CriteriaSource, id: string): ResolvedEdition {
  const inherited = inherit(source, id);
  const register = readDocuments(source);
  checkMerged(inherited, register.documents);
  const merged = { ...inherited, areas: sortTable(inherited.areas) };
  const readings = readReadings(source, merged);
  const figures = figureKeys(merged);
  const tiers = Object.keys(merged.header.tiers);
  let definition: Definition | null = null;
  const edition: Edition = {
    id,
    header: merged.header,
    sets: new Map(tiers.map((tier) => [tier, forTier(merged, tier, figures)])),
    figures,
    documents: register.documents,
    readings,
    // only locks, comparisons and publication need it, and most commands do none of these
    get definition() {
      definition ??= definitionOf(merged);
      return definition;
    },
    locate: locator(merged),
  };
  return { edition, merged, register };
}
