/** A request for each chart of the example. */
import type { ChartRequest } from '../../src/chart/make-chart.ts';

export const REQUESTS: readonly ChartRequest[] = [
  { name: 'ranking', block: 'departments-with-procedures' },
  { name: 'ranking', block: 'communes' },
  { name: 'heatmap', block: 'communes' },
  { name: 'heatmap', block: 'departments-without-procedures' },
  { name: 'lost', units: ['so-noi-vu'] },
  { name: 'lost', units: ['xa-lac-dao'] },
  { name: 'pareto' },
  { name: 'pareto', tier: 'district' },
  { name: 'gaps', block: 'communes' },
  { name: 'rank-interval', block: 'districts' },
  { name: 'rank-interval', block: 'communes', from: 41 },
  { name: 'rank-interval', block: 'departments-without-procedures' },
  { name: 'outliers', block: 'communes' },
  { name: 'outliers', block: 'departments-without-procedures' },
  { name: 'distribution' },
  { name: 'distribution', tier: 'province' },
  { name: 'compare', units: ['so-noi-vu', 'so-tu-phap'] },
  { name: 'compare', units: ['so-lao-dong-thuong-binh-va-xa-hoi', 'so-y-te', 'huyen-an-thi', 'xa-an-vi'] },
  { name: 'targets' },
  { name: 'targets', most: 3 },
  { name: 'pareto', most: 3 },
  { name: 'change', block: 'communes' },
  { name: 'change', block: 'departments-without-procedures', against: 'hung-yen/2023' },
  { name: 'series', block: 'communes' },
  { name: 'series', block: 'districts', measure: 'rank' },
  { name: 'series', units: ['so-noi-vu', 'so-tu-phap', 'so-y-te', 'huyen-an-thi', 'xa-an-vi'], join: 'sum' },
  { name: 'correlation', block: 'communes' },
  { name: 'correlation', tier: 'province' },
  { name: 'weights', block: 'districts' },
  { name: 'weights', tier: 'province' },
];

export function requestName({
  name,
  block,
  tier,
  most,
  from,
  measure,
  join,
  units = [],
}: ChartRequest): string {
  return [name, block, tier, most, from, measure, join, ...units]
    .filter((part) => part !== undefined)
    .join(' ');
}
