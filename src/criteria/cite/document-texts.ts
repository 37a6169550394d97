/** The texts of registered documents where they are at hand; they are not part of the project. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParError, type Place } from '../../errors.ts';
import type { Documents } from '../../model/document.ts';

export interface DocumentTexts {
  /** @returns the text of a registered document, null where it is not at hand */
  textOf(id: string): string | null;
}

/** @returns the bytes of a file of the documents' folder, null where there is none */
export type ReadDocument = (file: string) => Uint8Array | null;

export function documentsFolder(folder: string): ReadDocument {
  return (file) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path) : null;
  };
}

/** @returns the place of a key of a document in documents.yaml */
export type LocateDocument = (id: string, key: string) => Place;

export interface TextsOptions {
  documents: Documents;
  read: ReadDocument;
  locate: LocateDocument;
}

/** @throws ParError `document-sha256` from `textOf`, where a text is not the one that was registered */
export function documentTexts(options: TextsOptions): DocumentTexts {
  const texts = new Map<string, string | null>();
  return {
    textOf(id) {
      const known = texts.get(id);
      if (known !== undefined) return known;
      const text = readRegistered(id, options);
      texts.set(id, text);
      return text;
    },
  };
}

function readRegistered(id: string, { documents, read, locate }: TextsOptions): string | null {
  const { file, sha256 = '' } = documents[id] ?? {};
  const bytes = file === undefined ? null : read(file);
  if (bytes === null) return null;
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new ParError('document-sha256', locate(id, 'sha256'), { expected: sha256, found });
  }
  return new TextDecoder().decode(bytes);
}
