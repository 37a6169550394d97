/** The editions that the app can show and check reports against, beside the one whose results it serves. */
import {
  type CriteriaSource,
  createRegistry,
  type Edition,
  type ImportContext,
  listEditions,
  readEdition,
  readRegistries,
} from '../src/index.ts';

export interface EditionShelf {
  /** in the order of their names */
  ids(): readonly string[];
  edition(id: string): Edition;
  /** the edition with the units of its jurisdiction on the last day of its period */
  context(id: string): ImportContext;
}

/** Reads an edition when it is asked for, once. @param data folder of the registries of units */
export function folderShelf(criteria: CriteriaSource, data: string): EditionShelf {
  const ids = listEditions(criteria);
  const editions = new Map<string, Edition>();
  const contexts = new Map<string, ImportContext>();
  const edition = (id: string) => kept(editions, id, () => readEdition(criteria, id));
  const context = (id: string) =>
    kept(contexts, id, () => {
      const found = edition(id);
      const { jurisdiction, period } = found.header;
      const registry = createRegistry(readRegistries(data, jurisdiction), { asOf: period.to });
      return { edition: found, registry };
    });
  return { ids: () => ids, edition, context };
}

function kept<T>(map: Map<string, T>, id: string, make: () => T): T {
  const found = map.get(id) ?? make();
  map.set(id, found);
  return found;
}
