/** A document that is named is one of documents.yaml. */
import type { Documents } from '../../model/document.ts';
import { faultAt, type Origin } from '../inherit/merged-edition.ts';
import { nearestNames } from '../nearest-names.ts';

/** @throws ParError `unknown-document` */
export function checkDocument(id: string, place: Origin, documents: Documents): void {
  if (id in documents) return;
  const expected = nearestNames(id, Object.keys(documents)).join(', ');
  throw faultAt(place, 'unknown-document', { expected, found: id });
}
