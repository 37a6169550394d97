/**
 * Strengths and weaknesses of a unit: where its shares of the maximum stand among those of its block.
 *
 * As `get_str_weak` of the R package COINr (ranks of the unit's indicators, ties by min), but on exact shares of what
 * applied to each unit; criteria in which all units of the block have the same share set nobody apart and are left out
 * of both lists.
 */
import { formatFixed } from '../../exact/decimal.ts';
import type { Fraction } from '../../exact/fraction.ts';
import { percentOf } from '../../exact/percent-of.ts';
import type { UnitName } from '../../model/campaign-report.ts';
import type { Label } from '../../model/label.ts';
import type { SharedPlace, Strengths } from '../../model/strengths.ts';
import { areaPoints } from '../../score/area-points.ts';
import { indexAreas } from '../area-shares.ts';
import { placeInBlock } from '../place-in-block.ts';
import type { UnitPlace } from '../unit-place.ts';

/** Shares of one row by area or criterion; absent where nothing applied. */
interface RowShares {
  areas: ReadonlyMap<string, Fraction>;
  leaves: ReadonlyMap<string, Fraction>;
}

interface Named {
  id: string;
  number: string;
  label: Label;
}

/** @param count how many of the strongest and of the weakest criteria */
export function strengthsOf(place: UnitPlace, count: number): Strengths {
  const { tier, row } = place;
  const { ranked } = placeInBlock(place).ranking;
  const at = ranked.findIndex((each) => each.row === row);
  const rows = ranked.map((each) => each.row);
  const shares = new Map((at < 0 ? [...rows, row] : rows).map((each) => [each, sharesOf(tier, each)]));
  const [above, below] = [at < 0 ? undefined : rows[at - 1], at < 0 ? undefined : rows[at + 1]];
  const context = { shares, row, above, below, decimals: tier.set.index.decimals };
  const areas = tier.set.areas.filter(({ section }) => section === 'area');
  const leaves = tier.set.leaves
    .filter(({ area }) => area.section === 'area')
    .map(({ code, label }) => ({ id: code, number: code, label }));
  const told = placesOf(leaves, 'leaves', context).filter(({ isApart }) => isApart);
  return {
    above: nameOf(place, above),
    below: nameOf(place, below),
    areas: placesOf(areas, 'areas', context).map(({ place: found }) => found),
    strongest: pick(told, count, (a, b) => a.rank - b.rank),
    weakest: pick(told, count, (a, b) => b.rank - a.rank),
  };
}

function sharesOf(tier: UnitPlace['tier'], row: number): RowShares {
  const areas = tier.scores.standing(row) === 'noFigure' ? [] : indexAreas(areaPoints(tier.table, row));
  return {
    areas: new Map(areas.flatMap(({ area, points, applied }) => entry(area.id, percentOf(points, applied)))),
    leaves: new Map(
      areas.flatMap(({ leaves }) =>
        leaves.flatMap(({ leaf, points }) => entry(leaf.code, points && percentOf(points, leaf.maxPoints))),
      ),
    ),
  };
}

function entry(id: string, share: Fraction | null): [string, Fraction][] {
  return share === null ? [] : [[id, share]];
}

interface ShareContext {
  shares: ReadonlyMap<number, RowShares>;
  row: number;
  above: number | undefined;
  below: number | undefined;
  decimals: number;
}

interface FoundPlace {
  place: SharedPlace;
  /** whether units of the block differ in it */
  isApart: boolean;
}

function placesOf(named: readonly Named[], kind: keyof RowShares, context: ShareContext): FoundPlace[] {
  const { shares, row, above, below, decimals } = context;
  const shareOf = (other: number | undefined, id: string) =>
    other === undefined ? undefined : shares.get(other)?.[kind].get(id);
  const shown = (share: Fraction | undefined) => (share ? formatFixed(share, decimals) : null);
  return named.flatMap(({ id, number, label }): FoundPlace[] => {
    const own = shareOf(row, id);
    if (!own) return [];
    const all = [...shares.keys()].flatMap((other) => shareOf(other, id) ?? []);
    const equal = all.filter((share) => share.equals(own)).length;
    const place = {
      ...{ id, number, label },
      share: own.toString(),
      percent: formatFixed(own, decimals),
      rank: 1 + all.filter((share) => own.lessThan(share)).length,
      of: all.length,
      tied: equal > 1,
      above: shown(shareOf(above, id)),
      below: shown(shareOf(below, id)),
    };
    return [{ place, isApart: equal < all.length }];
  });
}

/** Equal ranks in the order of the table; a criterion stands in one of the two lists only. */
function pick(
  found: readonly FoundPlace[],
  count: number,
  order: (a: SharedPlace, b: SharedPlace) => number,
): SharedPlace[] {
  const places = found.map(({ place }) => place).sort(order);
  return places.slice(0, Math.min(count, Math.floor(places.length / 2)));
}

function nameOf({ tier }: UnitPlace, row: number | undefined): UnitName | null {
  if (row === undefined) return null;
  const { id, name } = tier.units[row]!;
  return { id, name };
}
