/**
 * Counts over the ranking of a block that sentences need. The mean is compared exactly, never as it is printed; the
 * distance between the ends is that of the printed indexes, so that a reader who subtracts them gets the same.
 */
import { reportRanking } from '../campaign/report-ranking.ts';
import type { Results } from '../campaign/results.ts';
import type { BlockResult, TierResult } from '../campaign/run-campaign.ts';
import { blocksInScope, EVERYTHING } from '../campaign/scope.ts';
import { decimal, formatFixed } from '../exact/decimal.ts';
import { compareRatios, sumRatios } from '../exact/ratio-sum.ts';
import type { BlockMoves, BlockSummary } from '../model/block-summary.ts';
import type { RankedReport } from '../model/campaign-report.ts';

/** One summary a block, in the order of the ranking report. */
export function summariseBlocks(results: Results): BlockSummary[] {
  const { campaign, previous } = results;
  const { blocks } = reportRanking(campaign, { ...results, ...EVERYTHING });
  return blocksInScope(campaign, EVERYTHING).map(({ tier, block }, at) => {
    const { ranked } = blocks[at]!;
    return {
      aboveMean: countAboveMean(tier, block),
      spread: spreadOf(ranked, tier.set.index.decimals),
      moves: previous && movesOf(ranked),
    };
  });
}

function countAboveMean({ scores }: TierResult, { ranking }: BlockResult): number {
  const values = ranking.ranked.map(({ row }) => scores.exact(row));
  if (values.length === 0) return 0;
  const { numerator, denominator } = sumRatios(values);
  const mean = { numerator, denominator: denominator * BigInt(values.length) };
  return values.filter((value) => compareRatios(value, mean) > 0).length;
}

function spreadOf(ranked: readonly RankedReport[], decimals: number): string | null {
  const [first, last] = [ranked.at(0), ranked.at(-1)];
  return first && last ? formatFixed(decimal(first.index).subtract(decimal(last.index)), decimals) : null;
}

function movesOf(ranked: readonly RankedReport[]): BlockMoves {
  const gains = ranked.map(({ change }) => change?.places ?? null);
  const known = gains.filter((gain) => gain !== null);
  const refused = ranked.filter(({ refusal }) => refusal !== undefined).length;
  const ofGain = (gain: number) => ranked.filter((_, at) => gains[at] === gain);
  const [most, least] = [Math.max(0, ...known), Math.min(0, ...known)];
  return {
    risen: known.filter((gain) => gain > 0).length,
    fallen: known.filter((gain) => gain < 0).length,
    kept: known.filter((gain) => gain === 0).length,
    unknown: gains.length - known.length - refused,
    refused,
    mostRisen: most === 0 ? [] : ofGain(most),
    mostFallen: least === 0 ? [] : ofGain(least),
  };
}
