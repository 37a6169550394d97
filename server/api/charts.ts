/** Charts as pictures, as figures and as Vega-Lite specs. */
import type { Context } from 'hono';
import { z } from 'zod';
import {
  CHART_FORMS,
  CHART_NAMES,
  type Chart,
  type ChartForm,
  type ChartName,
  type ChartRequest,
  JOIN_STRATEGIES,
  makeChart,
  renderPng,
  renderSvg,
  reportCsv,
  reportHead,
  SERIES_MEASURES,
} from '../../src/index.ts';
import type { AppEnv } from '../app-env.ts';
import { Problem } from '../problems/problem.ts';
import { readQuery } from '../problems/read-query.ts';
import { nameParameter, type Operation } from './operation.ts';
import { fileName, sendCsv } from './send-csv.ts';

const FILE = /^([a-z-]+)\.(vl\.json|svg|png|csv)$/;
const ENDINGS = ['svg', 'png', 'csv', 'vl.json'] as const;

const name = nameParameter.optional();
const parameters = {
  block: name,
  tier: name,
  unit: z.array(nameParameter).max(8).optional(),
  from: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional(),
  against: name,
  measure: z.enum(SERIES_MEASURES).optional(),
  join: z.enum(JOIN_STRATEGIES).optional(),
  form: z.enum(CHART_FORMS).optional(),
};
type ChartParameter = Exclude<keyof typeof parameters, 'form'>;

/** What each chart can be told; a parameter that changes nothing is refused. */
const CHART_PARAMETERS: Readonly<Record<ChartName, readonly ChartParameter[]>> = {
  ranking: ['block'],
  heatmap: ['block'],
  lost: ['unit'],
  pareto: ['tier', 'block'],
  gaps: ['block'],
  outliers: ['block'],
  distribution: ['tier'],
  compare: ['unit'],
  targets: [],
  'rank-interval': ['block', 'from'],
  change: ['block', 'against'],
  series: ['block', 'unit', 'measure', 'join'],
  correlation: ['tier', 'block'],
  weights: ['tier', 'block'],
};

const chartListSchema = z.array(
  z.strictObject({ name: z.enum(CHART_NAMES), files: z.array(z.string()), parameters: z.array(z.string()) }),
);

export const CHART_OPERATIONS: readonly Operation[] = [
  {
    id: 'charts',
    method: 'get',
    path: '/api/charts',
    query: z.strictObject({}),
    answers: { 'application/json': chartListSchema },
    problems: [],
    handle: (c) => {
      readQuery(c, z.strictObject({}));
      return c.json(CHART_NAMES.map(listChart));
    },
  },
  {
    id: 'chart',
    method: 'get',
    path: '/api/charts/{file}',
    query: z.strictObject(parameters),
    answers: {
      'image/svg+xml': null,
      'image/png': null,
      'text/csv': null,
      'application/json': z.looseObject({ $schema: z.string().optional() }),
    },
    problems: ['chart-unknown', 'chart-impossible'],
    examples: ({ block }) => ({ file: 'ranking.svg', block, form: 'wide' }),
    handle: answerChart,
  },
];

function listChart(chart: ChartName): z.infer<typeof chartListSchema>[number] {
  const files = ENDINGS.map((ending) => `/api/charts/${chart}.${ending}`);
  return { name: chart, files, parameters: [...CHART_PARAMETERS[chart], 'form'] };
}

/** @throws Problem chart-unknown; ParError chart-* */
async function answerChart(c: Context<AppEnv>): Promise<Response> {
  const [, chartName, ending] = FILE.exec(c.req.param('file') ?? '') ?? [];
  const found = CHART_NAMES.find((each) => each === chartName);
  if (found === undefined) {
    const known = CHART_NAMES.flatMap((each) => ENDINGS.map((end) => `${each}.${end}`));
    throw new Problem('chart-unknown', { found: c.req.param('file') ?? '', known });
  }
  const { form, request } = readRequest(c, found);
  const chart = makeChart(c.get('opened').results, request, { form, lang: c.get('lang') });
  switch (ending) {
    case 'csv':
      return sendCsv(c, figuresOf(c, chart));
    case 'vl.json':
      return c.json(chart.spec);
    case 'svg':
      return c.body(await renderSvg(chart), 200, picture(c, 'image/svg+xml', 'svg'));
    default: {
      const png = new Uint8Array(await renderPng(await renderSvg(chart)));
      return c.body(png, 200, picture(c, 'image/png', 'png'));
    }
  }
}

function readRequest(c: Context<AppEnv>, chart: ChartName): { form: ChartForm; request: ChartRequest } {
  const shape = Object.fromEntries(
    [...CHART_PARAMETERS[chart], 'form' as const].map((key) => [key, parameters[key]]),
  );
  const {
    form = 'wide',
    block,
    tier,
    unit,
    from,
    against,
    measure,
    join,
  } = z.strictObject(parameters).parse(readQuery(c, z.strictObject(shape)));
  return {
    form,
    request: {
      name: chart,
      ...(block !== undefined && { block }),
      ...(tier !== undefined && { tier }),
      ...(unit !== undefined && { units: unit }),
      ...(from !== undefined && { from: Number(from) }),
      ...(against !== undefined && { against }),
      ...(measure !== undefined && { measure }),
      ...(join !== undefined && { join }),
    },
  };
}

/** The table under the picture, between the lines that every result carries. */
function figuresOf(c: Context<AppEnv>, { title, table }: Chart): string {
  const { campaign, synthetic } = c.get('opened').results;
  const rows = [table.headings, ...table.rows];
  return reportCsv(reportHead(campaign, synthetic), { title, rows, lang: c.get('lang'), locale: 'vi-VN' });
}

/** Shown where it is linked, saved under a name that says what it is. */
function picture(c: Context<AppEnv>, type: string, ending: string): Record<string, string> {
  return { 'Content-Type': type, 'Content-Disposition': `inline; filename="${fileName(c)}.${ending}"` };
}
