/** `parindex example`: writes a made-up campaign for training and trials. */
import { makeExample } from '../campaign/example/make-example.ts';
import { writtenLine } from '../text/written-line.ts';
import { writeFolder } from './file-access.ts';
import { openEdition, openRegistry } from './open-edition.ts';
import type { Session } from './session.ts';

export async function writeExample(
  session: Session,
  id: string,
  { seed, out }: { seed: number; out: string },
): Promise<number> {
  const edition = await openEdition(session, id);
  const files = makeExample(edition, openRegistry(session, edition), { seed });
  writeFolder(
    out,
    files.map(({ path, text }) => ({ path, content: text })),
  );
  session.note(
    writtenLine(
      files.map(({ path }) => path),
      session.lang,
    ),
  );
  return 0;
}
