/** A report as an operation: JSON or CSV of it, the same that the command line prints. */
import { z } from 'zod';
import {
  type CsvCell,
  type Issue,
  type Lang,
  type OperationId,
  type ProblemCode,
  type ReportHead,
  reportCsv,
  reportJson,
  reportJsonShape,
} from '../../src/index.ts';
import type { Opened } from '../campaign-store.ts';
import { readQuery } from '../problems/read-query.ts';
import type { Names } from './example-names.ts';
import type { Examples, Operation, Params } from './operation.ts';
import { sendCsv } from './send-csv.ts';

export interface ReportResource<Report extends ReportHead, Shape extends z.ZodRawShape> {
  id: OperationId;
  path: string;
  query: z.ZodObject<Shape>;
  /** several where a parameter decides between them */
  schemas: readonly [z.ZodObject, ...z.ZodObject[]];
  problems: readonly ProblemCode[];
  examples?(names: Names): Examples;
  report(opened: Opened, asked: Asked<z.infer<z.ZodObject<Shape>>>): Report;
  /** those that concern the report; all of the results where it is absent */
  warnings?(opened: Opened, params: Params): readonly Issue[];
  title(lang: Lang): string;
  rows(report: NoInfer<Report>, lang: Lang): readonly (readonly CsvCell[])[];
}

interface Asked<Query> {
  params: Params;
  query: Query;
  /** of what is said of faults in the parameters */
  lang: Lang;
}

export function reportOperation<Report extends ReportHead, Shape extends z.ZodRawShape>(
  resource: ReportResource<Report, Shape>,
): Operation {
  const { id, path, query, problems, examples } = resource;
  return {
    id,
    method: 'get',
    path,
    query,
    answers: { 'application/json': jsonSchema(resource.schemas), 'text/csv': null },
    problems,
    ...(examples && { examples }),
    handle: (c) => {
      const lang = c.get('lang');
      const asked = { params: c.req.param(), query: readQuery(c, query), lang };
      const opened = c.get('opened');
      const report = resource.report(opened, asked);
      if (c.get('format') === 'json') {
        const warnings = resource.warnings?.(opened, asked.params) ?? opened.results.warnings;
        return c.json(reportJson(report, warnings, lang));
      }
      const rows = resource.rows(report, lang);
      const csv = reportCsv(report, { title: resource.title(lang), rows, lang, locale: 'vi-VN' });
      return sendCsv(c, csv);
    },
  };
}

function jsonSchema(schemas: readonly z.ZodObject[]): z.ZodType {
  const [first, ...others] = schemas.map((schema) => schema.extend(reportJsonShape));
  return others.length === 0 ? first! : z.union([first!, ...others]);
}
