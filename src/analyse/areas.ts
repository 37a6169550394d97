/** How a block does in each area (lĩnh vực): the share of the maximum that applied, the rank by it, the mean. */

import { indexOfUnit } from '../campaign/index-of-unit.ts';
import { reportHead } from '../campaign/report-head.ts';
import type { Results } from '../campaign/results.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../campaign/scope.ts';
import { formatFixed, roundHalfUp } from '../exact/decimal.ts';
import type { Fraction } from '../exact/fraction.ts';
import { sumRatios } from '../exact/ratio-sum.ts';
import type { AreaReport, BlockArea, BlockAreas } from '../model/area-report.ts';
import type { Area } from '../model/criteria-set.ts';
import type { IndexSettings } from '../model/edition-file.ts';
import { assignRanks } from '../rank/assign-ranks.ts';
import { areaHead } from './area-head.ts';
import { areaShares, type ExactShare } from './area-shares.ts';

export function reportAreas({ campaign, synthetic }: Results, scope: Scope): AreaReport {
  return {
    ...reportHead(campaign, synthetic),
    blocks: blocksInScope(campaign, scope).map(reportBlock),
  };
}

/** A unit of the block with its rank in it. */
interface Row {
  row: number;
  rank: number | null;
  shares: readonly ExactShare[];
}

function reportBlock({ tier, block: { block, ranking } }: BlockInScope): BlockAreas {
  const { set, units } = tier;
  const rows: Row[] = [...ranking.ranked, ...ranking.unranked].map((place) => ({
    row: place.row,
    rank: 'rank' in place ? place.rank : null,
    shares: areaShares({ tier, row: place.row }),
  }));
  const areas = set.areas.filter(({ section }) => section === 'area');
  const places = areas.map((_, at) => rankByShare(rows, at, set.index));
  return {
    id: block.id,
    label: block.label,
    tier: set.tier,
    tierLabel: set.tierLabel,
    areas: areas.map((area, at) => reportArea(area, rankedShares(rows, at), set.index)),
    units: rows.map(({ row, rank, shares }) => ({
      unit: { id: units[row]!.id, name: units[row]!.name },
      rank,
      index: indexOfUnit(tier, row)?.rounded ?? null,
      shares: shares.map(({ points, applied, share }, at) => ({
        points: points.toString(),
        applied: applied.toString(),
        exact: share?.toString() ?? null,
        percent: share && formatFixed(share, set.index.decimals),
        ...(places[at]!.get(row) ?? { rank: null, tied: false }),
      })),
    })),
  };
}

interface RankedShare {
  row: number;
  share: Fraction;
}

function rankedShares(rows: readonly Row[], at: number): RankedShare[] {
  return rows.flatMap(({ row, rank, shares }) => {
    const { share } = shares[at]!;
    return rank === null || share === null ? [] : [{ row, share }];
  });
}

function reportArea(area: Area, shares: readonly RankedShare[], { decimals }: IndexSettings): BlockArea {
  return {
    ...areaHead(area),
    maxPoints: area.maxPoints.toString(),
    mean: shares.length === 0 ? null : meanOf(shares, decimals),
    units: shares.length,
  };
}

/** The exact mean, rounded once. */
function meanOf(shares: readonly RankedShare[], decimals: number): string {
  const { numerator, denominator } = sumRatios(shares.map(({ share }) => share));
  return formatFixed({ numerator, denominator: denominator * BigInt(shares.length) }, decimals);
}

type Place = Pick<BlockAreas['units'][number]['shares'][number], 'rank' | 'tied'>;

/** Row -> place by the value that the edition ranks on: the exact share or the rounded one. */
function rankByShare(
  rows: readonly Row[],
  at: number,
  { rankOn, ties, decimals }: IndexSettings,
): ReadonlyMap<number, Place> {
  const order = rankedShares(rows, at)
    .map(({ row, share }) => ({ row, value: rankOn === 'exact' ? share : roundHalfUp(share, decimals) }))
    .sort((a, b) => b.value.compare(a.value));
  const equal = (a: { value: Fraction }, b: { value: Fraction }) => a.value.equals(b.value);
  return new Map(
    assignRanks(order, { ties, equal }, ({ row }, rank, tied) => [row, { rank, tied }] as const),
  );
}
