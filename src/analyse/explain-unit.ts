/**
 * Why a unit has its index, rank and grade: its areas, the points lost by criterion, what was left out and why, bonus
 * and penalty within their caps, and every leaf. Pure data; text/explain/explain-unit.ts writes it out.
 */
import { indexOfUnit } from '../campaign/index-of-unit.ts';
import { reportHead } from '../campaign/report-head.ts';
import type { Campaign } from '../campaign/run-campaign.ts';
import { formatFixed } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { percentOf } from '../exact/percent-of.ts';
import type { Section } from '../model/criteria-set.ts';
import { LeafState } from '../model/score.ts';
import type { AreaExplanation, ExtraExplanation, UnitExplanation } from '../model/unit-explanation.ts';
import { type AreaPoints, areaPoints } from '../score/area-points.ts';
import { explainTraced } from './explain-leaf.ts';
import { lostPoints } from './lost-points.ts';
import { placeInBlock } from './place-in-block.ts';
import { statementsOfUnit } from './trace-statements.ts';
import type { UnitPlace } from './unit-place.ts';

/**
 * @param place of the unit, as `findUnit` returns it
 * @param options.synthetic whether any figure handed in is made up
 */
export function explainUnit(
  campaign: Campaign,
  place: UnitPlace,
  { synthetic }: { synthetic: boolean },
): UnitExplanation {
  const { tier, row } = place;
  const { set, table, units } = tier;
  const { id, name } = units[row]!;
  const areas = areaPoints(table, row);
  const inIndex = areas.filter(({ area }) => area.section === 'area');
  const statements = statementsOfUnit(place);
  return {
    ...reportHead(campaign, synthetic),
    unit: { id, name },
    tier: { id: set.tier, label: set.tierLabel },
    ...explainPlace(place),
    index: indexOfUnit(tier, row),
    points: sumOf(areas, 'area', 'points').toString(),
    maxApplied: sumOf(areas, 'area', 'applied').toString(),
    areas: areas.map((area) => explainArea(area, set.index.decimals)),
    bonus: explainExtra(sumOf(areas, 'bonus', 'points'), set.bonusCap),
    penalty: explainExtra(sumOf(areas, 'penalty', 'points'), set.penaltyCap),
    lost: lostPoints(areas).map(({ leaf: { code, label, maxPoints }, points, lost }) => ({
      code,
      label,
      lost: lost.toString(),
      points: points.toString(),
      maxPoints: maxPoints.toString(),
    })),
    excluded: codesWhere(inIndex, ({ points }) => points === null),
    notReported: codesWhere(inIndex, ({ state }) => state === LeafState.notReported),
    rejected: codesWhere(areas, ({ state }) => state === LeafState.rejected),
    leaves: set.leaves.map((leaf) => explainTraced({ campaign, place, statements }, leaf)),
  };
}

function explainPlace(place: UnitPlace): Pick<UnitExplanation, 'block' | 'place' | 'unranked'> {
  const { block, ranking, ranked, unranked } = placeInBlock(place);
  return {
    block: { id: block.id, label: block.label, ranked: ranking.ranked.length },
    place: ranked
      ? { rank: ranked.rank, tied: ranked.tied, grade: ranked.grade ? ranked.grade.label : null }
      : null,
    unranked: unranked?.reason ?? null,
  };
}

function explainArea({ area, points, applied }: AreaPoints, decimals: number): AreaExplanation {
  const { id, number, label, section, maxPoints } = area;
  const percent = percentOf(points, applied);
  return {
    ...{ id, number, label, section },
    points: points.toString(),
    maxPoints: maxPoints.toString(),
    maxApplied: applied.toString(),
    percent: percent && formatFixed(percent, decimals),
  };
}

function explainExtra(points: Fraction, cap: Fraction | null): ExtraExplanation {
  const counted = cap ? Fraction.min(points, cap) : points;
  return { points: points.toString(), cap: cap?.toString() ?? null, counted: counted.toString() };
}

function sumOf(areas: readonly AreaPoints[], section: Section, key: 'points' | 'applied'): Fraction {
  return Fraction.sum(areas.filter(({ area }) => area.section === section).map((area) => area[key]));
}

type LeafResult = AreaPoints['leaves'][number];

function codesWhere(areas: readonly AreaPoints[], holds: (leaf: LeafResult) => boolean): string[] {
  return areas.flatMap(({ leaves }) => leaves.filter(holds).map(({ leaf }) => leaf.code));
}
