/**
 * Self-assessment against appraisal (đối chiếu tự chấm - thẩm định): what a unit's own report is worth under the rules,
 * and what counted in the end. Criteria of the areas only: bonus and penalty stand outside.
 *
 * The own points are those of a scoring table made from the reports alone, so that a rule which compares with the best
 * of the block compares own figures with own figures.
 */
import { reportHead } from '../campaign/report-head.ts';
import type { Results } from '../campaign/results.ts';
import type { TierResult } from '../campaign/run-campaign.ts';
import { type BlockInScope, blocksInScope, type Scope } from '../campaign/scope.ts';
import { formatFixed } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { percentOf } from '../exact/percent-of.ts';
import type { UnitName } from '../model/campaign-report.ts';
import type { Area, Leaf } from '../model/criteria-set.ts';
import type { BlockGaps, GapReport, GapSum, UnitGap } from '../model/gap-report.ts';
import { LeafState, type ScoringTable, stateName } from '../model/score.ts';
import { scoreLeaf } from '../score/exact-points.ts';
import { areaHead } from './area-head.ts';
import { ownTables } from './own-tables.ts';

export function reportGaps({ campaign, synthetic }: Results, scope: Scope): GapReport {
  const ownTableOf = ownTables(campaign);
  return {
    ...reportHead(campaign, synthetic),
    blocks: blocksInScope(campaign, scope).map((part) => reportBlock(part, ownTableOf(part.tier))),
  };
}

function reportBlock({ tier, block: { block, rows } }: BlockInScope, own: ScoringTable): BlockGaps {
  const { set, units } = tier;
  const areas = set.areas.filter(({ section }) => section === 'area');
  const compared = rows.map((row): ComparedUnit => {
    const leaves = compareLeaves(tier, own, row);
    return { unit: { id: units[row]!.id, name: units[row]!.name }, leaves, sum: sumOf(leaves) };
  });
  return {
    id: block.id,
    label: block.label,
    tier: set.tier,
    tierLabel: set.tierLabel,
    areas: areas.map(areaHead),
    units: compared
      .filter(({ leaves }) => leaves.length > 0)
      .sort((a, b) => gapOf(b.sum).compare(gapOf(a.sum)))
      .map((unit) => reportUnit(unit, areas, set.index.decimals)),
    withoutReport: compared.filter(({ leaves }) => leaves.length === 0).map(({ unit }) => unit),
  };
}

interface Sum {
  own: Fraction;
  final: Fraction;
}

interface ComparedLeaf {
  leaf: Leaf;
  state: LeafState;
  /** null where the leaf left the sums on one of the two sides */
  points: Sum | null;
}

interface ComparedUnit {
  unit: UnitName;
  leaves: readonly ComparedLeaf[];
  sum: Sum;
}

/** The leaves that the unit's own report states a figure for, without those that left the sums on both sides. */
function compareLeaves({ table }: TierResult, ownTable: ScoringTable, row: number): ComparedLeaf[] {
  return table.set.leaves.flatMap((leaf) => {
    if (leaf.area.section !== 'area') return [];
    const own = scoreLeaf(ownTable, row, leaf);
    if (own.state === LeafState.notReported || own.state === LeafState.noFunction) return [];
    const final = scoreLeaf(table, row, leaf);
    if (!own.points && !final.points) return [];
    const points = own.points && final.points && { own: own.points, final: final.points };
    return [{ leaf, state: final.state, points }];
  });
}

function reportUnit({ unit, leaves, sum }: ComparedUnit, areas: readonly Area[], decimals: number): UnitGap {
  const both = leaves.filter(({ points }) => points !== null);
  const maxPoints = Fraction.sum(both.map(({ leaf }) => leaf.maxPoints));
  const percentText = (part: Fraction) => {
    const percent = percentOf(part, maxPoints);
    return percent && formatFixed(percent, decimals);
  };
  const changed = changedLeaves(leaves);
  return {
    unit,
    ...sumText(sum),
    ownPercent: percentText(sum.own),
    finalPercent: percentText(sum.final),
    maxPoints: maxPoints.toString(),
    compared: both.length,
    lowered: changed.filter(({ gap }) => gap.sign > 0).length,
    raised: changed.filter(({ gap }) => gap.sign < 0).length,
    areas: areas.map((area) => sumText(sumOf(leaves.filter(({ leaf }) => leaf.area === area)))),
    leaves: changed.map(({ leaf, state, points }) => ({
      ...sumText(points),
      code: leaf.code,
      label: leaf.label,
      area: leaf.area.id,
      maxPoints: leaf.maxPoints.toString(),
      state: stateName(state),
    })),
    apart: leaves.filter(({ points }) => points === null).map(({ leaf }) => leaf.code),
  };
}

/** The greatest over-claim first, the greatest gain last. */
function changedLeaves(leaves: readonly ComparedLeaf[]) {
  return leaves
    .flatMap(({ leaf, state, points }) => (points ? [{ leaf, state, points, gap: gapOf(points) }] : []))
    .filter(({ gap }) => !gap.isZero)
    .sort((a, b) => b.gap.compare(a.gap));
}

function sumOf(leaves: readonly ComparedLeaf[]): Sum {
  const both = leaves.flatMap(({ points }) => points ?? []);
  return {
    own: Fraction.sum(both.map(({ own }) => own)),
    final: Fraction.sum(both.map(({ final }) => final)),
  };
}

function gapOf({ own, final }: Sum): Fraction {
  return own.subtract(final);
}

function sumText(sum: Sum): GapSum {
  return { own: sum.own.toString(), final: sum.final.toString(), gap: gapOf(sum).toString() };
}
