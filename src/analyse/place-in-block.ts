/** Where a unit stands in the ranking of its block. */
import { blockOfRow } from '../campaign/block-of-row.ts';
import type { BlockResult } from '../campaign/run-campaign.ts';
import { type PlaceInRanking, placeInRanking } from '../rank/place-in-ranking.ts';
import type { UnitPlace } from './unit-place.ts';

export interface PlaceInBlock extends BlockResult, PlaceInRanking {}

/** @throws RangeError for a row of no block */
export function placeInBlock({ tier, row }: UnitPlace): PlaceInBlock {
  const block = blockOfRow(tier, row);
  return { ...block, ...placeInRanking(block.ranking, row) };
}
