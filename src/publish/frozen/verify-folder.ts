/** A folder of a publication against its own publication.json: every file by size and sha256, and none beside them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ParError } from '../../errors.ts';
import { type FrozenFile, PUBLICATION_FILE, type Publication } from '../../model/publication.ts';
import type { Difference } from '../../model/verification.ts';
import { hashFile } from './hash-bytes.ts';
import { readPublication } from './publication.ts';

/**
 * @throws ParError usage-publication-missing where the folder has no publication.json; publication-* where it is not
 * as it was written: then nothing that it lists can be believed
 */
export function openPublication(folder: string): Publication {
  const file = join(folder, PUBLICATION_FILE);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new ParError('usage-publication-missing', {}, { file: folder });
  }
  return readPublication(file, readFileSync(file));
}

/** @returns every difference, in the order of the paths */
export async function verifyFolder(folder: string, { files }: Publication): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const file of files) {
    const difference = await checkFile(folder, file);
    if (difference) differences.push(difference);
  }
  const known = new Set([PUBLICATION_FILE, ...files.map(({ path }) => path)]);
  const unlisted = filesIn(folder).filter((path) => !known.has(path));
  return [...differences, ...unlisted.map((path) => fileDifference('fileUnlisted', path))];
}

export function fileDifference(
  kind: Difference['kind'],
  path: string,
  { expected = null, found = null }: { expected?: string | null; found?: string | null } = {},
): Difference {
  return { kind, path: [path], unit: null, expected, found };
}

async function checkFile(folder: string, { path, sha256, bytes }: FrozenFile): Promise<Difference | null> {
  const entry = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!entry?.isFile()) return fileDifference('fileMissing', path);
  if (entry.size !== bytes) {
    return fileDifference('fileSize', path, { expected: String(bytes), found: String(entry.size) });
  }
  const found = await hashFile(join(folder, path));
  return found.sha256 === sha256
    ? null
    : fileDifference('fileContent', path, { expected: sha256, found: found.sha256 });
}

/** Everything that is no folder, by path with `/`. */
function filesIn(folder: string, before = ''): string[] {
  return readdirSync(join(folder, before), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${before}${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, `${path}/`) : [path];
    });
}
