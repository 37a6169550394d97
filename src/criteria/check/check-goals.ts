/** Checks of goals: each says what is to be reached in one way, and the criteria that pass it on to units exist. */
import type { EditionFile } from '../../model/edition-file.ts';
import { allCriteria, faultAt, inside, type MergedEdition, type Origin } from '../inherit/merged-edition.ts';
import { refuseTwice } from '../inherit/refuse-twice.ts';
import { nearestNames } from '../nearest-names.ts';

type Goal = NonNullable<EditionFile['goals']>[number];

const KINDS = ['rank', 'change', 'value', 'moreThanPrevious'] as const satisfies readonly (keyof Goal)[];

export function checkGoals(edition: MergedEdition): void {
  const { goals = [] } = edition.header;
  const place: Origin = { file: edition.file, path: ['goals'] };
  const known = new Set(allCriteria(edition).map(({ criterion }) => criterion.id));
  refuseTwice(goals, place);
  for (const [i, goal] of goals.entries()) {
    checkKind(goal, inside(place, i));
    for (const [j, id] of (goal.criteria ?? []).entries()) {
      if (known.has(id)) continue;
      const expected = nearestNames(id, known).join(', ');
      throw faultAt(inside(place, i, 'criteria', j), 'unknown-criterion', { expected, found: id });
    }
  }
}

function checkKind(goal: Goal, place: Origin): void {
  const given = KINDS.filter((kind) => goal[kind] !== undefined);
  if (given.length !== 1) throw faultAt(place, 'goal-kind', { found: given.join(', ') });
  for (const kind of ['change', 'value'] as const) {
    const limits = goal[kind];
    if (limits && !limits.atLeast && !limits.atMost) throw faultAt(inside(place, kind), 'goal-limits');
  }
}
