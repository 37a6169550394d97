/** Benchmark (d): a cold chart of 160 units, from results to SVG, against vega drawing the same spec by itself. */
import { parse, textMetrics, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { makeChart } from '../../src/chart/make-chart.ts';
import { renderSvg } from '../../src/chart/render-svg.ts';
import { campaignOf } from '../analyse/campaign-of.ts';
import { unitsOf } from '../score/criteria-set-of.ts';
import { measureRatio, printRatio } from './ratio.ts';
import { campaignRows, mixedSet } from './score-campaign.ts';

const UNITS = 160;

/** As vega comes: its own estimate of widths, its own loader. Bytes on both sides: a text is not whole before. */
async function drawBare(spec: TopLevelSpec): Promise<Buffer> {
  textMetrics.width = textMetrics.estimateWidth;
  return Buffer.from(await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG());
}

export async function benchChart(): Promise<void> {
  const set = mixedSet();
  const campaign = campaignOf(set, unitsOf(UNITS), [campaignRows(set, 0, UNITS)]);
  const results = { campaign, synthetic: true, previous: null, warnings: [], earlier: [] };
  const chart = () => makeChart(results, { name: 'ranking' }, { form: 'wide', lang: 'vi' });
  const { spec } = chart();
  const result = await measureRatio(
    async () => Buffer.from(await renderSvg(chart())),
    () => drawBare(spec),
    { pairs: 61, warmUps: 20 },
  );
  printRatio(`(d) cold ranking chart of ${UNITS} units`, result, 'at most 1.2');
}
