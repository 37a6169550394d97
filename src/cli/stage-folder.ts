/** A folder that is there whole or not at all: written beside its place under a hidden name, and renamed at the end. */
import { existsSync, mkdtempSync, renameSync, rmdirSync, rmSync } from 'node:fs';
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
    return mkdtempSync(join(above, `.${basename(place)}-`));
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
