/** documents.yaml: the register of legal texts that criteria cite. */
import { type Documents, documentsFileSchema } from '../../model/document.ts';
import { placeOf } from '../inherit/merged-edition.ts';
import { validate } from '../schema/validate.ts';
import type { CriteriaSource } from '../source.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { LocateDocument } from './document-texts.ts';

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
