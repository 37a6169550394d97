/** What is worked out from the results: overview, areas, lost points, gaps, comparison, targets. */
import { z } from 'zod';
import {
  analysisTitle,
  areaReportSchema,
  areaRows,
  compareReportSchema,
  compareRows,
  compareUnits,
  GROUPINGS,
  gapReportSchema,
  gapRows,
  lostReportSchema,
  lostRows,
  reliabilityReportSchema,
  reliabilityRows,
  reportAreas,
  reportGaps,
  reportLost,
  reportReliability,
  reportReview,
  reportStatistics,
  reportTargets,
  reviewReportSchema,
  reviewRows,
  statisticsReportSchema,
  statisticsRows,
  targetReportSchema,
  targetRows,
} from '../../src/index.ts';
import { scopeOf, unitNamed } from './find-in-results.ts';
import { nameParameter, type Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';
import { SCOPE_EXAMPLES, SCOPE_PROBLEMS, scopeQuery } from './scope-query.ts';

/** How OpenAPI says what the check beside it finds out. */
const UNIQUE = { uniqueItems: true };

/** A unit beside itself is no comparison. */
function areDifferent(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** A tier or a block, and whether the blocks of a tier are taken together. */
const groupQuery = scopeQuery.extend({ by: z.enum(GROUPINGS).optional() });

export const ANALYSIS_OPERATIONS: readonly Operation[] = [
  reportOperation({
    id: 'areas',
    path: '/api/areas',
    query: scopeQuery,
    schemas: [areaReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query }) => reportAreas(results, scopeOf(results, query)),
    title: analysisTitle('areas'),
    rows: areaRows,
  }),
  reportOperation({
    id: 'lost',
    path: '/api/lost',
    query: scopeQuery,
    schemas: [lostReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query }) => reportLost(results, scopeOf(results, query)),
    title: analysisTitle('lost'),
    rows: lostRows,
  }),
  reportOperation({
    id: 'gaps',
    path: '/api/gaps',
    query: scopeQuery,
    schemas: [gapReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query }) => reportGaps(results, scopeOf(results, query)),
    title: analysisTitle('gaps'),
    rows: gapRows,
  }),
  reportOperation({
    id: 'review',
    path: '/api/review',
    query: scopeQuery,
    schemas: [reviewReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query }) => reportReview(results, scopeOf(results, query)),
    title: analysisTitle('review'),
    rows: reviewRows,
  }),
  reportOperation({
    id: 'compare',
    path: '/api/compare',
    query: z.strictObject({ unit: z.array(nameParameter).min(2).max(4).refine(areDifferent).meta(UNIQUE) }),
    schemas: [compareReportSchema],
    problems: ['unit-unknown'],
    examples: ({ units }) => ({ unit: units.slice(0, 2) }),
    report: ({ results }, { query }) =>
      compareUnits(
        results,
        query.unit.map((id) => unitNamed(results, id)),
      ),
    title: analysisTitle('compare'),
    rows: compareRows,
  }),
  reportOperation({
    id: 'targets',
    path: '/api/targets',
    query: z.strictObject({}),
    schemas: [targetReportSchema],
    problems: [],
    report: ({ results }) => reportTargets(results),
    title: analysisTitle('targets'),
    rows: targetRows,
  }),
  reportOperation({
    id: 'reliability',
    path: '/api/reliability',
    query: groupQuery,
    schemas: [reliabilityReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query: { by = 'block', ...scope } }) =>
      reportReliability(results, scopeOf(results, scope), { by }),
    title: analysisTitle('reliability'),
    rows: reliabilityRows,
  }),
  reportOperation({
    id: 'statistics',
    path: '/api/statistics',
    query: groupQuery,
    schemas: [statisticsReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query: { by = 'block', ...scope } }) =>
      reportStatistics(results, scopeOf(results, scope), { by }),
    title: analysisTitle('statistics'),
    rows: statisticsRows,
  }),
];
