/** The numeric targets of the plan (chỉ tiêu kế hoạch): attained by each tier? by all together? by which units not? */
import { reportHead } from '../campaign/report-head.ts';
import type { Results } from '../campaign/results.ts';
import type { TierResult } from '../campaign/run-campaign.ts';
import type { Edition, Leaf } from '../model/criteria-set.ts';
import type { EditionFile } from '../model/edition-file.ts';
import { LeafState } from '../model/score.ts';
import type { PlanTarget, TargetReport, TierTarget, UnitAttainment } from '../model/target-report.ts';
import { areaHead } from './area-head.ts';
import { comparableFigure, type NumberKind, numberKind } from './comparable-figure.ts';
import { byGap, compareWithTarget } from './compare-with-target.ts';
import { explainSources } from './explain-sources.ts';
import { sumFigures, summandsOf } from './summed-figure.ts';
import { criterionKeys, leafUnder } from './table-order.ts';

/** Targets in the order of the table; those of tiers without units are left out. */
export function reportTargets({ campaign, synthetic }: Results): TargetReport {
  const { edition, tiers } = campaign;
  return {
    ...reportHead(campaign, synthetic),
    targets: criterionKeys(edition).flatMap((key) => {
      const asked = tiers.flatMap((tier) => {
        const leaf = leafUnder(tier.set, key);
        return leaf?.target ? [{ tier, leaf }] : [];
      });
      return reportTarget(edition, asked);
    }),
    goals: reportGoals(edition.header),
  };
}

interface TierLeaf {
  tier: TierResult;
  /** with a target */
  leaf: Leaf;
}

function reportTarget(edition: Edition, asked: readonly TierLeaf[]): PlanTarget[] {
  const [first] = asked;
  if (!first) return [];
  const { leaf } = first;
  const { id, code, label } = leaf;
  return [
    {
      ...{ id, code, label },
      area: areaHead(leaf.area),
      measure: measureOf(leaf),
      tiers: asked.map(reportTier),
      whole: reportWhole(asked),
      sources: explainSources(edition, leaf).flatMap((source) =>
        'document' in source && source.for.includes('target')
          ? [
              {
                document: source.document.id,
                title: source.document.title,
                clause: source.clause,
                quote: source.quote,
              },
            ]
          : [],
      ),
    },
  ];
}

/** @throws RangeError where the measure is no number, which the check of the edition refuses */
function measureOf({ code, measure, rule }: Leaf): NumberKind {
  const own = measure ?? rule.alternatives?.[0]?.measure;
  const kind = own ? numberKind(own) : null;
  if (!kind) throw new RangeError(`the target of ${code} is set on no number`);
  return kind;
}

function reportTier(asked: TierLeaf): TierTarget {
  const { tier, leaf } = asked;
  const { kind, at, words } = compareWithTarget(leaf, null)!;
  const units = attainments(asked);
  const missed = units.filter(({ met }) => met === false);
  const without = units.filter(({ met }) => met === null);
  const reached = units.filter(({ met }) => met === true);
  return {
    tier: { id: tier.set.tier, label: tier.set.tierLabel },
    ...{ kind, at, words },
    attained: sumTiers([asked]),
    met: reached.length,
    notMet: missed.length,
    withoutFigure: without.length,
    units: [...missed.sort(byGap), ...without, ...reached],
  };
}

/** Of the units that the criterion is for, in the order of the registry. */
function attainments({ tier, leaf }: TierLeaf): UnitAttainment[] {
  const { table, units, blocks } = tier;
  const blockOfRow = new Map(blocks.flatMap(({ block, rows }) => rows.map((row) => [row, block.id])));
  return units.flatMap(({ id, name }, row) => {
    if (table.states[row * table.columns + leaf.index] === LeafState.noFunction) return [];
    const { value, met, gap } = compareWithTarget(leaf, comparableFigure({ tier, row }, leaf))!;
    return [{ unit: { id, name }, block: blockOfRow.get(row)!, value, met, gap }];
  });
}

function reportWhole(asked: readonly TierLeaf[]): PlanTarget['whole'] {
  const [first, ...others] = asked.map(({ leaf }) => compareWithTarget(leaf, null)!);
  const isOne = others.every(({ kind, at }) => kind === first!.kind && at === first!.at);
  return others.length > 0 && isOne ? sumTiers(asked) : null;
}

function sumTiers(asked: readonly TierLeaf[]) {
  const { tier, leaf } = asked[0]!;
  const summands = asked.flatMap((each) =>
    [...each.tier.units.keys()].flatMap((row) => summandsOf({ tier: each.tier, row }, each.leaf)),
  );
  return sumFigures(leaf, summands, tier.set.index.decimals);
}

function reportGoals({ goals = [] }: EditionFile): TargetReport['goals'] {
  return goals.map(({ id, label, index, sources, criteria }) => ({
    id,
    label: label ?? null,
    index: index ?? null,
    quotes: sources.flatMap(({ quote }) => quote ?? []),
    criteria: criteria ?? [],
  }));
}
