/** What moved the index of one unit, area by area and criterion by criterion, or why it cannot be said. */
import { blockOfRow } from '../../campaign/block-of-row.ts';
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import {
  type AreaChange,
  type CriterionChange,
  LIMIT_KINDS,
  type UnitChangeReport,
} from '../../model/change-report.ts';
import type { UnitPlace } from '../unit-place.ts';
import { areasOf, leavesOf } from './average-change.ts';
import { compareUnit } from './compare-unit.ts';
import { type Comparison, compareCampaigns } from './comparison.ts';
import { criterionChange } from './criterion-change.ts';
import { haveRulesChanged, newTier } from './describe-rules.ts';
import { type ChangeOptions, earlierHead, earlierResults } from './earlier-results.ts';
import { compareBlock, rankCompared } from './report-change.ts';
import { addSplits, isNoChange, NO_CHANGE, type Split } from './split.ts';
import { splitUnit, type UnitSplit } from './split-unit.ts';
import type { TierStages } from './stages.ts';
import { type ComparedUnit, splitText, unitChange } from './unit-change.ts';

/**
 * @param place in the newer campaign
 * @throws ParError usage-earlier-missing, usage-earlier-unknown
 */
export function reportUnitChange(
  results: Results,
  place: UnitPlace,
  options: ChangeOptions = {},
): UnitChangeReport {
  const earlier = earlierResults(results, options);
  const comparison = compareCampaigns(earlier.campaign, results.campaign);
  const found = compareUnit(comparison, place);
  return {
    ...reportHead(results.campaign, results.synthetic),
    earlier: earlierHead(earlier),
    ...headOf(comparison, place),
    ...(found.refusal
      ? { change: null, refusal: found.refusal, areas: [], limits: [], criteria: [] }
      : { refusal: null, ...detailsOf(comparison, place, found) }),
  };
}

function headOf(comparison: Comparison, { tier, row }: UnitPlace) {
  const { id, name } = tier.units[row]!;
  const { block } = blockOfRow(tier, row);
  const rules = comparison.stagesOf(tier)?.rules ?? newTier(tier.set);
  return {
    unit: { id, name },
    tier: { id: tier.set.tier, label: tier.set.tierLabel },
    block: { id: block.id, label: block.label },
    rulesChanged: haveRulesChanged(rules),
  };
}

type Details = Pick<UnitChangeReport, 'change' | 'areas' | 'limits' | 'criteria'>;

function detailsOf(comparison: Comparison, { tier, row }: UnitPlace, unit: ComparedUnit): Details {
  const { rows: inBlock } = blockOfRow(tier, row);
  const { compared } = compareBlock(comparison, { tier, rows: inBlock });
  const at = compared.findIndex(({ rows }) => rows.newer === row);
  const { stages } = unit;
  const split = splitUnit(stages, unit.rows);
  return {
    change: unitChange(unit, { ranks: rankCompared(compared)[at]!, of: compared.length }).change,
    areas: areaChanges(stages, split),
    limits: LIMIT_KINDS.map((kind) => ({ kind, split: split.limits[kind] }))
      .filter((limit) => !isNoChange(limit.split))
      .map((limit) => ({ kind: limit.kind, ...splitText(limit.split) })),
    criteria: criteriaOf(stages, split),
  };
}

function areaChanges(stages: TierStages, { leaves }: UnitSplit): AreaChange[] {
  const sums = new Map<string, Split>();
  for (const pair of leavesOf(stages)) {
    const { id, area } = (pair.newer ?? pair.older)!;
    sums.set(area.id, addSplits(sums.get(area.id) ?? NO_CHANGE, leaves.get(id) ?? NO_CHANGE));
  }
  return areasOf(stages).map(({ id, number, label, section }) => ({
    ...{ id, number, label, section },
    ...splitText(sums.get(id) ?? NO_CHANGE),
  }));
}

function criteriaOf(stages: TierStages, split: UnitSplit): CriterionChange[] {
  return leavesOf(stages).flatMap((pair) => criterionChange(stages, split, pair) ?? []);
}
