/** Where a unit stands in the ranking of its block. */
import { blockOfRow } from '../campaign/block-of-row.ts';
import type { BlockResult } from '../campaign/run-campaign.ts';
import type { RankedUnit, UnrankedUnit } from '../model/ranking.ts';
import type { UnitPlace } from './unit-place.ts';

export interface PlaceInBlock extends BlockResult {
  /** one of the two is null */
  ranked: RankedUnit | null;
  unranked: UnrankedUnit | null;
}

/** @throws RangeError for a row of no block */
export function placeInBlock({ tier, row }: UnitPlace): PlaceInBlock {
  const block = blockOfRow(tier, row);
  const { ranked, unranked } = block.ranking;
  return {
    ...block,
    ranked: ranked.find((place) => place.row === row) ?? null,
    unranked: unranked.find((place) => place.row === row) ?? null,
  };
}
