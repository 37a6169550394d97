/** The place of one unit in a ranking, or why it has none. */
import type { RankedUnit, Ranking, UnrankedUnit } from '../model/ranking.ts';

export interface PlaceInRanking {
  /** at most one of the two is not null */
  ranked: RankedUnit | null;
  unranked: UnrankedUnit | null;
}

const NO_PLACE: PlaceInRanking = { ranked: null, unranked: null };

/** Asked for every unit of a ranking: its rows are laid out once. */
const byRow = new WeakMap<Ranking, ReadonlyMap<number, PlaceInRanking>>();

/** @param row of the scoring table; both are null where it is not of this ranking */
export function placeInRanking(ranking: Ranking, row: number): PlaceInRanking {
  let places = byRow.get(ranking);
  if (!places) {
    places = new Map<number, PlaceInRanking>([
      ...ranking.ranked.map((ranked) => [ranked.row, { ranked, unranked: null }] as const),
      ...ranking.unranked.map((unranked) => [unranked.row, { ranked: null, unranked }] as const),
    ]);
    byRow.set(ranking, places);
  }
  return places.get(row) ?? NO_PLACE;
}
