/**
 * What moved the index and the rank of every unit from an earlier campaign to this one: the rules against what units achieved.
 *
 * Method: the figures that counted in the older campaign are scored by the newer rules (stages.ts); the parts of a
 * change are differences of exact indexes of neighbouring stages, so they add up exactly.
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../../campaign/scope.ts';
import type { BlockChange, TierRules, UnitRefusal, YearChangeReport } from '../../model/change-report.ts';
import type { Block } from '../../model/edition-file.ts';
import { averageChange } from './average-change.ts';
import { areAlike, compareUnit } from './compare-unit.ts';
import { type Comparison, compareCampaigns } from './comparison.ts';
import { goneTier, haveRulesChanged, newTier } from './describe-rules.ts';
import { type ChangeOptions, earlierHead, earlierResults } from './earlier-results.ts';
import { rankStages, type StageRanks } from './rank-stages.ts';
import { type ComparedUnit, unitChange } from './unit-change.ts';

/** @throws ParError usage-earlier-missing, usage-earlier-unknown */
export function reportChange(results: Results, scope: Scope, options: ChangeOptions = {}): YearChangeReport {
  const earlier = earlierResults(results, options);
  const comparison = compareCampaigns(earlier.campaign, results.campaign);
  const blocks = blocksInScope(results.campaign, scope);
  const tiers = [...new Set(blocks.map(({ tier }) => tier))];
  return {
    ...reportHead(results.campaign, results.synthetic),
    earlier: earlierHead(earlier),
    tiers: [
      ...tiers.map((tier) => comparison.stagesOf(tier)?.rules ?? newTier(tier.set)),
      ...(scope.block === null ? goneTiers(comparison, scope) : []),
    ],
    blocks: blocks.map((part) => reportBlock(part, comparison)),
  };
}

function goneTiers({ older, newer }: Comparison, scope: Scope): TierRules[] {
  const there = new Set(newer.tiers.map(({ set }) => set.tier));
  return older.tiers
    .filter(({ set }) => !there.has(set.tier) && (scope.tier === null || scope.tier === set.tier))
    .map(({ set }) => goneTier(set));
}

function reportBlock({ tier, block: { block, rows } }: BlockInScope, comparison: Comparison): BlockChange {
  const { compared, refused } = compareBlock(comparison, { tier, rows });
  const stages = comparison.stagesOf(tier);
  const gone = goneUnits(block, comparison);
  const ranks = rankCompared(compared);
  const changes = compared.map((own, at) => unitChange(own, { ranks: ranks[at]!, of: compared.length }));
  return {
    id: block.id,
    label: block.label,
    tier: tier.set.tier,
    tierLabel: tier.set.tierLabel,
    rulesChanged: haveRulesChanged(stages?.rules ?? newTier(tier.set)),
    unitsChanged: gone.length > 0 || refused.some(({ reason }) => CHANGED_UNITS.has(reason)),
    units: changes.sort((a, b) => b.order.compare(a.order)).map(({ change }) => change),
    refused,
    gone,
    ...averageChange(
      stages,
      compared.map(({ rows: own }) => own),
    ),
  };
}

/** Reasons that say that the units of a block are other ones, not that one of them lacks figures. */
const CHANGED_UNITS: ReadonlySet<UnitRefusal['reason']> = new Set([
  'new',
  'merged',
  'partial',
  'notThen',
  'otherTier',
  'otherBlock',
]);

/** @param part rows of a tier of the newer campaign */
export function compareBlock(
  comparison: Comparison,
  { tier, rows }: Pick<BlockInScope, 'tier'> & { rows: readonly number[] },
): { compared: ComparedUnit[]; refused: UnitRefusal[] } {
  const compared: ComparedUnit[] = [];
  const refused: UnitRefusal[] = [];
  for (const row of rows) {
    const found = compareUnit(comparison, { tier, row });
    if (found.refusal) refused.push(found.refusal);
    else compared.push(found);
  }
  return { compared, refused };
}

/** One a unit of a block, in their order. */
export function rankCompared(compared: readonly ComparedUnit[]): StageRanks[] {
  const [first] = compared;
  if (!first) return [];
  return rankStages(
    first.stages,
    compared.map(({ rows }) => rows),
  );
}

/** The units of the block in the older campaign that are in no tier of the newer one. */
function goneUnits(block: Block, { older, newer, origins, olderPlace }: Comparison): BlockChange['gone'] {
  const there = new Set(
    newer.tiers.flatMap(({ units }) =>
      units.flatMap(({ id }) => {
        const place = olderPlace(id);
        return place ? [id, place.tier.units[place.row]!.id] : [id];
      }),
    ),
  );
  return older.tiers.flatMap((tier) =>
    tier.blocks
      .filter((result) => areAlike(result.block, block))
      .flatMap(({ rows }) => rows.map((row) => tier.units[row]!))
      .filter(({ id }) => !there.has(id))
      .map((unit) => ({
        unit: { id: unit.id, name: unit.name },
        successors: origins.successorsOf(unit.id).filter(({ id }) => id !== unit.id),
      })),
  );
}
