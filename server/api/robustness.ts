/** How firm ranks are, and which choices they hang on. What is drawn at random follows from the seed that is asked for. */
import { z } from 'zod';
import {
  analysisTitle,
  reportSensitivity,
  reportUncertainty,
  sensitivityReportSchema,
  sensitivityRows,
  UNCERTAINTY_SOURCES,
  uncertaintyReportSchema,
  uncertaintyRows,
} from '../../src/index.ts';
import { scopeOf } from './find-in-results.ts';
import type { Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';
import { SCOPE_EXAMPLES, SCOPE_PROBLEMS, scopeQuery } from './scope-query.ts';

const seed = z
  .string()
  .regex(/^\d{1,9}$/)
  .optional();
/** 1 to 2,000: an answer is made while others wait; the command line takes more */
const replications = z
  .string()
  .regex(/^([1-9]\d{0,2}|1\d{3}|2000)$/)
  .optional();
/** 2 to 4,099, for the same reason */
const samples = z
  .string()
  .regex(/^([2-9]|[1-9]\d{1,2}|[1-3]\d{3}|40\d{2})$/)
  .optional();
/** N where none is asked for: the answer says whether that was precise enough */
const USUAL_SAMPLES = 1024;

export const ROBUSTNESS_OPERATIONS: readonly Operation[] = [
  reportOperation({
    id: 'uncertainty',
    path: '/api/uncertainty',
    query: scopeQuery.extend({
      seed,
      n: replications,
      source: z.array(z.enum(UNCERTAINTY_SOURCES)).max(UNCERTAINTY_SOURCES.length).optional(),
    }),
    schemas: [uncertaintyReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: (names) => ({ ...SCOPE_EXAMPLES(names), seed: '1', n: '200', source: ['weights', 'surveys'] }),
    report: ({ results }, { query }) =>
      reportUncertainty(results, scopeOf(results, query), {
        ...(query.seed !== undefined && { seed: Number(query.seed) }),
        ...(query.n !== undefined && { replications: Number(query.n) }),
        ...(query.source !== undefined && { sources: query.source }),
      }),
    title: analysisTitle('uncertainty'),
    rows: uncertaintyRows,
  }),
  reportOperation({
    id: 'sensitivity',
    path: '/api/sensitivity',
    query: scopeQuery.extend({ seed, n: samples }),
    schemas: [sensitivityReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: (names) => ({ ...SCOPE_EXAMPLES(names), seed: '1', n: '128' }),
    report: ({ results }, { query }) =>
      reportSensitivity(results, scopeOf(results, query), {
        samples: query.n === undefined ? USUAL_SAMPLES : Number(query.n),
        ...(query.seed !== undefined && { seed: Number(query.seed) }),
      }),
    title: analysisTitle('sensitivity'),
    rows: sensitivityRows,
  }),
];
