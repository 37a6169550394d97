/**
 * Self-assessment against appraisal (đối chiếu tự chấm - thẩm định): what a unit's own report is worth under the rules,
 * and what counted in the end. Criteria of the areas only: bonus and penalty stand outside.
 *
 * The own points are those of a scoring table made from the reports alone, so that a rule which compares with the best
 * of the block compares own figures with own figures.
 */
import { reportHead } from '../campaign/report-head.ts';
import type { Results } from '../campaign/results.ts';
import type { Campaign } from '../campaign/run-campaign.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../campaign/scope.ts';
import type { UnitName } from '../model/campaign-report.ts';
import type { Area } from '../model/criteria-set.ts';
import type { AreaGaps, BlockGaps, GapReport, UnitGap } from '../model/gap-report.ts';
import { type ScoringTable, stateName } from '../model/score.ts';
import { areaOwner } from '../units/appraiser-of.ts';
import type { Registry } from '../units/registry.ts';
import { areaHead } from './area-head.ts';
import { ownTables } from './own-tables.ts';
import { appraisalsOfTier } from './review/appraisals-of-tier.ts';
import {
  type ComparedLeaf,
  type CountedLeaf,
  changedLeaves,
  claimSum,
  comparedLeaves,
  gapOf,
  isCounted,
} from './review/compared-leaves.ts';
import { gapSum, gapTotal } from './review/gap-total.ts';
import { gapsByAppraiser } from './review/gaps-by-appraiser.ts';

export function reportGaps({ campaign, synthetic }: Results, scope: Scope): GapReport {
  const ownTableOf = ownTables(campaign);
  return {
    ...reportHead(campaign, synthetic),
    blocks: blocksInScope(campaign, scope).map((part) => reportBlock(campaign, part, ownTableOf(part.tier))),
  };
}

interface ComparedUnit {
  unit: UnitName;
  /** of the tier's tables */
  row: number;
  all: readonly ComparedLeaf[];
  leaves: readonly CountedLeaf[];
}

function reportBlock(
  campaign: Campaign,
  { tier, block: { block, rows } }: BlockInScope,
  own: ScoringTable,
): BlockGaps {
  const { set, units } = tier;
  const { decimals } = set.index;
  const areas = set.areas.filter(({ section }) => section === 'area');
  const compared = rows.map((row): ComparedUnit => {
    const all = comparedLeaves({ tier, row }, own);
    return { unit: { id: units[row]!.id, name: units[row]!.name }, row, all, leaves: all.filter(isCounted) };
  });
  const counted = compared.flatMap(({ leaves }) => leaves);
  const appraisalOf = appraisalsOfTier(tier, campaign.submissions);
  return {
    id: block.id,
    label: block.label,
    tier: set.tier,
    tierLabel: set.tierLabel,
    areas: areas.map(areaHead),
    units: compared
      .filter(({ all }) => all.length > 0)
      .map((unit) => ({ unit, gap: gapOf(claimSum(unit.leaves)) }))
      .sort((a, b) => b.gap.compare(a.gap))
      .map(({ unit }) => reportUnit(unit, areas, decimals)),
    total: gapTotal(counted, decimals),
    byArea: areas.map((area) => reportArea({ registry: campaign.registry, decimals }, area, counted)),
    byAppraiser: gapsByAppraiser(compared, { campaign, tier, appraisalOf }),
    withoutReport: compared.filter(({ all }) => all.length === 0).map(({ unit }) => unit),
  };
}

function reportArea(
  { registry, decimals }: AreaContext,
  area: Area,
  counted: readonly CountedLeaf[],
): AreaGaps {
  return {
    area: areaHead(area),
    owner: ownerName(registry, area),
    ...gapTotal(
      counted.filter(({ leaf }) => leaf.area === area),
      decimals,
    ),
  };
}

interface AreaContext {
  registry: Registry;
  decimals: number;
}

function ownerName({ units, positionOf }: Registry, area: Area): AreaGaps['owner'] {
  const owner = areaOwner(area);
  if (owner === null || owner === 'superior') return owner;
  const name = units[positionOf(owner.id) ?? -1]?.name ?? owner.id;
  return { id: owner.id, name };
}

function reportUnit({ unit, all, leaves }: ComparedUnit, areas: readonly Area[], decimals: number): UnitGap {
  return {
    unit,
    ...gapTotal(leaves, decimals),
    areas: areas.map((area) => gapSum(claimSum(leaves.filter(({ leaf }) => leaf.area === area)))),
    leaves: changedLeaves(leaves).map(({ leaf, state, points }) => ({
      ...gapSum(points),
      code: leaf.code,
      label: leaf.label,
      area: leaf.area.id,
      maxPoints: leaf.maxPoints.toString(),
      state: stateName(state),
    })),
    apart: all.filter(({ points }) => points === null).map(({ leaf }) => leaf.code),
  };
}
