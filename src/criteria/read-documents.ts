/** documents.yaml: the register of legal texts that criteria cite. */
import { type Documents, documentsFileSchema } from '../model/document.ts';
import type { LocateDocument } from './document-texts.ts';
import { placeOf } from './merged-edition.ts';
import { readYaml } from './read-yaml.ts';
import type { CriteriaSource } from './source.ts';
import { validate } from './validate.ts';

const PATH = 'documents.yaml';

export interface Register {
  documents: Documents;
  locate: LocateDocument;
}

/** @returns an empty register where the file is absent: every citation is then a fault of its own */
export function readDocuments(source: CriteriaSource): Register {
  const text = source.read(PATH);
  if (text === null) return { documents: {}, locate: () => ({ file: PATH }) };
  const file = readYaml(PATH, text);
  const { documents } = validate(documentsFileSchema, file);
  return { documents, locate: (id, key) => placeOf({ file, path: ['documents', id, key] }) };
}
