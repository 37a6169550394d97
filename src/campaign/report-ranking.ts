/** The rankings of a campaign as plain data, with the change since last year where it is known. */
import { parseDecimal } from '../exact/decimal.ts';
import { Fraction, placePoint } from '../exact/fraction.ts';
import type {
  BlockReport,
  ChangeReport,
  Compared,
  RankedReport,
  RankingReport,
} from '../model/campaign-report.ts';
import type { PreviousTable } from '../model/previous-table.ts';
import type { RankedUnit } from '../model/ranking.ts';
import { reportHead } from './report-head.ts';
import type { BlockResult, Campaign, TierResult } from './run-campaign.ts';
import { blocksInScope, type Scope } from './scope.ts';

export interface RankingReportOptions extends Scope {
  synthetic: boolean;
  previous: PreviousTable | null;
}

export function reportRanking(campaign: Campaign, options: RankingReportOptions): RankingReport {
  return {
    ...reportHead(campaign, options.synthetic),
    ...comparedWith(options.previous),
    blocks: blocksInScope(campaign, options).map(({ tier, block }) =>
      reportBlock(tier, block, options.previous),
    ),
  };
}

/** What a report with changes says of the year before. */
export function comparedWith(previous: PreviousTable | null): Compared {
  if (!previous?.earlier) return { previous: previous?.file ?? null };
  const { refused: _, ...campaign } = previous.earlier;
  return { previous: previous.file, comparedWith: campaign };
}

function reportBlock(tier: TierResult, block: BlockResult, previous: PreviousTable | null): BlockReport {
  const { set, units } = tier;
  const { ranked, unranked, meanUnits } = block.ranking;
  const nameOf = (row: number) => ({ id: units[row]!.id, name: units[row]!.name });
  return {
    id: block.block.id,
    label: block.block.label,
    tier: set.tier,
    tierLabel: set.tierLabel,
    ranked: ranked.map((place) => reportPlace(tier, place, previous)),
    mean: meanUnits === null ? null : placePoint(meanUnits, set.index.decimals),
    unranked: unranked.map(({ row, reason }) => ({ unit: nameOf(row), reason })),
  };
}

function reportPlace(tier: TierResult, place: RankedUnit, previous: PreviousTable | null): RankedReport {
  const { set, scores, units } = tier;
  const { row, rank, indexUnits, grade, tied } = place;
  const { id, name } = units[row]!;
  const refusal = previous?.earlier?.refused.get(tier.positions[row]!);
  return {
    rank,
    unit: { id, name },
    index: placePoint(indexUnits, set.index.decimals),
    // only JSON prints it, and a fraction of hundreds of digits takes its time
    get exact() {
      const { numerator, denominator } = scores.exact(row);
      return Fraction.of(numerator, denominator).toString();
    },
    grade: grade && { id: grade.id, label: grade.label },
    tied,
    ...(previous && { change: changeSince(previous, tier, place) }),
    ...(refusal && { refusal }),
  };
}

function changeSince(previous: PreviousTable, tier: TierResult, place: RankedUnit): ChangeReport | null {
  const before = previous.rows.get(tier.positions[place.row]!);
  if (!before) return null;
  const now = parseDecimal(placePoint(place.indexUnits, tier.set.index.decimals))!;
  return {
    previousRank: before.rank,
    previousIndex: before.index?.toString() ?? null,
    places: before.rank === null ? null : before.rank - place.rank,
    index: before.index === null ? null : now.subtract(before.index).toString(),
  };
}
