/**
 * What a group of units earned as columns of numbers, ready for statistics: one column a criterion, an area and the
 * index, one place a unit. Everything is worked out exactly and turned into a double once, so that equal shares are
 * equal numbers.
 */
import { Fraction } from '../../exact/fraction.ts';
import { percentOf } from '../../exact/percent-of.ts';
import type { Area, Leaf } from '../../model/criteria-set.ts';
import { LeafState } from '../../model/score.ts';
import { type AreaPoints, areaPoints } from '../../score/area-points.ts';
import { indexAreas } from '../area-shares.ts';
import type { UnitGroup } from './unit-groups.ts';

/** One criterion or one area. */
export interface ShareColumn {
  /** % of the maximum that applied; NaN where nothing applied, and where a criterion was not reported */
  shares: number[];
  /**
   * What it adds to the index: its share of the whole maximum x its share in %. What does not apply counts as the index
   * of the unit itself, for that is what leaving it out of both sums amounts to; so all parts add up to the index.
   */
  added: number[];
  /** % of the maximum of everything else; NaN where nothing else applied */
  rest: number[];
  /** units with a share: full marks, none */
  full: number;
  zero: number;
}

export interface LeafColumn extends ShareColumn {
  leaf: Leaf;
  notReported: number;
}

export interface AreaColumn extends ShareColumn {
  area: Area;
  leaves: readonly LeafColumn[];
}

export interface ShareColumns {
  /** areas of the index in the order of the table, without bonus and penalty */
  areas: readonly AreaColumn[];
  /** the index before bonus and penalty: % of the maximum that applied */
  index: ShareColumn;
}

const HUNDRED = Fraction.of(100);

export function shareColumns({ tier, rows }: UnitGroup): ShareColumns {
  const areas = tier.set.areas
    .filter(({ section }) => section === 'area')
    .map((area) => {
      const leaves = tier.set.leaves.filter((leaf) => leaf.area === area);
      return {
        area,
        ...blankColumn(),
        leaves: leaves.map((leaf) => ({ leaf, notReported: 0, ...blankColumn() })),
      };
    });
  const columns = { areas, index: blankColumn() };
  for (const row of rows) addUnit(columns, indexAreas(areaPoints(tier.table, row)));
  return columns;
}

interface Earned {
  points: Fraction;
  applied: Fraction;
}

/** What places of one unit have in common. */
interface Whole extends Earned {
  /** of all areas, whether it applied to the unit or not */
  maxPoints: Fraction;
}

interface Columns {
  areas: (ShareColumn & { leaves: (ShareColumn & { notReported: number })[] })[];
  index: ShareColumn;
}

function blankColumn(): ShareColumn {
  return { shares: [], added: [], rest: [], full: 0, zero: 0 };
}

function addUnit(columns: Columns, areas: readonly AreaPoints[]): void {
  const whole: Whole = {
    points: Fraction.sum(areas.map(({ points }) => points)),
    applied: Fraction.sum(areas.map(({ applied }) => applied)),
    maxPoints: Fraction.sum(areas.map(({ area }) => area.maxPoints)),
  };
  addPlace(columns.index, whole, { whole, maxPoints: whole.maxPoints });
  for (const [at, area] of areas.entries()) {
    const column = columns.areas[at]!;
    addPlace(column, area, { whole, maxPoints: area.area.maxPoints });
    for (const [i, { leaf, state, points }] of area.leaves.entries()) {
      const own = column.leaves[i]!;
      const isMissing = state === LeafState.notReported;
      if (isMissing) own.notReported++;
      const { maxPoints } = leaf;
      const earned = points === null ? NOTHING : { points, applied: maxPoints };
      addPlace(own, earned, { whole, maxPoints, isMissing });
    }
  }
}

const NOTHING: Earned = { points: Fraction.ZERO, applied: Fraction.ZERO };

interface Part {
  whole: Whole;
  /** of the criterion or area, whether it applied or not */
  maxPoints: Fraction;
  isMissing?: boolean;
}

function addPlace(
  column: ShareColumn,
  { points, applied }: Earned,
  { whole, maxPoints, isMissing = false }: Part,
): void {
  const others = percentOf(whole.points.subtract(points), whole.applied.subtract(applied));
  const share = isMissing ? null : percentOf(points, applied);
  column.shares.push(share?.toNumber() ?? Number.NaN);
  column.added.push(addedToIndex({ points, applied }, { whole, maxPoints }));
  column.rest.push(others?.toNumber() ?? Number.NaN);
  if (share && points.equals(applied)) column.full++;
  if (share?.isZero) column.zero++;
}

function addedToIndex({ points, applied }: Earned, { whole, maxPoints }: Part): number {
  const index = percentOf(whole.points, whole.applied);
  if (!index) return 0;
  const ofOthers = maxPoints.subtract(applied).multiply(index);
  return points.multiply(HUNDRED).add(ofOthers).divide(whole.maxPoints).toNumber();
}
