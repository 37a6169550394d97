/** An edition as the tables of criteria of its tiers: rules in words, targets and sources. */
import type { CriteriaSet, Criterion, Edition, Leaf } from '../model/criteria-set.ts';
import type { CriteriaTable, EditionTables, ShownCriterion, ShownLeaf } from '../model/criteria-table.ts';
import { marksOf } from '../model/mark.ts';
import { ruleWords } from '../text/explain/rule-words.ts';
import type { Lang } from '../text/lang.ts';
import { markTexts } from '../text/marks.ts';
import { compareWithTarget } from './compare-with-target.ts';
import { explainSources } from './explain-sources.ts';

/** @param tier id of the only one wanted, null for all */
export function tabulateCriteria(edition: Edition, tier: string | null, lang: Lang): EditionTables {
  const { id, header } = edition;
  const { label = { vi: id }, status } = header;
  const sets = [...edition.sets.values()].filter((set) => tier === null || set.tier === tier);
  return {
    edition: { id, label, status },
    marks: markTexts(marksOf(status, false), lang),
    tiers: sets.map((set) => tableOf(edition, set, lang)),
  };
}

function tableOf(edition: Edition, set: CriteriaSet, lang: Lang): CriteriaTable {
  return {
    tier: set.tier,
    label: set.tierLabel,
    maxPoints: set.maxPoints.toString(),
    areas: set.areas.map(({ maxPoints, criteria, ...head }) => ({
      ...head,
      maxPoints: maxPoints.toString(),
      criteria: criteria.map((criterion) => shown(edition, criterion, lang)),
    })),
  };
}

function shown(edition: Edition, { maxPoints, parts, leaf, ...head }: Criterion, lang: Lang): ShownCriterion {
  return {
    ...head,
    maxPoints: maxPoints.toString(),
    parts: parts.map((part) => shown(edition, part, lang)),
    leaf: leaf && shownLeaf(edition, leaf, lang),
  };
}

function shownLeaf(edition: Edition, leaf: Leaf, lang: Lang): ShownLeaf {
  const { assessedBy, measure, rule, noneArose, appliesWhere, evidence, readings } = leaf;
  const target = compareWithTarget(leaf, null);
  return {
    assessedBy,
    measure: measure?.kind ?? null,
    rule: { kind: rule.kind, words: ruleWords(leaf, lang) },
    target: target && { kind: target.kind, at: target.at, words: target.words },
    noneArose,
    appliesWhere,
    evidence,
    readings,
    sources: explainSources(edition, leaf),
  };
}
