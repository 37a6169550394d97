/** The overview: no table, so it has no CSV. */
import { z } from 'zod';
import { overviewReportSchema, reportJson, reportJsonShape, reportOverview } from '../../src/index.ts';
import { readQuery } from '../problems/read-query.ts';
import type { Operation } from './operation.ts';

const nothing = z.strictObject({});

export const OVERVIEW_OPERATION: Operation = {
  id: 'overview',
  method: 'get',
  path: '/api/overview',
  query: nothing,
  answers: { 'application/json': overviewReportSchema.extend(reportJsonShape) },
  problems: [],
  handle: (c) => {
    readQuery(c, nothing);
    const { results } = c.get('opened');
    return c.json(reportJson(reportOverview(results), results.warnings, c.get('lang')));
  },
};
