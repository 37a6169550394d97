/**
 * Reliability of a set of criteria in each group of units: Cronbach's alpha, correlations, ceilings and floors,
 * redundancy, effective against nominal weights and the principal components of the areas.
 */
import { reportHead } from '../../campaign/report-head.ts';
import type { Results } from '../../campaign/results.ts';
import type { Scope } from '../../campaign/scope.ts';
import {
  type Grouping,
  type ReliabilityOptions,
  USUAL_RELIABILITY,
} from '../../model/reliability-options.ts';
import type {
  AreaPair,
  AreaReliability,
  CriterionReliability,
  ReliabilityFigures,
  ReliabilityReport,
} from '../../model/reliability-report.ts';
import { chanceCorrelation } from '../../stats/chance-correlation.ts';
import { areaHead } from '../area-head.ts';
import {
  type AreaColumn,
  type LeafColumn,
  type ShareColumns,
  shareColumns,
} from '../statistics/share-columns.ts';
import { groupHead, type UnitGroup, unitGroups } from '../statistics/unit-groups.ts';
import { type AlphaOfColumns, alphaOf } from './alpha-of.ts';
import { componentsOf } from './components-of.ts';
import { correlationsOf } from './correlations-of.ts';
import { criterionFindings } from './criterion-findings.ts';
import { findRedundant } from './find-redundant.ts';
import { type WeightsOf, weightsWithin } from './weights-of.ts';

export interface ReliabilityRequest extends Partial<ReliabilityOptions> {
  by?: Grouping;
}

export function reportReliability(
  { campaign, synthetic }: Results,
  scope: Scope,
  { by = 'block', ...asked }: ReliabilityRequest = {},
): ReliabilityReport {
  const options = { ...USUAL_RELIABILITY, ...asked };
  return {
    ...reportHead(campaign, synthetic),
    by,
    options,
    groups: unitGroups(campaign, scope, by).map((group) => ({
      ...groupHead(group),
      figures: group.rows.length < options.minUnits ? null : figuresOf(group, options),
    })),
  };
}

function figuresOf(group: UnitGroup, options: ReliabilityOptions): ReliabilityFigures {
  const { minUnits } = options;
  const columns = shareColumns(group);
  const { areas } = columns;
  const leaves = areas.flatMap((area) => area.leaves);
  const alpha = alphaOf(sharesOf(leaves), minUnits);
  const weights = weightsWithin(columns, group.tier.set.maxPoints);
  const criteria = leaves.map((leaf, at) =>
    reportCriterion(leaf, { alphaWithout: alpha.without(at), weights, options }),
  );
  return {
    chance: chanceCorrelation(group.rows.length),
    alpha: withoutFunction(alpha),
    alphaOfAreas: withoutFunction(alphaOf(sharesOf(areas), minUnits)),
    areas: areas.map((area) => reportArea(area, { columns, weights, minUnits })),
    areaPairs: pairAreas(areas, minUnits),
    criteria,
    redundant: findRedundant(
      leaves.filter((_, at) => isSpread(criteria[at]!)),
      options,
    ),
    components: componentsOf(areas, minUnits),
  };
}

/** At a ceiling or floor one unit decides every correlation. */
function isSpread({ findings }: CriterionReliability): boolean {
  return !findings.includes('ceiling') && !findings.includes('floor');
}

function sharesOf(columns: readonly { shares: readonly number[] }[]) {
  return columns.map(({ shares }) => shares);
}

function withoutFunction({ value, items, gap }: AlphaOfColumns): ReliabilityFigures['alpha'] {
  return { value, items, gap };
}

interface AreaContext {
  columns: ShareColumns;
  weights: WeightsOf;
  minUnits: number;
}

function reportArea(column: AreaColumn, { columns, weights, minUnits }: AreaContext): AreaReliability {
  const { area, leaves, shares, rest } = column;
  return {
    ...areaHead(area),
    criteria: leaves.length,
    alpha: withoutFunction(alphaOf(sharesOf(leaves), minUnits)),
    index: correlationsOf(shares, columns.index.shares, minUnits),
    weights: weights({ column, maxPoints: area.maxPoints }),
    rest: correlationsOf(shares, rest, minUnits),
  };
}

function pairAreas(areas: readonly AreaColumn[], minUnits: number): AreaPair[] {
  return areas.flatMap((a, at) =>
    areas.slice(at + 1).map((b) => ({
      ...{ a: a.area.id, b: b.area.id },
      ...correlationsOf(a.shares, b.shares, minUnits),
    })),
  );
}

interface CriterionContext {
  alphaWithout: number | null;
  weights: WeightsOf;
  options: ReliabilityOptions;
}

function reportCriterion(
  column: LeafColumn,
  { alphaWithout, weights, options }: CriterionContext,
): CriterionReliability {
  const { leaf, shares, rest, notReported, full, zero } = column;
  const measured = shares.filter((share) => !Number.isNaN(share));
  const units = measured.length;
  const counts = {
    ...{ units, notReported, notApplied: shares.length - units - notReported, full, zero },
    rest: correlationsOf(shares, rest, options.minUnits),
  };
  return {
    ...{ code: leaf.code, label: leaf.label, area: leaf.area.id },
    ...counts,
    alphaWithout,
    weights: weights({ column, maxPoints: leaf.maxPoints }),
    findings: criterionFindings(counts, measured, options),
  };
}
