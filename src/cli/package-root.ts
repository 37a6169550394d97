/** The folder of the package, from the built file as from the source: the nearest one above with a package.json. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** A folder of the package as messages name it: from where the user stands, if it is there or below. */
export function packageFolder(name: string): string {
  const folder = join(packageRoot(), name);
  const fromHere = relative('.', folder);
  return fromHere.startsWith('..') ? folder : fromHere;
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return version;
}
