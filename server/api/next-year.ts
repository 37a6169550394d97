/** What units can do next: priorities, tasks, thresholds, and what would follow from other figures. Computes, stores nothing. */
import { z } from 'zod';
import {
  analysisTitle,
  decimal,
  issueSentence,
  type Lang,
  nearReportSchema,
  nearRows,
  prioritiesReportSchema,
  prioritiesRows,
  type Results,
  readChanges,
  reportNear,
  reportPriorities,
  reportTasks,
  reportWhatIf,
  type Supposition,
  taskRows,
  tasksReportSchema,
  warningsAbout,
  whatIfReportSchema,
  whatIfRows,
} from '../../src/index.ts';
import { Problem } from '../problems/problem.ts';
import { scopeOf, unitNamed } from './find-in-results.ts';
import { nameParameter, type Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';
import { SCOPE_EXAMPLES, SCOPE_PROBLEMS, scopeQuery } from './scope-query.ts';

/** changes that one request may suppose */
const MOST_CHANGES = 20;

export const NEXT_YEAR_OPERATIONS: readonly Operation[] = [
  reportOperation({
    id: 'priorities',
    path: '/api/priorities/{unit}',
    query: z.strictObject({}),
    schemas: [prioritiesReportSchema],
    problems: ['unit-unknown'],
    examples: ({ units }) => ({ unit: units[0]! }),
    report: ({ results }, { params }) => reportPriorities(results, unitNamed(results, params.unit!)),
    warnings: ({ results }, { unit }) => warningsAbout(results, unitNamed(results, unit!)),
    title: analysisTitle('priorities'),
    rows: prioritiesRows,
  }),
  reportOperation({
    id: 'tasks',
    path: '/api/tasks',
    query: scopeQuery.extend({ unit: nameParameter.optional() }),
    schemas: [tasksReportSchema],
    problems: [...SCOPE_PROBLEMS, 'unit-unknown'],
    examples: ({ units }) => ({ unit: units[0]! }),
    report: ({ results }, { query }) => {
      const { unit = null } = query;
      if (unit !== null) unitNamed(results, unit);
      return reportTasks(results, { ...scopeOf(results, query), unit });
    },
    title: analysisTitle('tasks'),
    rows: taskRows,
  }),
  reportOperation({
    id: 'near',
    path: '/api/near',
    query: scopeQuery.extend({
      within: z
        .string()
        .regex(/^\d{1,3}(\.\d{1,6})?$/)
        .optional(),
    }),
    schemas: [nearReportSchema],
    problems: SCOPE_PROBLEMS,
    examples: (names) => ({ ...SCOPE_EXAMPLES(names), within: '0.5' }),
    report: ({ results }, { query: { within, ...query } }) =>
      reportNear(results, scopeOf(results, query), within === undefined ? {} : { within: decimal(within) }),
    title: analysisTitle('near'),
    rows: nearRows,
  }),
  reportOperation({
    id: 'whatIf',
    path: '/api/what-if',
    query: z.strictObject({ set: z.array(nameParameter).min(1).max(MOST_CHANGES) }),
    schemas: [whatIfReportSchema],
    problems: [],
    examples: ({ units, code }) => ({ set: [`${units[0]!}/${code}=KBC`] }),
    report: ({ results }, { query, lang }) => reportWhatIf(results, supposed(results, query.set, lang)),
    title: analysisTitle('whatIf'),
    rows: whatIfRows,
  }),
];

/** @throws Problem parameter-invalid with a sentence for every fault, at its character of the argument */
function supposed(results: Results, set: readonly string[], lang: Lang): Supposition {
  const { supposition, errors } = readChanges(results.campaign, set);
  if (supposition) return supposition;
  throw new Problem(
    'parameter-invalid',
    { found: ['set'] },
    errors.map((issue) => ({
      parameter: 'set',
      message: `${[issue.file, issue.column].filter((part) => part !== null).join(':')}: ${issueSentence(issue, lang)}`,
    })),
  );
}
