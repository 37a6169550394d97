/** The scores of a campaign as plain data: each unit's points by area and by leaf, and what became of its leaves. */
import { Fraction, placePoint } from '../exact/fraction.ts';
import type { Label } from '../model/label.ts';
import { type StateName, stateName } from '../model/score.ts';
import type { ScoreReport, TierScores, UnitScore } from '../model/score-report.ts';
import { type AreaPoints, areaPoints } from '../score/area-points.ts';
import { reportHead } from './report-head.ts';
import type { Campaign, TierResult } from './run-campaign.ts';

export interface ScoreReportOptions {
  synthetic: boolean;
  /** id of the only tier wanted, null for all */
  tier: string | null;
}

export function reportScores(campaign: Campaign, { synthetic, tier }: ScoreReportOptions): ScoreReport {
  const tiers = campaign.tiers.filter(({ set }) => tier === null || set.tier === tier);
  return { ...reportHead(campaign, synthetic), tiers: tiers.map(reportTier) };
}

function reportTier(tier: TierResult): TierScores {
  const { set, blocks } = tier;
  return {
    tier: set.tier,
    label: set.tierLabel,
    areas: set.areas.map(({ id, section, number, label, maxPoints }) => ({
      id,
      section,
      number,
      label,
      maxPoints: maxPoints.toString(),
    })),
    bonusCap: set.bonusCap?.toString() ?? null,
    penaltyCap: set.penaltyCap?.toString() ?? null,
    units: blocks.flatMap(({ block: { id, label }, rows }) =>
      rows.map((row) => reportUnit(tier, row, { id, label })),
    ),
  };
}

function reportUnit(tier: TierResult, row: number, block: { id: string; label: Label }): UnitScore {
  const { id, name } = tier.units[row]!;
  const areas = areaPoints(tier.table, row);
  const sumOf = (section: AreaPoints['area']['section'], key: 'points' | 'applied') =>
    Fraction.sum(areas.filter(({ area }) => area.section === section).map((area) => area[key])).toString();
  return {
    unit: { id, name },
    block,
    standing: tier.scores.standing(row),
    ...indexOf(tier, row),
    points: sumOf('area', 'points'),
    applied: sumOf('area', 'applied'),
    bonus: sumOf('bonus', 'points'),
    penalty: sumOf('penalty', 'points'),
    areas: areas.map(({ area, points, applied }) => ({
      id: area.id,
      points: points.toString(),
      applied: applied.toString(),
    })),
    states: countStates(areas),
    leaves: areas.flatMap(({ leaves }) =>
      leaves.map(({ leaf, state, points }) => ({
        id: leaf.id,
        code: leaf.code,
        state: stateName(state),
        points: points?.toString() ?? null,
        maxPoints: leaf.maxPoints.toString(),
      })),
    ),
  };
}

/** A unit that handed in nothing has no index, not an index of 0. */
function indexOf({ scores, set }: TierResult, row: number): Pick<UnitScore, 'index' | 'exact'> {
  const standing = scores.standing(row);
  if (standing === 'noFigure' || standing === 'nothingApplies') return { index: null, exact: null };
  const { numerator, denominator } = scores.exact(row);
  return {
    index: placePoint(scores.roundedUnits(row), set.index.decimals),
    exact: Fraction.of(numerator, denominator).toString(),
  };
}

function countStates(areas: readonly AreaPoints[]): Record<StateName, number> {
  const counts = { notReported: 0, rejected: 0, scored: 0, noneArose: 0, noFunction: 0, points: 0 };
  for (const { leaves } of areas) for (const { state } of leaves) counts[stateName(state)] += 1;
  return counts;
}
