/** Criteria files -> Edition: read, inherited, checked, resolved for each tier, and as it was locked where it is issued. */
import type { Edition } from '../model/criteria-set.ts';
import { checkLock } from './lock/lock.ts';
import { resolveEdition } from './resolve-edition.ts';
import type { CriteriaSource } from './source.ts';

export { listEditions } from './list-editions.ts';

/**
 * @param id `hung-yen/2023`
 * @throws ParError at the first fault of the files
 */
export function readEdition(source: CriteriaSource, id: string): Edition {
  const { edition } = resolveEdition(source, id);
  checkLock(source, edition);
  return edition;
}
