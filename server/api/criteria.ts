/** The rules: editions, their criteria, and one criterion with what every unit has in it. */
import type { Context } from 'hono';
import { z } from 'zod';
import {
  analysisTitle,
  criterionReportSchema,
  criterionRows,
  type Edition,
  editionListRows,
  editionTablesCsv,
  editionTablesSchema,
  explainCriterion,
  listedEdition,
  listedEditionSchema,
  nearestNames,
  tabulateCriteria,
  writeCsv,
} from '../../src/index.ts';
import type { AppEnv } from '../app-env.ts';
import type { EditionShelf } from '../edition-shelf.ts';
import { Problem } from '../problems/problem.ts';
import { readQuery } from '../problems/read-query.ts';
import { nameParameter, type Operation } from './operation.ts';
import { reportOperation } from './report-operation.ts';
import { sendCsv } from './send-csv.ts';

const tierQuery = z.strictObject({ tier: nameParameter.optional() });
const TABLES = { 'application/json': editionTablesSchema, 'text/csv': null };

export function criteriaOperations(editions: EditionShelf): readonly Operation[] {
  return [
    {
      id: 'criteria',
      method: 'get',
      path: '/api/criteria',
      query: tierQuery,
      answers: TABLES,
      problems: ['tier-unknown'],
      examples: ({ tier }) => ({ tier }),
      handle: (c) => answerTables(c, c.get('opened').results.campaign.edition),
    },
    criterionOperation,
    {
      id: 'editions',
      method: 'get',
      path: '/api/editions',
      query: z.strictObject({}),
      answers: { 'application/json': z.array(listedEditionSchema), 'text/csv': null },
      problems: [],
      handle: (c) => answerList(c, editions),
    },
    {
      id: 'edition',
      method: 'get',
      path: '/api/editions/{jurisdiction}/{period}',
      query: tierQuery,
      answers: TABLES,
      problems: ['edition-unknown', 'tier-unknown'],
      examples: ({ edition, tier }) => {
        const [jurisdiction = '', period = ''] = edition.split('/');
        return { jurisdiction, period, tier };
      },
      handle: (c) =>
        answerTables(c, editionNamed(editions, `${c.req.param('jurisdiction')}/${c.req.param('period')}`)),
    },
  ];
}

const criterionOperation = reportOperation({
  id: 'criterion',
  path: '/api/criteria/{code}',
  query: z.strictObject({}),
  schemas: [criterionReportSchema],
  problems: ['criterion-unknown'],
  examples: ({ code }) => ({ code }),
  report: ({ results }, { params }) => {
    const found = params.code!;
    const report = explainCriterion(results, found);
    if (report) return report;
    const codes = results.campaign.tiers.flatMap(({ set }) => set.leaves.map(({ code }) => code));
    throw new Problem('criterion-unknown', { found, near: nearestNames(found, [...new Set(codes)]) });
  },
  title: analysisTitle('criterion'),
  rows: criterionRows,
});

/** @throws Problem edition-unknown */
export function editionNamed(editions: EditionShelf, found: string): Edition {
  const known = editions.ids();
  if (!known.includes(found)) throw new Problem('edition-unknown', { found, known });
  return editions.edition(found);
}

function answerTables(c: Context<AppEnv>, edition: Edition): Response {
  const { tier } = readQuery(c, tierQuery);
  const known = [...edition.sets.keys()];
  if (tier !== undefined && !known.includes(tier)) throw new Problem('tier-unknown', { found: tier, known });
  const lang = c.get('lang');
  const tables = tabulateCriteria(edition, tier ?? null, lang);
  if (c.get('format') === 'json') return c.json(tables);
  return sendCsv(c, editionTablesCsv(tables, { lang, locale: 'vi-VN' }));
}

function answerList(c: Context<AppEnv>, editions: EditionShelf): Response {
  readQuery(c, z.strictObject({}));
  const list = editions.ids().map((id) => listedEdition(editions.edition(id)));
  if (c.get('format') === 'json') return c.json(list);
  return sendCsv(c, writeCsv(editionListRows(list, c.get('lang'))));
}
