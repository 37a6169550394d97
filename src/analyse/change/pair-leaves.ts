/**
 * The criteria of two editions of one tier, joined by their ids: what both have, what is new, what was dropped, and what
 * both have by name but measure in other ways. Nothing is ever joined by its code or by likeness of names.
 */
import type { MeasureDifference } from '../../model/change-report.ts';
import type { CriteriaSet, Leaf } from '../../model/criteria-set.ts';
import { measureDifference } from './measure-difference.ts';

export interface LeafPair {
  older: Leaf;
  newer: Leaf;
}

interface RefusedPair extends LeafPair {
  /** `section`: it moved between the areas, the bonus and the penalty */
  reason: MeasureDifference;
}

export interface LeafPairs {
  /** in the order of the newer edition */
  compared: readonly LeafPair[];
  refused: readonly RefusedPair[];
  added: readonly Leaf[];
  /** in the order of the older edition */
  dropped: readonly Leaf[];
}

export function pairLeaves(older: CriteriaSet, newer: CriteriaSet): LeafPairs {
  const before = new Map(older.leaves.map((leaf) => [leaf.id, leaf]));
  const after = new Set(newer.leaves.map(({ id }) => id));
  const compared: LeafPair[] = [];
  const refused: RefusedPair[] = [];
  const added: Leaf[] = [];
  for (const leaf of newer.leaves) {
    const pair = { older: before.get(leaf.id), newer: leaf };
    if (!isPair(pair)) {
      added.push(leaf);
      continue;
    }
    const reason = pairDifference(pair);
    if (reason) refused.push({ ...pair, reason });
    else compared.push(pair);
  }
  return { compared, refused, added, dropped: older.leaves.filter(({ id }) => !after.has(id)) };
}

function isPair(pair: { older: Leaf | undefined; newer: Leaf }): pair is LeafPair {
  return pair.older !== undefined;
}

function pairDifference({ older, newer }: LeafPair): MeasureDifference | null {
  return older.area.section === newer.area.section ? measureDifference(older, newer) : 'section';
}
