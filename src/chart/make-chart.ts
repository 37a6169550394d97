/** Results of a campaign and a request -> a chart. */

import { reportAreas } from '../analyse/areas.ts';
import { reportChange } from '../analyse/change/report-change.ts';
import { compareUnits } from '../analyse/compare-units.ts';
import { explainUnit } from '../analyse/explain-unit.ts';
import { reportGaps } from '../analyse/gaps.ts';
import { reportLost } from '../analyse/lost-points.ts';
import { mostMissed } from '../analyse/most-missed.ts';
import { reportReliability } from '../analyse/reliability/reliability.ts';
import { reportReview } from '../analyse/review/review.ts';
import { reportUncertainty } from '../analyse/robustness/uncertainty.ts';
import { reportSeries } from '../analyse/series/report-series.ts';
import { reportTargets } from '../analyse/targets.ts';
import { reportRanking } from '../campaign/report-ranking.ts';
import type { Results } from '../campaign/results.ts';
import type { Scope } from '../campaign/scope.ts';
import { ParError } from '../errors.ts';
import type { Grade } from '../model/edition-file.ts';
import { gradesOf } from '../model/grades-of.ts';
import type { JoinStrategy } from '../model/join-strategy.ts';
import { changeChart } from './change.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { cleanChart } from './clean-chart.ts';
import { compareChart } from './compare.ts';
import { correlationChart, type ReliabilityChartInput } from './correlation.ts';
import { distributionChart } from './distribution.ts';
import { gapsChart } from './gaps.ts';
import { heatmapChart } from './heatmap.ts';
import { lostChart } from './lost.ts';
import { outliersChart } from './outliers.ts';
import { paretoChart } from './pareto.ts';
import { rankIntervalChart } from './rank-interval.ts';
import { rankingChart } from './ranking.ts';
import {
  requestedBlock,
  requestedEarlier,
  requestedScope,
  requestedSeries,
  requestedUnits,
} from './requested.ts';
import { type SeriesMeasure, seriesChart } from './series.ts';
import { missedChart, targetsChart } from './targets.ts';
import { weightsChart } from './weights.ts';

export const CHART_NAMES = [
  'ranking',
  'heatmap',
  'lost',
  'pareto',
  'gaps',
  'outliers',
  'distribution',
  'compare',
  'targets',
  'rank-interval',
  'change',
  'series',
  'correlation',
  'weights',
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

export interface ChartRequest {
  name: ChartName;
  /**
   * id of the block that ranking, heatmap, gaps, change, outliers, correlation and weights show (needed where there are
   * several, for the last two unless they take a tier) and that pareto keeps to
   */
  block?: string;
  /** id of the tier that pareto and distribution keep to, and whose blocks correlation and weights take together */
  tier?: string;
  /** rows of pareto at most; of targets so many missed ones, the greatest distance first */
  most?: number;
  /** rank-interval: place of the first unit drawn, from 1; those after it follow, as many as one picture holds */
  from?: number;
  /** ids: one for lost, two to four for compare, at most eight for series (the first of the block where there are none) */
  units?: readonly string[];
  /** what the points of a series say; `index` by default */
  measure?: SeriesMeasure;
  /** whether a series joins the figures of predecessors; `none` by default */
  join?: JoinStrategy;
  /** edition of the earlier year that change compares with; the newest one where it is absent */
  against?: string;
}

/** Draws one report in any form and language. */
type ChartDrawing = (options: ChartOptions) => Chart;

/** Computes the report of a request, once for all forms that are drawn of it. */
type ReportOf = (results: Results, request: ChartRequest) => ChartDrawing;

const CHARTS: Readonly<Record<ChartName, ReportOf>> = {
  ranking: (results, request) => {
    const { scope, grades } = oneBlock(results, request);
    const report = reportRanking(results.campaign, { ...results, ...scope });
    return (options) => rankingChart({ report, grades }, options);
  },
  heatmap: (results, request) => {
    const { scope, grades } = oneBlock(results, request);
    const report = reportAreas(results, scope);
    return (options) => heatmapChart({ report, grades }, options);
  },
  lost: (results, request) => {
    const [place] = requestedUnits(results, request, { least: 1, most: 1 });
    const report = explainUnit(results.campaign, place!, results);
    return (options) => lostChart(report, options);
  },
  pareto: (results, request) => {
    const report = reportLost(results, requestedScope(results, request));
    return (options) => paretoChart(report, options, request.most);
  },
  gaps: (results, request) => {
    const report = reportGaps(results, oneBlock(results, request).scope);
    return (options) => gapsChart(report, options);
  },
  outliers: (results, request) => {
    const report = reportReview(results, oneBlock(results, request).scope);
    return (options) => outliersChart(report, options);
  },
  distribution: (results, request) => {
    const scope = requestedScope(results, request);
    const report = reportRanking(results.campaign, { ...results, ...scope });
    return (options) => distributionChart(report, options);
  },
  'rank-interval': (results, request) => {
    const { scope } = oneBlock(results, request);
    const report = reportUncertainty(results, scope, { eachAlone: false });
    return (options) => rankIntervalChart({ report, from: request.from ?? 1 }, options);
  },
  compare: (results, request) => {
    const places = requestedUnits(results, request, { least: 2, most: 4 });
    const report = compareUnits(results, places);
    return (options) => compareChart(report, options);
  },
  targets: (results, { most }) => {
    const report = reportTargets(results);
    if (most === undefined) return (options) => targetsChart(report, options);
    const missed = mostMissed(report, most);
    return (options) => missedChart(missed, options);
  },
  change: (results, request) => {
    const { scope } = oneBlock(results, request);
    const report = reportChange(results, scope, requestedEarlier(results, request));
    return (options) => changeChart(report, options);
  },
  series: (results, request) => {
    requestedEarlier(results, {});
    const { measure = 'index', join = 'none' } = request;
    const report = reportSeries(results, requestedSeries(results, request), { join });
    return (options) => seriesChart(report, measure, options);
  },
  correlation: (results, request) => {
    const input = reliabilityInput(results, request);
    return (options) => correlationChart(input, options);
  },
  weights: (results, request) => {
    const input = reliabilityInput(results, request);
    return (options) => weightsChart(input, options);
  },
};

/**
 * For who draws several forms of one chart: the report behind it is computed once.
 * @throws ParError chart-* for what cannot be drawn: an unknown chart, block, tier or unit, too few or too many units
 */
export function chartDrawing(results: Results, request: ChartRequest): ChartDrawing {
  if (!Object.hasOwn(CHARTS, request.name)) {
    throw new ParError('chart-unknown', {}, { found: request.name, known: CHART_NAMES });
  }
  const draw = CHARTS[request.name](results, request);
  return (options) => cleanChart(draw(options));
}

/** One form of a chart. @throws ParError chart-*, as `chartDrawing` */
export function makeChart(results: Results, request: ChartRequest, options: ChartOptions): Chart {
  return chartDrawing(results, request)(options);
}

function oneBlock(results: Results, request: ChartRequest): { scope: Scope; grades: readonly Grade[] } {
  const { tier, block } = requestedBlock(results, request);
  const { id } = block.block;
  return {
    scope: { tier: tier.set.tier, block: id },
    grades: gradesOf(results.campaign.edition.header, id),
  };
}

/** Of a block, or of a whole tier where only a tier is named. @throws ParError chart-few-units */
function reliabilityInput(results: Results, request: ChartRequest): ReliabilityChartInput {
  const isTier = request.block === undefined && request.tier !== undefined;
  const scope = isTier ? requestedScope(results, request) : oneBlock(results, request).scope;
  const head = reportReliability(results, scope, { by: isTier ? 'tier' : 'block' });
  const [group] = head.groups;
  const { figures = null, units: found = 0 } = group ?? {};
  if (!group || !figures) {
    throw new ParError('chart-few-units', {}, { found, least: head.options.minUnits });
  }
  return { head, group, figures };
}
