/** What says how to use the API: its OpenAPI document for programs, and a page of the same for people. */
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../app-env.ts';
import type { PageContext } from '../pages/page-context.ts';
import { readQuery } from '../problems/read-query.ts';
import { DocsPage } from './docs-page.tsx';
import { exampleNames } from './example-names.ts';
import { type ApiDocument, type DocumentParts, openApiDocument } from './openapi-document.ts';

export function mountDocuments(
  app: Hono<AppEnv>,
  parts: Pick<DocumentParts, 'operations' | 'version'>,
): void {
  const documentFor = (c: Context<AppEnv>): ApiDocument => {
    const names = exampleNames(c.get('opened').results);
    return openApiDocument({ ...parts, lang: c.get('lang'), names });
  };
  app.get('/api/openapi.json', (c) => {
    readQuery(c, z.strictObject({}));
    return c.json(documentFor(c));
  });
  app.get('/api', async (c) => {
    readQuery(c, z.strictObject({}), { unknown: 'ignore' });
    const page = await DocsPage({ ctx: pageContext(c), document: documentFor(c) });
    return c.html(`<!DOCTYPE html>${page}`);
  });
}

function pageContext(c: Context<AppEnv>): PageContext {
  const { results, hash } = c.get('opened');
  const common = { results, hash, lang: c.get('lang'), path: '/api', query: {}, isStatic: false };
  return { ...common, ...c.get('frame'), isPresented: c.req.query('trinh-chieu') === '1' };
}
