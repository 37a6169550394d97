/** Rankings, scores and units of the results that are served. */
import { z } from 'zod';
import {
  explainLeaf,
  explainUnit,
  leafReportSchema,
  leafRows,
  leafTitle,
  rankingReportSchema,
  rankingRows,
  rankingTitle,
  reportRanking,
  reportScores,
  reportUnit,
  reportUnits,
  scoreReportSchema,
  scoreRows,
  scoreTitle,
  unitExplanationSchema,
  unitListReportSchema,
  unitListRows,
  unitListTitle,
  unitReportSchema,
  unitRows,
  unitTitle,
  warningsAbout,
} from '../../src/index.ts';
import { leafNamed, scopeOf, unitNamed } from './find-in-results.ts';
import { nameParameter, type Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';

const name = nameParameter.optional();
const nothing = z.strictObject({});

export const RESULT_OPERATIONS: readonly Operation[] = [
  reportOperation({
    id: 'rankings',
    path: '/api/rankings',
    query: z.strictObject({ tier: name, block: name }),
    schemas: [rankingReportSchema],
    problems: ['tier-unknown', 'block-unknown'],
    examples: ({ tier, block }) => ({ tier, block }),
    report: ({ results }, { query }) => {
      const { campaign, synthetic, previous } = results;
      return reportRanking(campaign, { synthetic, previous, tier: scopeOf(results, query).tier });
    },
    title: rankingTitle,
    rows: rankingRows,
  }),
  reportOperation({
    id: 'scores',
    path: '/api/scores',
    query: z.strictObject({ tier: name }),
    schemas: [scoreReportSchema],
    problems: ['tier-unknown'],
    examples: ({ tier }) => ({ tier }),
    report: ({ results }, { query }) =>
      reportScores(results.campaign, { synthetic: results.synthetic, tier: scopeOf(results, query).tier }),
    title: scoreTitle,
    rows: scoreRows,
  }),
  reportOperation({
    id: 'unitScore',
    path: '/api/scores/{unit}',
    query: nothing,
    schemas: [unitExplanationSchema],
    problems: ['unit-unknown'],
    examples: ({ units }) => ({ unit: units[0]! }),
    report: ({ results }, { params }) =>
      explainUnit(results.campaign, unitNamed(results, params.unit!), { synthetic: results.synthetic }),
    warnings: ({ results }, { unit }) => warningsAbout(results, unitNamed(results, unit!)),
    title: unitTitle,
    rows: unitRows,
  }),
  reportOperation({
    id: 'leafScore',
    path: '/api/scores/{unit}/{code}',
    query: nothing,
    schemas: [leafReportSchema],
    problems: ['unit-unknown', 'criterion-unknown'],
    examples: ({ units, code }) => ({ unit: units[0]!, code }),
    report: ({ results }, { params }) => {
      const place = unitNamed(results, params.unit!);
      const leaf = leafNamed(place, params.code!);
      return explainLeaf(results.campaign, place, { leaf, synthetic: results.synthetic });
    },
    warnings: ({ results }, { unit }) => warningsAbout(results, unitNamed(results, unit!)),
    title: leafTitle,
    rows: leafRows,
  }),
  reportOperation({
    id: 'units',
    path: '/api/units',
    query: z.strictObject({ tier: name, block: name, q: name }),
    schemas: [unitListReportSchema],
    problems: ['tier-unknown', 'block-unknown'],
    examples: ({ tier, block }) => ({ tier, block, q: 'a' }),
    report: ({ results }, { query }) =>
      reportUnits(results, { ...scopeOf(results, query), search: query.q ?? null }),
    title: unitListTitle,
    rows: ({ units }, lang) => unitListRows(units, lang),
  }),
  reportOperation({
    id: 'unit',
    path: '/api/units/{id}',
    query: nothing,
    schemas: [unitReportSchema],
    problems: ['unit-unknown'],
    examples: ({ units }) => ({ id: units[0]! }),
    report: ({ results }, { params }) => reportUnit(results, unitNamed(results, params.id!)),
    warnings: ({ results }, { id }) => warningsAbout(results, unitNamed(results, id!)),
    title: unitListTitle,
    rows: (report, lang) => unitListRows([report], lang),
  }),
];
