/** Every target and goal of an edition that a document gives, with the clause that it is cited from. */
import type { Citation, Source } from '../../model/source.ts';
import { effectiveSources } from '../inherit/effective-sources.ts';
import {
  allCriteria,
  type Enclosed,
  inside,
  type MergedEdition,
  type Origin,
  placeOfKey,
} from '../inherit/merged-edition.ts';

export interface CitedTarget {
  /** id path of a criterion, or id of a goal */
  id: string;
  kind: 'criteria' | 'goals';
  citation: Citation;
  /** of the clause that is cited */
  place: Origin;
}

/** Those of the leaves, then those of the goals. Also a source of the file or of a criterion around a leaf can be that of its target. */
export function citedTargets(edition: MergedEdition): CitedTarget[] {
  const leaves = allCriteria(edition).filter(({ criterion }) => criterion.parts.length === 0);
  const ofCriteria = leaves.flatMap((leaf) =>
    effectiveSources(leaf).flatMap((source): CitedTarget[] =>
      'document' in source && source.for.includes('target')
        ? [{ id: leaf.criterion.id, kind: 'criteria', citation: source, place: placeOfClause(leaf, source) }]
        : [],
    ),
  );
  const ofGoals = (edition.header.goals ?? []).flatMap(({ id, sources }, i) =>
    sources.map((citation, j): CitedTarget => {
      const place = { file: edition.file, path: ['goals', i, 'sources', j, 'clause'] };
      return { id, kind: 'goals', citation, place };
    }),
  );
  return [...ofCriteria, ...ofGoals];
}

/** Where the clause of a leaf's own source is written, else its target, which a source further out stands for. */
function placeOfClause({ criterion }: Enclosed, source: Source): Origin {
  const i = criterion.sources.indexOf(source);
  return i < 0 ? placeOfKey(criterion, 'target') : inside(placeOfKey(criterion, 'sources'), i, 'clause');
}
