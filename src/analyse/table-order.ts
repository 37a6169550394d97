/** The criteria of an edition over all its tiers, in the order of the table. */
import type { CriteriaSet, Edition, Leaf } from '../model/criteria-set.ts';

export interface CriterionKey {
  code: string;
  /** id path of the leaf */
  id: string;
  /** in the figures of the edition and of every tier's set */
  position: number;
}

/** Every leaf of any tier once; a tier that lacks one has no figure at its position. */
export function criterionKeys({ figures }: Edition): CriterionKey[] {
  return figures.flatMap(({ key, leafId, part }, position) =>
    part === null ? [{ code: key, id: leafId, position }] : [],
  );
}

/** The leaf of a tier under a key; null where the criterion does not apply to the tier. */
export function leafUnder({ figures }: CriteriaSet, { position }: CriterionKey): Leaf | null {
  return figures[position]?.leaf ?? null;
}
