/** A whole publication as a stream of files: the documents as they are made, and publication.json last of all. */
import type { Results } from '../../campaign/results.ts';
import { ParError } from '../../errors.ts';
import { type FrozenFile, PUBLICATION_FILE, type Publication } from '../../model/publication.ts';
import { hasPdf } from '../document/has-pdf.ts';
import { hashBytes } from './hash-bytes.ts';
import { type Frozen, freeze, type PublicationFacts, publicationText, seal } from './publication.ts';
import {
  FILE_MAKERS,
  type FileMaker,
  type PublicationFile,
  type PublicationSource,
  publicationFiles,
} from './publication-files.ts';
import { replace } from './replace.ts';

export interface PublishOptions {
  /** the older publication that is corrected, already verified */
  replaces?: Publication | null;
  makers?: readonly FileMaker[];
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
  const source = sourceOf(results, frozen, await hasPdf());
  for await (const file of publicationFiles(source, makers)) {
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

/** What the documents of a publication are made from, when it is written and when it is checked. */
export function sourceOf(
  results: Results,
  { announcement, lang, date, options, replaces }: Frozen,
  withPdf: boolean,
): PublicationSource {
  return { results, announcement, lang, numberLocale: options.numberLocale, replaces, date, withPdf };
}
