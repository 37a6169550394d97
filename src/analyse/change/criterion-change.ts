/** One criterion in the change of one unit: its points in both years, the older figure by the newer rule, its parts. */
import type { CriterionChange } from '../../model/change-report.ts';
import type { Leaf } from '../../model/criteria-set.ts';
import { LeafState, stateName } from '../../model/score.ts';
import type { IndexParts } from './index-parts.ts';
import { NO_CHANGE } from './split.ts';
import type { UnitSplit } from './split-unit.ts';
import type { TierStages } from './stages.ts';
import { splitText } from './unit-change.ts';

/** @returns null for a criterion outside the function of the unit in both years */
export function criterionChange(
  { pairs, rules }: TierStages,
  { parts, leaves }: UnitSplit,
  pair: { older?: Leaf; newer?: Leaf },
): CriterionChange | null {
  const { id, code, label, area } = (pair.newer ?? pair.older)!;
  const [older, newer] = [inside(parts.older, id), inside(parts.newer, id)];
  if (!older && !newer) return null;
  const reason = pairs.refused.find((refused) => refused.newer.id === id)?.reason ?? null;
  const relation = relationOf(pair, { isRefused: reason !== null, older, newer });
  const rescored = relation === 'compared' ? inside(parts.rescored, id) : null;
  return {
    ...{ id, code, label, area: area.id, relation, reason },
    olderCode: pair.older && pair.older.code !== code ? pair.older.code : null,
    changes: rules.changed.find((changed) => changed.id === id)?.changes ?? [],
    older: older && sideOf(older),
    rescored: rescored && sideOf(rescored),
    byShare: rescored !== null && isGiven(rescored),
    newer: newer && sideOf(newer),
    ...splitText(leaves.get(id) ?? NO_CHANGE),
  };
}

type LeafOf = IndexParts['leaves'] extends ReadonlyMap<string, infer L> ? L : never;

/** The leaf where it is within the function of the unit. */
function inside({ leaves }: IndexParts, id: string): LeafOf | null {
  const leaf = leaves.get(id);
  return leaf && leaf.state !== LeafState.noFunction ? leaf : null;
}

interface Sides {
  isRefused: boolean;
  older: LeafOf | null;
  newer: LeafOf | null;
}

function relationOf(
  pair: { older?: Leaf; newer?: Leaf },
  { isRefused, older, newer }: Sides,
): CriterionChange['relation'] {
  if (!pair.older) return 'added';
  if (!pair.newer) return 'dropped';
  if (isRefused) return 'refused';
  if (older && newer) return 'compared';
  return newer ? 'begins' : 'ends';
}

function sideOf({ leaf, state, points }: LeafOf): NonNullable<CriterionChange['older']> {
  return {
    state: stateName(state),
    points: points?.toString() ?? null,
    maxPoints: leaf.maxPoints.toString(),
  };
}

/** Points that were given, by an appraiser in place of a figure or as the measure itself. */
function isGiven({ leaf, state }: LeafOf): boolean {
  return state === LeafState.points || (state === LeafState.scored && leaf.measure?.kind === 'points');
}
