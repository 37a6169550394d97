/** What changed from one edition to another, for the change note that goes with a new edition. */
import type { Edition } from '../model/criteria-set.ts';
import {
  COMPARED_KEYS,
  type EditionDiff,
  type LeafChange,
  type LeafSummary,
  type TierDiff,
} from '../model/edition-diff.ts';
import type { Label } from '../model/label.ts';
import { pickTier } from '../model/tiered.ts';
import { ruleWords } from '../text/explain/rule-words.ts';
import { diffGeneral } from './diff-general.ts';
import { canonicalJson } from './lock/canonical-json.ts';
import { type CriterionData, definitionIn } from './lock/definition.ts';

/** Leaves are matched by id path, tiers by id; tiers in the order of the later edition, then those that are gone. */
export function diffEditions(before: Edition, after: Edition): EditionDiff {
  const tiers = [...new Set([...after.sets.keys(), ...before.sets.keys()])];
  return {
    before: before.id,
    after: after.id,
    general: diffGeneral(before, after),
    tiers: tiers.map((tier) => diffTier(before, after, tier)),
  };
}

function diffTier(before: Edition, after: Edition, tier: string): TierDiff {
  const [old, current] = [leavesIn(before, tier), leavesIn(after, tier)];
  const kept = [...current.values()].filter(({ id }) => old.has(id));
  const state = !before.sets.has(tier) ? 'added' : after.sets.has(tier) ? 'kept' : 'removed';
  return {
    tier,
    label: labelOf(after, tier) ?? labelOf(before, tier) ?? { vi: tier },
    state,
    added: [...current.values()].filter(({ id }) => !old.has(id)).map(summary),
    removed: [...old.values()].filter(({ id }) => !current.has(id)).map(summary),
    changed: kept
      .map((leaf) => ({
        ...changeOf(old.get(leaf.id)!, leaf),
        rule: ruleChange(ruleIn(before, tier, leaf.id), ruleIn(after, tier, leaf.id)),
      }))
      .filter(({ changes }) => changes.length > 0),
  };
}

function labelOf(edition: Edition, tier: string): Label | undefined {
  return edition.sets.get(tier)?.tierLabel;
}

/** id -> the leaf as the tier has it */
function leavesIn(edition: Edition, tier: string): Map<string, CriterionData> {
  const leaves = definitionIn(edition).criteria.filter(
    (criterion) => criterion.tiers.includes(tier) && criterion.scoring !== undefined,
  );
  return new Map(leaves.map((leaf) => [leaf.id, { ...leaf, ...pickTier({ ...leaf }, tier) }]));
}

function summary({ id, code, label, maxPoints }: CriterionData): LeafSummary {
  return { id, code, label: label as Label, maxPoints: String(maxPoints) };
}

function ruleIn({ sets }: Edition, tier: string, id: string): Label {
  const leaf = sets.get(tier)!.leaves.find((each) => each.id === id)!;
  return { vi: ruleWords(leaf, 'vi'), en: ruleWords(leaf, 'en') };
}

function ruleChange(before: Label, after: Label): LeafChange['rule'] {
  return before.vi === after.vi ? null : { before, after };
}

function changeOf(before: CriterionData, after: CriterionData): Omit<LeafChange, 'rule'> {
  const changes = COMPARED_KEYS.map((key) => ({
    key,
    before: before[key] ?? null,
    after: after[key] ?? null,
  })).filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
  return { ...summary(after), changes };
}
