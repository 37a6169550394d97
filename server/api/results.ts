/** Rankings, scores and units of the results that are served. */
import { z } from 'zod';
import {
  areaRankingReportSchema,
  areaRankingRows,
  explainLeaf,
  explainUnit,
  leafReportSchema,
  leafRows,
  leafTitle,
  rankByArea,
  rankingReportSchema,
  rankingRows,
  rankingTitle,
  reportAreas,
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
import { areaNamed, leafNamed, scopeOf, unitNamed } from './find-in-results.ts';
import { nameParameter, type Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';
import { SCOPE_EXAMPLES, SCOPE_PROBLEMS, scopeQuery } from './scope-query.ts';

const name = nameParameter.optional();
const nothing = z.strictObject({});

export const RESULT_OPERATIONS: readonly Operation[] = [
  reportOperation({
    id: 'rankings',
    path: '/api/rankings',
    query: scopeQuery.extend({ area: name }),
    schemas: [rankingReportSchema, areaRankingReportSchema],
    problems: [...SCOPE_PROBLEMS, 'area-unknown'],
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query }) => {
      const scope = scopeOf(results, query);
      if (query.area !== undefined)
        return rankByArea(reportAreas(results, scope), areaNamed(results, query.area));
      return reportRanking(results.campaign, { ...results, ...scope });
    },
    title: rankingTitle,
    rows: (report, lang) =>
      'previous' in report ? rankingRows(report, lang) : areaRankingRows(report, lang),
  }),
  reportOperation({
    id: 'scores',
    path: '/api/scores',
    query: scopeQuery,
    schemas: [scoreReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query }) =>
      reportScores(results.campaign, { synthetic: results.synthetic, ...scopeOf(results, query) }),
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
    query: scopeQuery.extend({ q: name }),
    schemas: [unitListReportSchema],
    problems: SCOPE_PROBLEMS,
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
