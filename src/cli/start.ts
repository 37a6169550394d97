/** `parindex start`: ranks the example that comes with the program, then says how to go on. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listEditions } from '../criteria/read-edition.ts';
import { ParError } from '../errors.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { startLines } from '../text/start-lines.ts';
import { reading } from './file-access.ts';
import { criteriaSource, openEdition, openRegistry } from './open-edition.ts';
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
  const inputs = Object.entries(paths).map(([kind, files]) => `--${kind} ${files.map(typed).join(' ')}`);
  const named = [`--edition ${edition}`, ...inputs].join(' ');
  const names = await firstNames(session, edition);
  for (const line of startLines({ edition, ...names, inputs: named }, session.lang)) session.note(line);
  return 0;
}

/** A path as a shell takes it for one. */
function typed(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}

/** A unit and its tier, so that what is suggested can be typed as it stands. */
async function firstNames(session: Session, id: string): Promise<{ unit: string; tier: string }> {
  const edition = await openEdition(session, id);
  const { units, isValid } = openRegistry(session, edition);
  const unit = units.find(({ tier }, position) => isValid(position) && edition.sets.has(tier));
  return { unit: unit?.id ?? '', tier: unit?.tier ?? '' };
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
