/**
 * The ranking of a block once more inside each larger unit (a district, also one that is no more): the same indexes by
 * the same rules of ranks and ties, among the units of one district. Nothing is scored anew.
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import type { BlockResult, TierResult } from '../../campaign/run-campaign.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../../campaign/scope.ts';
import { placePoint } from '../../exact/fraction.ts';
import type { UnitName } from '../../model/campaign-report.ts';
import type {
  BlockDistricts,
  DistrictRanking,
  DistrictReport,
  RankInside,
  UnitApart,
} from '../../model/district-report.ts';
import type { RankedUnit } from '../../model/ranking.ts';
import { placeInRanking } from '../../rank/place-in-ranking.ts';
import { rankUnits } from '../../rank/rank-units.ts';
import type { Registry } from '../../units/registry.ts';
import { type Superiors, superiorsIn } from '../../units/superiors.ts';

export function reportDistricts({ campaign, synthetic }: Results, scope: Scope): DistrictReport {
  const { registry } = campaign;
  const superiorsOf = superiorsIn(registry.units);
  const blocks = blocksInScope(campaign, scope).map((part) => reportBlock(part, { registry, superiorsOf }));
  return {
    ...reportHead(campaign, synthetic),
    blocks: blocks.filter((block) => block !== null),
  };
}

interface Places {
  registry: Registry;
  superiorsOf(unit: number): Superiors;
}

/** @returns null for a block of units that lie in nothing larger */
function reportBlock({ tier, block }: BlockInScope, places: Places): BlockDistricts | null {
  const { ranking } = block;
  const order = [...ranking.ranked, ...ranking.unranked].map(({ row }) => row);
  const inside = new Map<number, number[]>();
  const apart: { row: number; superiors: Superiors }[] = [];
  for (const row of order) {
    const superiors = places.superiorsOf(tier.positions[row]!);
    const [only, ...others] = superiors.units;
    if (only === undefined || others.length > 0 || superiors.hasGap) apart.push({ row, superiors });
    else inside.set(only, [...(inside.get(only) ?? []), row]);
  }
  if (apart.every(({ superiors }) => superiors.units.length === 0) && inside.size === 0) return null;
  return {
    id: block.block.id,
    label: block.block.label,
    districts: [...inside]
      .sort(([a], [b]) => a - b)
      .map(([district, rows]) => rankInside({ tier, block, rows }, district, places.registry)),
    apart: apart.map(({ row, superiors }) => unitApart({ tier, block, row }, superiors, places.registry)),
  };
}

interface BlockRows {
  tier: TierResult;
  block: BlockResult;
  rows: readonly number[];
}

function rankInside({ tier, block, rows }: BlockRows, district: number, registry: Registry): DistrictRanking {
  const { ranked, unranked } = rankUnits(tier.scores, rows, []);
  return {
    district: nameAt(registry, district),
    former: !registry.isValid(district),
    ranked: ranked.map(
      ({ row, rank, tied }): RankInside => ({
        unit: nameOf(tier, row),
        ...standingOf(tier, block, placeInRanking(block.ranking, row).ranked!),
        inside: rank,
        tied,
      }),
    ),
    unranked: unranked.map(({ row, reason }) => ({ unit: nameOf(tier, row), reason })),
  };
}

function standingOf({ set }: TierResult, { ranking }: BlockResult, { indexUnits, rank }: RankedUnit) {
  return { index: placePoint(indexUnits, set.index.decimals), rank, of: ranking.ranked.length };
}

function unitApart(
  { tier, block, row }: Omit<BlockRows, 'rows'> & { row: number },
  { units }: Superiors,
  registry: Registry,
): UnitApart {
  const { ranked } = placeInRanking(block.ranking, row);
  return {
    unit: nameOf(tier, row),
    standing: ranked && standingOf(tier, block, ranked),
    reason: units.length > 1 ? 'several' : 'unknown',
    districts: units.map((unit) => nameAt(registry, unit)),
  };
}

function nameOf({ units }: TierResult, row: number): UnitName {
  const { id, name } = units[row]!;
  return { id, name };
}

function nameAt({ units }: Registry, position: number): UnitName {
  const { id, name } = units[position]!;
  return { id, name };
}
