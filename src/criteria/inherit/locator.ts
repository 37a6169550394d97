/** Finds where something of a resolved edition is written, for checks that see only the edition. */
import type { Place } from '../../errors.ts';
import type { Subject } from '../../model/criteria-set.ts';
import {
  allCriteria,
  inside,
  type MergedEdition,
  type Origin,
  placeOf,
  placeOfKey,
} from './merged-edition.ts';

export function locator(edition: MergedEdition): (subject: Subject) => Place {
  return (subject) => placeOf(originOf(edition, subject));
}

function originOf(edition: MergedEdition, subject: Subject): Origin {
  if ('header' in subject) return { file: edition.file, path: subject.header };
  if ('area' in subject) {
    const area = edition.areas.find(({ id }) => id === subject.area);
    return area ? inside(area.origin, subject.key) : { file: edition.file, path: [] };
  }
  const found = allCriteria(edition).find(({ criterion }) => criterion.id === subject.criterion);
  return found ? placeOfKey(found.criterion, subject.key) : { file: edition.file, path: [] };
}
