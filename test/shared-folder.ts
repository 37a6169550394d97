/**
 * Where the shared cases with known answers are: PAR_SHARED for the whole folder, PAR_CORPUS, PAR_ORACLE or
 * PAR_REFERENCE for one of them, else ../shared beside the project. In CI it must be there.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** @returns the folder, or null (after saying so) where it is absent and the tests that need it are skipped */
export function sharedFolder(name = ''): string | null {
  const own = name === '' ? undefined : process.env[`PAR_${name.toUpperCase()}`];
  const folder = own ?? join(process.env.PAR_SHARED ?? join(ROOT, '..', 'shared'), name);
  if (existsSync(folder)) return resolve(ROOT, folder);
  console.warn(
    `SKIPPED: ${folder} is absent; set PAR_SHARED to the folder of shared cases to run these tests`,
  );
  return null;
}
