/** Units over the years: those that are named, or all of a block or tier. */
import { z } from 'zod';
import {
  analysisTitle,
  JOIN_STRATEGIES,
  reportSeries,
  seriesPlaces,
  seriesReportSchema,
  seriesRows,
} from '../../src/index.ts';
import { earlierNamed, scopeOf, unitNamed } from './find-in-results.ts';
import { nameParameter, type Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';
import { SCOPE_EXAMPLES, SCOPE_PROBLEMS, scopeQuery } from './scope-query.ts';

const MOST_UNITS = 100;

export const SERIES_OPERATION: Operation = reportOperation({
  id: 'series',
  path: '/api/series',
  query: scopeQuery.extend({
    unit: z.array(nameParameter).max(MOST_UNITS).optional(),
    join: z.enum(JOIN_STRATEGIES).optional(),
  }),
  schemas: [seriesReportSchema],
  problems: [...SCOPE_PROBLEMS, 'unit-unknown', 'earlier-missing'],
  examples: SCOPE_EXAMPLES,
  report: ({ results }, { query: { unit = [], join = 'none', ...scope } }) => {
    earlierNamed(results, undefined);
    const inScope = scopeOf(results, scope);
    const places =
      unit.length === 0
        ? seriesPlaces(results.campaign, inScope)
        : [...new Set(unit)].map((id) => unitNamed(results, id));
    return reportSeries(results, places, { join });
  },
  title: analysisTitle('series'),
  rows: seriesRows,
});
