/** `parindex criteria lock`: pins an edition as it now is in lock.json. */
import { join } from 'node:path';
import { lockEdition } from '../criteria/lock.ts';
import { writtenLine } from '../text/written-line.ts';
import { writeFile } from './file-access.ts';
import { criteriaSource, openEdition } from './open-edition.ts';
import type { Session } from './session.ts';

export async function lockCriteria(session: Session, id: string): Promise<number> {
  const edition = openEdition(session, id);
  const file = join(session.options.criteria, 'lock.json');
  writeFile(file, lockEdition(criteriaSource(session), edition));
  session.note(writtenLine([file], session.lang));
  return 0;
}
