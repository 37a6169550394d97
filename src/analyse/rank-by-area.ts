/** The report of all areas -> the ranking of each block by one of them. */
import type { AreaPlace, AreaRankingReport, BlockAreaRanking } from '../model/area-ranking-report.ts';
import type { AreaReport, BlockAreas } from '../model/area-report.ts';

/** @param area id; blocks whose tier lacks it are left out */
export function rankByArea({ blocks, ...head }: AreaReport, area: string): AreaRankingReport {
  return { ...head, blocks: blocks.flatMap((block) => rankBlock(block, area)) };
}

function rankBlock({ areas, units, ...block }: BlockAreas, id: string): BlockAreaRanking[] {
  const at = areas.findIndex((area) => area.id === id);
  if (at < 0) return [];
  const places = units.map(
    ({ unit, rank, shares }): AreaPlace => ({ unit, ...shares[at]!, indexRank: rank }),
  );
  const order = ({ rank }: AreaPlace) => rank ?? Number.POSITIVE_INFINITY;
  const isBefore = (a: AreaPlace, b: AreaPlace) => (order(a) === order(b) ? 0 : order(a) - order(b));
  return [{ ...block, area: areas[at]!, places: places.sort(isBefore) }];
}
