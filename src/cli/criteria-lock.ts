/** `parindex criteria lock`: pins an edition as it now is in lock.json. */
import { join } from 'node:path';
import { lockEdition } from '../criteria/lock/lock.ts';
import { resolveEdition } from '../criteria/resolve-edition.ts';
import { ParError } from '../errors.ts';
import { writtenLine } from '../text/written-line.ts';
import { writeFile } from './file-access.ts';
import { checkEditionId, criteriaSource } from './open-edition.ts';
import type { Session } from './session.ts';

export async function lockCriteria(session: Session, id: string): Promise<number> {
  const source = criteriaSource(session);
  checkEditionId(source, id);
  // resolved, not read: reading refuses an issued edition that is not locked yet
  const { edition } = resolveEdition(source, id);
  if (edition.header.status !== 'issued') throw new ParError('usage-edition-not-issued', {}, { found: id });
  const file = join(session.options.criteria, 'lock.json');
  writeFile(file, lockEdition(source, edition));
  session.note(writtenLine([file], session.lang));
  return 0;
}
