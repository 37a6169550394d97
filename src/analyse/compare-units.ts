/** Two to four units side by side, of one block or of several tiers: areas and leaves are joined by id and code. */

import { indexOfUnit } from '../campaign/index-of-unit.ts';
import { reportHead } from '../campaign/report-head.ts';
import type { Results } from '../campaign/results.ts';
import { formatFixed } from '../exact/decimal.ts';
import type { ComparedArea, ComparedLeaf, ComparedUnit, CompareReport } from '../model/compare-report.ts';
import type { Edition, Leaf } from '../model/criteria-set.ts';
import { distinctById } from '../model/distinct-by-id.ts';
import { stateName } from '../model/score.ts';
import { type LeafPoints, scoreLeaf } from '../score/exact-points.ts';
import { areaHead } from './area-head.ts';
import { areaShares } from './area-shares.ts';
import { placeInBlock } from './place-in-block.ts';
import { criterionKeys, leafUnder } from './table-order.ts';
import type { UnitPlace } from './unit-place.ts';

/** @param places of the units in the order wanted, as `findUnit` returns them */
export function compareUnits({ campaign, synthetic }: Results, places: readonly UnitPlace[]): CompareReport {
  const blocks = new Set(places.map((place) => placeInBlock(place).block.id));
  return {
    ...reportHead(campaign, synthetic),
    units: places.map(describeUnit),
    sameBlock: blocks.size === 1,
    areas: compareAreas(campaign.edition, places),
    differing: criterionKeys(campaign.edition).flatMap((key) => {
      const cells = places.map((place) => cellOf(place, leafUnder(place.tier.set, key)));
      return compareLeaf(cells);
    }),
  };
}

function describeUnit(place: UnitPlace): ComparedUnit {
  const { tier, row } = place;
  const { id, name } = tier.units[row]!;
  const { block, ranking, ranked } = placeInBlock(place);
  const grade = ranked?.grade ?? null;
  return {
    unit: { id, name },
    tier: { id: tier.set.tier, label: tier.set.tierLabel },
    block: { id: block.id, label: block.label },
    rank: ranked?.rank ?? null,
    of: ranking.ranked.length,
    index: indexOfUnit(tier, row)?.rounded ?? null,
    grade: grade && { id: grade.id, label: grade.label },
  };
}

/** The areas that any of the units has, in the order of the table. */
function compareAreas(edition: Edition, places: readonly UnitPlace[]): ComparedArea[] {
  const shares = places.map((place) => new Map(areaShares(place).map((share) => [share.area.id, share])));
  const decimals = edition.header.index.decimals;
  const areas = criterionKeys(edition).flatMap((key) =>
    places.flatMap(({ tier }) => leafUnder(tier.set, key)?.area ?? []),
  );
  return distinctById(areas)
    .filter(({ section }) => section === 'area')
    .map((area) => ({
      ...areaHead(area),
      percents: shares.map((own) => {
        const share = own.get(area.id)?.share ?? null;
        return share && formatFixed(share, decimals);
      }),
    }));
}

interface Cell extends LeafPoints {
  leaf: Leaf;
}

function cellOf({ tier, row }: UnitPlace, leaf: Leaf | null): Cell | null {
  return leaf && { leaf, ...scoreLeaf(tier.table, row, leaf) };
}

/** @returns nothing where all units that have the leaf have the same share of its maximum in the same state */
function compareLeaf(cells: readonly (Cell | null)[]): ComparedLeaf[] {
  const [first, ...others] = cells.filter((cell) => cell !== null);
  if (!first || others.every((other) => isAlike(first, other))) return [];
  const { code, label, area } = first.leaf;
  return [{ code, label, area: area.id, cells: cells.map((cell) => cell && describeCell(cell)) }];
}

function isAlike(a: Cell, b: Cell): boolean {
  if (a.state !== b.state) return false;
  if (!a.points || !b.points) return a.points === b.points;
  return a.points.multiply(b.leaf.maxPoints).equals(b.points.multiply(a.leaf.maxPoints));
}

function describeCell({ leaf, state, points }: Cell): ComparedLeaf['cells'][number] {
  return {
    state: stateName(state),
    points: points?.toString() ?? null,
    maxPoints: leaf.maxPoints.toString(),
  };
}
