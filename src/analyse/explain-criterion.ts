/** One criterion over all units: its rule in words, target and sources tier by tier, and what every unit has in it. */
import { reportHead } from '../campaign/report-head.ts';
import type { Results } from '../campaign/results.ts';
import type { TierResult } from '../campaign/run-campaign.ts';
import type { Edition, Leaf } from '../model/criteria-set.ts';
import type { CriterionReport, CriterionUnit, TierCriterion } from '../model/criterion-report.ts';
import { stateName } from '../model/score.ts';
import { scoreLeaf } from '../score/exact-points.ts';
import { ruleSentences } from '../text/explain/rule-words.ts';
import { areaHead } from './area-head.ts';
import { comparableFigure } from './comparable-figure.ts';
import { compareWithTarget } from './compare-with-target.ts';
import { explainSources, readingTitles } from './explain-sources.ts';
import { criterionKeys, leafUnder } from './table-order.ts';

/**
 * @param code of a leaf, `3.2.1`; a tier without units is described with none
 * @returns null where no tier has such a leaf
 */
export function explainCriterion({ campaign, synthetic }: Results, code: string): CriterionReport | null {
  const { edition, tiers } = campaign;
  const key = criterionKeys(edition).find((candidate) => candidate.code === code);
  if (!key) return null;
  return {
    ...reportHead(campaign, synthetic),
    code,
    tiers: [...edition.sets.values()].flatMap((set) => {
      const leaf = leafUnder(set, key);
      const tier = tiers.find((result) => result.set === set);
      const head = { id: set.tier, label: set.tierLabel };
      return leaf
        ? [{ tier: head, ...describeLeaf(edition, leaf), units: tier ? unitsOf(tier, leaf) : [] }]
        : [];
    }),
  };
}

function describeLeaf(edition: Edition, leaf: Leaf): Omit<TierCriterion, 'tier' | 'units'> {
  const { id, printedNumber, label, assessedBy, noneArose, evidence, measure } = leaf;
  const target = compareWithTarget(leaf, null);
  const english = ruleSentences(leaf, 'en');
  return {
    ...{ id, printedNumber, label, assessedBy, noneArose, evidence },
    area: areaHead(leaf.area),
    maxPoints: leaf.maxPoints.toString(),
    measure: measure?.kind ?? null,
    target: target && { kind: target.kind, at: target.at, words: target.words },
    rule: ruleSentences(leaf, 'vi').map((vi, at) => ({ vi, en: english[at]! })),
    sources: explainSources(edition, leaf),
    readings: readingTitles(edition, leaf.readings),
  };
}

/** Block by block, in the order of the registry. */
function unitsOf(tier: TierResult, leaf: Leaf): CriterionUnit[] {
  return tier.blocks.flatMap(({ block, rows }) =>
    rows.map((row) => {
      const { id, name } = tier.units[row]!;
      const { state, points } = scoreLeaf(tier.table, row, leaf);
      const value = comparableFigure({ tier, row }, leaf);
      return {
        unit: { id, name },
        block: { id: block.id, label: block.label },
        state: stateName(state),
        points: points?.toString() ?? null,
        value: value?.toString() ?? null,
        met: compareWithTarget(leaf, value)?.met ?? null,
      };
    }),
  );
}
