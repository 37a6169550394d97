/** A report is checked as `parindex import` checks it. It is read into memory, and nothing of it is kept. */
import type { Context } from 'hono';
import { z } from 'zod';
import {
  type ImportContext,
  INPUT_KINDS,
  importBytes,
  importCsv,
  importJson,
  importJsonSchema,
} from '../../src/index.ts';
import type { AppEnv } from '../app-env.ts';
import type { EditionShelf } from '../edition-shelf.ts';
import { UPLOAD_PATH } from '../middleware/limit-bodies.ts';
import { Problem } from '../problems/problem.ts';
import { readQuery } from '../problems/read-query.ts';
import { editionNamed } from './criteria.ts';
import { nameParameter, type Operation } from './operation.ts';
import { sendCsv } from './send-csv.ts';

const FORM = 'multipart/form-data';
/** media type of a raw body -> the name that messages give it; the ending tells workbooks */
const RAW_NAMES = {
  'text/csv': 'report.csv',
  'text/plain': 'report.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'report.xlsx',
} as const;
export const UPLOAD_TYPES = [FORM, ...Object.keys(RAW_NAMES)];
const NAME_CHARS = 100;

const query = z.strictObject({
  edition: nameParameter.optional(),
  kind: z.enum(INPUT_KINDS).optional(),
  final: z.enum(['true', 'false']).optional(),
});

export function checkOperation(editions: EditionShelf): Operation {
  return {
    id: 'check',
    method: 'post',
    path: UPLOAD_PATH,
    query,
    answers: { 'application/json': importJsonSchema, 'text/csv': null },
    problems: ['edition-unknown', 'file-missing', 'media-type', 'body-too-large'],
    handle: (c) => checkReport(c, editions),
  };
}

async function checkReport(c: Context<AppEnv>, editions: EditionShelf): Promise<Response> {
  const { edition, kind = 'reports', final } = readQuery(c, query);
  const context = contextOf(c, editions, edition);
  const { name, bytes } = await readUpload(c);
  const result = await importBytes(name, bytes, context, { kind, final: final === 'true' });
  const lang = c.get('lang');
  c.header('Cache-Control', 'no-store');
  if (c.get('format') === 'json') return c.json(importJson(result, context, lang));
  const { status } = context.edition.header;
  return sendCsv(c, importCsv([result], { status, lang, locale: 'vi-VN' }));
}

/** The edition in use is taken with the units that its results were made with. */
function contextOf(c: Context<AppEnv>, editions: EditionShelf, id: string | undefined): ImportContext {
  const { edition, registry } = c.get('opened').results.campaign;
  if (id === undefined || id === edition.id) return { edition, registry };
  return editions.context(editionNamed(editions, id).id);
}

interface Upload {
  name: string;
  bytes: Uint8Array;
}

/** @throws Problem media-type, file-missing, request-malformed */
async function readUpload(c: Context<AppEnv>): Promise<Upload> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (type === FORM) return readForm(c);
  const raw = Object.entries(RAW_NAMES).find(([known]) => known === type);
  if (!raw) throw new Problem('media-type', { found: type, known: UPLOAD_TYPES });
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length === 0) throw new Problem('file-missing');
  return { name: raw[1], bytes };
}

async function readForm(c: Context<AppEnv>): Promise<Upload> {
  const form = await c.req.formData().catch(() => {
    throw new Problem('request-malformed');
  });
  const files = form.getAll('file').filter((entry) => typeof entry !== 'string');
  const [file] = files;
  if (!file || files.length > 1) throw new Problem('file-missing');
  return { name: labelOf(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A name is only what messages call the file: without folders and without what cannot be seen. */
function labelOf(name: string): string {
  const base = (name.split(/[/\\]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').trim();
  return base === '' ? RAW_NAMES['text/csv'] : base.slice(-NAME_CHARS);
}
