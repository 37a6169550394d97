/** One leaf of a criteria set: the values of its tier, defaults filled in, its rule compiled. */
import type { Leaf, Rule } from '../../model/criteria-set.ts';
import { pickTier } from '../../model/tiered.ts';
import { effectiveSources } from '../inherit/effective-sources.ts';
import { type Enclosed, faultAt, type MergedEdition, placeOfKey } from '../inherit/merged-edition.ts';
import { compileLeafRule, type LeafRule } from './compile-leaf-rule.ts';

/**
 * @param head what is known from its place in the table
 * @param building the tier, and the next free column for alternatives
 */
export function buildLeaf(
  enclosed: Enclosed,
  head: Pick<Leaf, 'id' | 'code' | 'printedNumber' | 'label' | 'area' | 'index'>,
  building: { edition: MergedEdition; tier: string; column: number },
): Leaf {
  const { criterion } = enclosed;
  const keys = pickTier(criterion.keys, building.tier);
  const { scoring, maxPoints } = keys;
  if (!scoring || !maxPoints) {
    const missing = scoring ? 'maxPoints' : 'scoring';
    throw faultAt(placeOfKey(criterion, missing), 'leaf-without', { expected: missing });
  }
  const year = Number(building.edition.header.period.from.slice(0, 4));
  const measure = keys.measure ?? null;
  const target = keys.target ?? null;
  const rule = compileLeafRule(criterion, { scoring, measure, target, maxPoints, year });
  return {
    ...head,
    assessedBy: keys.assessedBy ?? 'self',
    maxPoints,
    target,
    appliesWhere: keys.appliesWhere ?? null,
    noneArose: keys.noneArose?.effect ?? 'refuse',
    evidence: keys.evidence ?? null,
    readings: keys.readings ?? [],
    sources: effectiveSources(enclosed),
    measure,
    rule: withColumns(rule, building.column),
  };
}

function withColumns(rule: LeafRule, first: number): Rule {
  if (rule.combine === null) return rule;
  const alternatives = rule.alternatives.map((alternative, i) => ({ ...alternative, column: first + i }));
  return { kind: rule.kind, simple: null, alternatives, combine: rule.combine };
}
