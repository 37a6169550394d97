/** Results of a campaign and a request -> a chart. */
import { reportRanking } from '../campaign/report-ranking.ts';
import type { Results } from '../campaign/results.ts';
import { ParError } from '../errors.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { cleanChart } from './clean-chart.ts';
import { rankingChart } from './ranking.ts';

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
  /** id of the block that ranking, heatmap and gaps show; may be left out where there is only one */
  block?: string;
  /** id of the tier that pareto and distribution keep to */
  tier?: string;
  /** ids: one for lost, two to four for compare */
  units?: readonly string[];
}

/** @throws ParError chart-* for what cannot be drawn: an unknown block, tier or unit, too few or too many units */
export function makeChart(results: Results, request: ChartRequest, options: ChartOptions): Chart {
  return cleanChart(drawRequested(results, request, options));
}

function drawRequested(results: Results, request: ChartRequest, options: ChartOptions): Chart {
  if (request.name !== 'ranking')
    throw new ParError('chart-unknown', {}, { found: request.name, known: CHART_NAMES });
  const { campaign } = results;
  const found = blockOf(results, request);
  const report = reportRanking(campaign, { ...results, tier: found.tier });
  const block = report.blocks.find(({ id }) => id === found.id)!;
  const grades = found.grades ?? campaign.edition.header.grades;
  return rankingChart({ report, block, grades }, options);
}

function blockOf({ campaign }: Results, { block }: ChartRequest) {
  const blocks = campaign.tiers.flatMap(({ blocks }) => blocks.map(({ block }) => block));
  const found =
    block === undefined && blocks.length === 1 ? blocks[0] : blocks.find(({ id }) => id === block);
  if (found) return found;
  const known = blocks.map(({ id }) => id);
  throw block === undefined
    ? new ParError('chart-block-missing', {}, { known })
    : new ParError('chart-block-unknown', {}, { found: block, known });
}
