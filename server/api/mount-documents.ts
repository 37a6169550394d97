/** What says how to use the API: its OpenAPI document for programs, and a page of the same for people. */
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../app-env.ts';
import { readQuery } from '../problems/read-query.ts';
import { docsPage } from './docs-page.tsx';
import { exampleNames } from './example-names.ts';
import { type ApiDocument, type DocumentParts, openApiDocument } from './openapi-document.ts';

export function mountDocuments(
  app: Hono<AppEnv>,
  parts: Pick<DocumentParts, 'operations' | 'version'>,
): void {
  const documentFor = (c: Context<AppEnv>): ApiDocument => {
    readQuery(c, z.strictObject({}));
    const names = exampleNames(c.get('opened').results);
    return openApiDocument({ ...parts, lang: c.get('lang'), names });
  };
  app.get('/api/openapi.json', (c) => c.json(documentFor(c)));
  app.get('/api', (c) => c.html(docsPage(documentFor(c), c.get('lang'))));
}
