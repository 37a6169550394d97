/** Where the build puts prepared editions: beside the built command, by the digest of the criteria files. */
import { join } from 'node:path';

/** Run from its sources the program finds none, and reads the files. */
export function preparedFolder(): string {
  return join(import.meta.dirname, 'editions');
}

export function preparedFile(digest: string, editionId: string): string {
  return join(preparedFolder(), digest, `${editionId}.bin`);
}
