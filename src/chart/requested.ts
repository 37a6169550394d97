/** What a request for a chart names, found in the results: blocks, tiers, units. */
import type { ChangeOptions } from '../analyse/change/earlier-results.ts';
import { usualSeries } from '../analyse/series/usual-series.ts';
import type { UnitPlace } from '../analyse/unit-place.ts';
import type { Results } from '../campaign/results.ts';
import { findUnit } from '../campaign/run-campaign.ts';
import type { BlockInScope, Scope } from '../campaign/scope.ts';
import { blocksInScope } from '../campaign/scope.ts';
import { ParError } from '../errors.ts';
import type { ChartRequest } from './make-chart.ts';

/** @throws ParError chart-block-missing where several could be meant, chart-block-unknown */
export function requestedBlock({ campaign }: Results, { block, tier }: ChartRequest): BlockInScope {
  const blocks = blocksInScope(campaign, { tier: tier ?? null, block: null });
  const found =
    blocks.find((one) => one.block.block.id === block) ??
    (block === undefined && blocks.length === 1 ? blocks[0] : undefined);
  if (found) return found;
  const known = blocks.map((one) => one.block.block.id);
  throw block === undefined
    ? new ParError('chart-block-missing', {}, { known })
    : new ParError('chart-block-unknown', {}, { found: block, known });
}

/** The part of the campaign that is asked for, all of it where nothing is named. @throws ParError chart-*-unknown */
export function requestedScope(results: Results, request: ChartRequest): Scope {
  const { tier = null, block = null } = request;
  const known = results.campaign.tiers.map(({ set }) => set.tier);
  if (tier !== null && !known.includes(tier)) {
    throw new ParError('chart-tier-unknown', {}, { found: tier, known });
  }
  if (block !== null) requestedBlock(results, request);
  return { tier, block };
}

/** @throws ParError chart-unit-count, chart-unit-unknown */
export function requestedUnits(
  { campaign }: Results,
  { units = [] }: ChartRequest,
  { least, most }: { least: number; most: number },
): UnitPlace[] {
  const ids = [...new Set(units)];
  if (ids.length < least || ids.length > most) {
    throw new ParError('chart-unit-count', {}, { least, most, found: ids.length });
  }
  return ids.map((id) => {
    const place = findUnit(campaign, id);
    if (!place) throw new ParError('chart-unit-unknown', {}, { found: id });
    return place;
  });
}

/** units of a series that can be told apart */
export const MOST_IN_SERIES = 8;

/** The units that are named, else the first ones of the block. @throws ParError chart-block-*, chart-unit-* */
export function requestedSeries(results: Results, request: ChartRequest): UnitPlace[] {
  if (request.units && request.units.length > 0) {
    return requestedUnits(results, request, { least: 1, most: MOST_IN_SERIES });
  }
  const { tier, block } = requestedBlock(results, request);
  const scope = { tier: tier.set.tier, block: block.block.id };
  return usualSeries(results, scope);
}

/** @throws ParError chart-earlier-missing, chart-earlier-unknown */
export function requestedEarlier(
  { earlier }: Results,
  { against }: Pick<ChartRequest, 'against'>,
): ChangeOptions {
  const known = earlier.map(({ campaign }) => campaign.edition.id);
  if (known.length === 0) throw new ParError('chart-earlier-missing');
  if (against === undefined || known.includes(against)) return { against };
  throw new ParError('chart-earlier-unknown', {}, { found: against, known });
}
