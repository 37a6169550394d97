/** Criteria files -> merged edition -> Edition, with every check that needs nothing but the files. */
import type { Edition } from '../model/criteria-set.ts';
import { checkMerged } from './check/check-merged.ts';
import { type Register, readDocuments } from './cite/read-documents.ts';
import { readReadings } from './cite/read-readings.ts';
import { inherit } from './inherit/inherit.ts';
import { locator } from './inherit/locator.ts';
import type { MergedEdition } from './inherit/merged-edition.ts';
import { type Definition, definitionOf } from './lock/definition.ts';
import { hashDefinition } from './lock/lock.ts';
import type { CriteriaSource } from './source.ts';
import { figureKeys } from './tier/figure-keys.ts';
import { forTier } from './tier/for-tier.ts';
import { sortTable } from './tier/sort-table.ts';

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
  let hash: string | null = null;
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
    get hash() {
      hash ??= hashDefinition(edition.definition);
      return hash;
    },
    locate: locator(merged),
  };
  return { edition, merged, register };
}
