/** A folder that is there whole or not at all: written beside its place under a hidden name, and renamed at the end. */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder, writing } from './file-access.ts';

/**
 * @param write fills the folder that it is given
 * @throws ParError usage-not-writable; and whatever `write` throws, after everything was removed again
 */
export async function stageFolder<T>(folder: string, write: (staged: string) => Promise<T>): Promise<T> {
  const place = resolve(folder);
  const above = dirname(place);
  const staged = writing(folder, () => {
    makeFolder(above);
    return makeHidden(above, basename(place));
  });
  try {
    const result = await write(staged);
    writing(folder, () => {
      if (existsSync(place)) rmdirSync(place);
      renameSync(staged, place);
    });
    return result;
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    throw error;
  }
}

/** A new folder with the rights that folders have here: a temporary one would be closed to everybody else. */
function makeHidden(above: string, name: string): string {
  for (let number = 1; ; number++) {
    const folder = join(above, `.${name}-${number}`);
    if (existsSync(folder)) continue;
    mkdirSync(folder);
    return folder;
  }
}
