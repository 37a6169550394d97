/** The ranking of a block once more inside each district. */
import { analysisTitle, districtReportSchema, districtRows, reportDistricts } from '../../src/index.ts';
import { scopeOf } from './find-in-results.ts';
import type { Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';
import { SCOPE_EXAMPLES, SCOPE_PROBLEMS, scopeQuery } from './scope-query.ts';

export const DISTRICT_OPERATION: Operation = reportOperation({
  id: 'districts',
  path: '/api/districts',
  query: scopeQuery,
  schemas: [districtReportSchema],
  problems: [...SCOPE_PROBLEMS],
  examples: SCOPE_EXAMPLES,
  report: ({ results }, { query }) => reportDistricts(results, scopeOf(results, query)),
  title: analysisTitle('districts'),
  rows: districtRows,
});
