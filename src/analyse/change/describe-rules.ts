/** The rules of one tier in two editions: what can be compared, what changed, what is new, gone or measured otherwise. */
import type { LeafRelation, LeafSide, TierRules } from '../../model/change-report.ts';
import type { CriteriaSet, Edition, Leaf } from '../../model/criteria-set.ts';
import { yearsBetween } from './carry-day.ts';
import type { LeafPairs } from './pair-leaves.ts';
import { ruleChanges, settingChanges, targetText } from './rule-changes.ts';

/** The rules of one tier in one edition. */
interface TierOfEdition {
  edition: Pick<Edition, 'header'>;
  tier: { set: CriteriaSet };
}

export function describeRules(older: TierOfEdition, newer: TierOfEdition, pairs: LeafPairs): TierRules {
  const years = yearsBetween(older.edition.header.period, newer.edition.header.period);
  return {
    ...emptyRules(newer.tier.set),
    compared: pairs.compared.length,
    changed: pairs.compared
      .map((pair) => ({ ...relationOf(pair), changes: ruleChanges(pair, years) }))
      .filter(({ changes }) => changes.length > 0),
    added: pairs.added.map((leaf) => relationOf({ newer: leaf })),
    dropped: pairs.dropped.map((leaf) => relationOf({ older: leaf })),
    refused: pairs.refused.map(({ reason, ...pair }) => ({ ...relationOf(pair), reason })),
    settings: settingChanges(older.tier.set, newer.tier.set),
  };
}

export function newTier(set: CriteriaSet): TierRules {
  return { ...emptyRules(set), state: 'new' };
}

export function goneTier(set: CriteriaSet): TierRules {
  return { ...emptyRules(set), state: 'gone' };
}

function emptyRules({ tier, tierLabel }: CriteriaSet): TierRules {
  const nothing = { changed: [], added: [], dropped: [], refused: [], settings: [] };
  return { tier, tierLabel, state: 'kept', compared: 0, ...nothing };
}

/** Whether a trend across the two years needs a mark: codes and labels may change without one. */
export function haveRulesChanged({ state, changed, added, dropped, refused, settings }: TierRules): boolean {
  const real = changed.filter(({ changes }) => changes.some((key) => key !== 'code'));
  return state !== 'kept' || [real, added, dropped, refused, settings].some(({ length }) => length > 0);
}

/** A criterion in the editions that have it; it stands in the area of the newer one. */
export function relationOf(pair: { older?: Leaf; newer?: Leaf }): LeafRelation {
  const { older, newer } = pair;
  const { id, area } = (newer ?? older)!;
  return {
    id,
    area: area.id,
    older: older ? sideOf(older) : null,
    newer: newer ? sideOf(newer) : null,
  };
}

function sideOf({ code, label, maxPoints, target }: Leaf): LeafSide {
  return { code, label, maxPoints: maxPoints.toString(), target: targetText(target) };
}
