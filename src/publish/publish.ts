/** A whole publication as a stream of files: the documents as they are made, and publication.json last of all. */
import type { Results } from '../campaign/results.ts';
import { ParError } from '../errors.ts';
import { type FrozenFile, PUBLICATION_FILE, type Publication } from '../model/publication.ts';
import { hashBytes } from './hash-bytes.ts';
import { freeze, type PublicationFacts, publicationText, seal } from './publication.ts';
import { FILE_MAKERS, type PublicationFile, publicationFiles } from './publication-files.ts';
import { replace } from './replace.ts';

export interface PublishOptions {
  /** the older publication that is corrected, already verified */
  replaces?: Publication | null;
  makers?: typeof FILE_MAKERS;
}

/**
 * Yields every file of the folder; its return value is what publication.json says.
 * @throws ParError publication-unchanged, publication-other-edition, publication-file-twice
 */
export async function* publish(
  results: Results,
  facts: PublicationFacts,
  { replaces = null, makers = FILE_MAKERS }: PublishOptions = {},
): AsyncGenerator<PublicationFile, Publication> {
  const first = freeze(results, facts);
  const frozen = replaces ? { ...first, replaces: replace(replaces, first) } : first;
  const files = new Map<string, FrozenFile>();
  const { announcement, lang } = facts;
  for await (const file of publicationFiles(
    { results, announcement, lang, replaces: frozen.replaces },
    makers,
  )) {
    const { path } = file;
    if (files.has(path) || path === PUBLICATION_FILE)
      throw new ParError('publication-file-twice', {}, { found: path });
    files.set(path, { path, ...hashBytes(file.content) });
    yield file;
  }
  const publication = seal(frozen, [...files.values()]);
  yield { path: PUBLICATION_FILE, content: publicationText(publication) };
  return publication;
}
