/** What changed since an earlier year: of all units, and of one by area and criterion. */
import { z } from 'zod';
import {
  analysisTitle,
  changeRows,
  reportChange,
  reportUnitChange,
  unitChangeReportSchema,
  unitChangeRows,
  yearChangeReportSchema,
} from '../../src/index.ts';
import { earlierNamed, scopeOf, unitNamed } from './find-in-results.ts';
import { nameParameter, type Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';
import { SCOPE_EXAMPLES, SCOPE_PROBLEMS, scopeQuery } from './scope-query.ts';

const against = nameParameter.optional();
const EARLIER_PROBLEMS = ['earlier-missing', 'earlier-unknown'] as const;

export const CHANGE_OPERATIONS: readonly Operation[] = [
  reportOperation({
    id: 'change',
    path: '/api/change',
    query: scopeQuery.extend({ against }),
    schemas: [yearChangeReportSchema],
    problems: [...SCOPE_PROBLEMS, ...EARLIER_PROBLEMS],
    examples: SCOPE_EXAMPLES,
    report: ({ results }, { query }) =>
      reportChange(results, scopeOf(results, query), earlierNamed(results, query.against)),
    title: analysisTitle('change'),
    rows: changeRows,
  }),
  reportOperation({
    id: 'unitChange',
    path: '/api/change/{id}',
    query: z.strictObject({ against }),
    schemas: [unitChangeReportSchema],
    problems: ['unit-unknown', ...EARLIER_PROBLEMS],
    examples: ({ units }) => ({ id: units[0]! }),
    report: ({ results }, { params, query }) =>
      reportUnitChange(results, unitNamed(results, params.id!), earlierNamed(results, query.against)),
    title: analysisTitle('change'),
    rows: unitChangeRows,
  }),
];
