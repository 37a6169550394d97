/** edition.yaml of an edition with the optional keys that it inherits. */
import type { EditionFile } from '../../model/edition-file.ts';
import { allCriteria, type MergedArea, type MergedEdition } from './merged-edition.ts';

type Goals = NonNullable<EditionFile['goals']>;

/**
 * A key that the child gives replaces the parent's whole; a label names one edition and is never inherited. Inherited
 * goals let go of criteria that the child no longer has, those that it writes itself must name criteria that exist.
 *
 * @param areas of the child, after inheritance
 */
export function inheritHeader(
  parent: MergedEdition,
  child: EditionFile,
  areas: readonly MergedArea[],
): EditionFile {
  const { label: _, goals, ...inherited } = parent.header;
  const left = new Set(idsOf({ areas }));
  const gone = new Set(idsOf(parent).filter((id) => !left.has(id)));
  return { ...inherited, ...(goals && { goals: withoutCriteria(goals, gone) }), ...child };
}

function idsOf(edition: Pick<MergedEdition, 'areas'>): string[] {
  return allCriteria(edition).map(({ criterion }) => criterion.id);
}

/** A goal that all its criteria have left stays as a goal of the jurisdiction alone. */
function withoutCriteria(goals: Goals, gone: ReadonlySet<string>): Goals {
  return goals.map(({ criteria = [], ...goal }) => {
    const kept = criteria.filter((id) => !gone.has(id));
    return kept.length > 0 ? { ...goal, criteria: kept } : goal;
  });
}
