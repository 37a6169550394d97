/** Results of a campaign and a request -> a chart. */

import { reportAreas } from '../analyse/areas.ts';
import { compareUnits } from '../analyse/compare-units.ts';
import { explainUnit } from '../analyse/explain-unit.ts';
import { reportGaps } from '../analyse/gaps.ts';
import { reportLost } from '../analyse/lost-points.ts';
import { mostMissed } from '../analyse/most-missed.ts';
import { reportTargets } from '../analyse/targets.ts';
import { reportRanking } from '../campaign/report-ranking.ts';
import type { Results } from '../campaign/results.ts';
import type { Scope } from '../campaign/scope.ts';
import { ParError } from '../errors.ts';
import type { Grade } from '../model/edition-file.ts';
import { gradesOf } from '../model/grades-of.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { cleanChart } from './clean-chart.ts';
import { compareChart } from './compare.ts';
import { distributionChart } from './distribution.ts';
import { gapsChart } from './gaps.ts';
import { heatmapChart } from './heatmap.ts';
import { lostChart } from './lost.ts';
import { paretoChart } from './pareto.ts';
import { rankingChart } from './ranking.ts';
import { requestedBlock, requestedScope, requestedUnits } from './requested.ts';
import { missedChart, targetsChart } from './targets.ts';

export const CHART_NAMES = [
  'ranking',
  'heatmap',
  'lost',
  'pareto',
  'gaps',
  'distribution',
  'compare',
  'targets',
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

export interface ChartRequest {
  name: ChartName;
  /** id of the block that ranking, heatmap and gaps show (needed where there are several) and that pareto keeps to */
  block?: string;
  /** id of the tier that pareto and distribution keep to */
  tier?: string;
  /** rows of pareto at most; of targets so many missed ones, the greatest distance first */
  most?: number;
  /** ids: one for lost, two to four for compare */
  units?: readonly string[];
}

type Draw = (results: Results, request: ChartRequest, options: ChartOptions) => Chart;

const CHARTS: Readonly<Record<ChartName, Draw>> = {
  ranking: (results, request, options) => {
    const { scope, grades } = oneBlock(results, request);
    return rankingChart(
      { report: reportRanking(results.campaign, { ...results, ...scope }), grades },
      options,
    );
  },
  heatmap: (results, request, options) => {
    const { scope, grades } = oneBlock(results, request);
    return heatmapChart({ report: reportAreas(results, scope), grades }, options);
  },
  lost: (results, request, options) => {
    const [place] = requestedUnits(results, request, { least: 1, most: 1 });
    return lostChart(explainUnit(results.campaign, place!, results), options);
  },
  pareto: (results, request, options) =>
    paretoChart(reportLost(results, requestedScope(results, request)), options, request.most),
  gaps: (results, request, options) =>
    gapsChart(reportGaps(results, oneBlock(results, request).scope), options),
  distribution: (results, request, options) => {
    const scope = requestedScope(results, request);
    return distributionChart(reportRanking(results.campaign, { ...results, ...scope }), options);
  },
  compare: (results, request, options) => {
    const places = requestedUnits(results, request, { least: 2, most: 4 });
    return compareChart(compareUnits(results, places), options);
  },
  targets: (results, { most }, options) => {
    const report = reportTargets(results);
    return most === undefined
      ? targetsChart(report, options)
      : missedChart(mostMissed(report, most), options);
  },
};

/**
 * @throws ParError chart-* for what cannot be drawn: an unknown chart, block, tier or unit, too few or too many units
 */
export function makeChart(results: Results, request: ChartRequest, options: ChartOptions): Chart {
  if (!Object.hasOwn(CHARTS, request.name)) {
    throw new ParError('chart-unknown', {}, { found: request.name, known: CHART_NAMES });
  }
  return cleanChart(CHARTS[request.name](results, request, options));
}

function oneBlock(results: Results, request: ChartRequest): { scope: Scope; grades: readonly Grade[] } {
  const { tier, block } = requestedBlock(results, request);
  const { id } = block.block;
  return {
    scope: { tier: tier.set.tier, block: id },
    grades: gradesOf(results.campaign.edition.header, id),
  };
}
