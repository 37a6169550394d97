/** Checks of goals: the criteria that pass a goal of the province on to its units exist. */
import { allCriteria, faultAt, type MergedEdition } from '../inherit/merged-edition.ts';
import { nearestNames } from '../nearest-names.ts';

export function checkGoals(edition: MergedEdition): void {
  const known = new Set(allCriteria(edition).map(({ criterion }) => criterion.id));
  for (const [i, goal] of (edition.header.goals ?? []).entries()) {
    for (const [j, id] of (goal.criteria ?? []).entries()) {
      if (known.has(id)) continue;
      const place = { file: edition.file, path: ['goals', i, 'criteria', j] };
      throw faultAt(place, 'unknown-criterion', { expected: nearestNames(id, known).join(', '), found: id });
    }
  }
}
