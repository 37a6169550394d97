/** `parindex start`: ranks the example that comes with the program, then says how to go on. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listEditions } from '../criteria/read-edition.ts';
import { ParError } from '../errors.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { startLines } from '../text/start-lines.ts';
import { reading } from './file-access.ts';
import { criteriaSource } from './open-edition.ts';
import { rank } from './rank.ts';
import type { InputPaths } from './read-inputs.ts';
import type { Session } from './session.ts';

export async function start(session: Session): Promise<number> {
  const root = join(session.options.data, 'examples');
  const edition = findExample(session, root);
  const folder = join(root, folderOf(edition));
  const paths = inputsIn(folder);
  const code = await rank(session, { edition, ...paths });
  if (code !== 0) return code;
  const inputs = Object.entries(paths).map(([kind, files]) => `--${kind} ${files.join(' ')}`);
  const named = [`--edition ${edition}`, ...inputs].join(' ');
  for (const line of startLines({ edition, inputs: named }, session.lang)) session.note(line);
  return 0;
}

/** A campaign among the examples has the name of its edition, with a hyphen for the slash. */
function findExample(session: Session, root: string): string {
  const folders = reading(root, () => readdirSync(root));
  const editions = listEditions(criteriaSource(session));
  const example = editions.find((edition) => folders.includes(folderOf(edition)));
  if (example === undefined) throw new ParError('usage-example-missing', {}, { file: root });
  return example;
}

/** A folder for each kind of input that was handed in. */
function inputsIn(folder: string): InputPaths {
  const inputs = INPUT_KINDS.map((kind) => [kind, join(folder, kind)] as const);
  const given = inputs.filter(([, path]) => existsSync(path));
  return Object.fromEntries(given.map(([kind, path]) => [kind, [path]]));
}

function folderOf(edition: string): string {
  return edition.replace('/', '-');
}
