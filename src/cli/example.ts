/** `parindex example`: writes a made-up campaign for training and trials. */
import { makeExample } from '../campaign/example/make-example.ts';
import { writtenLine } from '../text/written-line.ts';
import { writeFolder } from './file-access.ts';
import { openEdition, openRegistry } from './open-edition.ts';
import type { Session } from './session.ts';

export async function writeExample(
  session: Session,
  id: string,
  { seed, out, earlier: folders = [] }: { seed: number; out: string; earlier?: string[] },
): Promise<number> {
  const edition = await openEdition(session, id);
  const { openEarlier } = await import('./open-earlier.ts');
  const earlier = await openEarlier(session, { folders }, edition);
  if (!earlier) return 1;
  const registry = openRegistry(session, edition);
  const files = makeExample(edition, registry, { seed, earlier: earlier[0]?.campaign ?? null });
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
