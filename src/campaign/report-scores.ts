/** The scores of a campaign as plain data: each unit's points by area and by leaf, and what became of its leaves. */
import { Fraction } from '../exact/fraction.ts';
import type { Label } from '../model/label.ts';
import { type StateName, stateName } from '../model/score.ts';
import type { ScoreReport, TierScores, UnitScore } from '../model/score-report.ts';
import { type AreaPoints, areaPoints } from '../score/area-points.ts';
import { indexOfUnit } from './index-of-unit.ts';
import { reportHead } from './report-head.ts';
import type { BlockResult, Campaign, TierResult } from './run-campaign.ts';
import { blocksInScope, type Scope } from './scope.ts';

export interface ScoreReportOptions extends Scope {
  synthetic: boolean;
}

export function reportScores(campaign: Campaign, options: ScoreReportOptions): ScoreReport {
  const blocks = blocksInScope(campaign, options);
  const tiers = [...new Set(blocks.map(({ tier }) => tier))];
  return {
    ...reportHead(campaign, options.synthetic),
    tiers: tiers.map((tier) => {
      const own = blocks.filter((each) => each.tier === tier);
      return reportTier(
        tier,
        own.map(({ block }) => block),
      );
    }),
  };
}

function reportTier(tier: TierResult, blocks: readonly BlockResult[]): TierScores {
  const { set } = tier;
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
  const index = indexOfUnit(tier, row);
  const sumOf = (section: AreaPoints['area']['section'], key: 'points' | 'applied') =>
    Fraction.sum(areas.filter(({ area }) => area.section === section).map((area) => area[key])).toString();
  return {
    unit: { id, name },
    block,
    standing: tier.scores.standing(row),
    index: index?.rounded ?? null,
    exact: index?.exact ?? null,
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

function countStates(areas: readonly AreaPoints[]): Record<StateName, number> {
  const counts = { notReported: 0, rejected: 0, scored: 0, noneArose: 0, noFunction: 0, points: 0 };
  for (const { leaves } of areas) for (const { state } of leaves) counts[stateName(state)] += 1;
  return counts;
}
