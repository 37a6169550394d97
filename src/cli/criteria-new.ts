/** `parindex criteria new`: begins the edition of another year from one that is there. */
import { join } from 'node:path';
import { scaffoldEdition } from '../criteria/scaffold-edition.ts';
import { scaffoldReview } from '../text/criteria/scaffold-words.ts';
import { writtenLine } from '../text/written-line.ts';
import { writeFolder } from './file-access.ts';
import { checkEditionId, criteriaSource } from './open-edition.ts';
import type { Session } from './session.ts';

export async function newCriteria(session: Session, id: string, { from }: { from: string }): Promise<number> {
  const source = criteriaSource(session);
  checkEditionId(source, from);
  const { files, toReview } = scaffoldEdition(source, { id, from });
  const folder = session.options.criteria;
  writeFolder(
    folder,
    files.map(({ path, text }) => ({ path, content: text })),
  );
  const written = files.map(({ path }) => join(folder, path));
  if (session.options.format === 'json') session.printJson({ written, toReview });
  else session.print(scaffoldReview(toReview, session.lang).join('\n'));
  session.note(writtenLine(written, session.lang));
  return 0;
}
