/** Answers the addresses of the pages, and the files that they load. */
import type { Context, Hono } from 'hono';
import type { Lang } from '../../src/index.ts';
import type { AppEnv } from '../app-env.ts';
import type { Assets } from '../assets.ts';
import { readQuery } from '../problems/read-query.ts';
import type { PageContext } from './page-context.ts';
import type { PageRoute } from './page-route.ts';

export interface PageSettings {
  assets: Assets;
  /** of pages whose address names none */
  mainLang: Lang;
  isStatic: boolean;
}

/** a browser may keep for good what has its hash in the address */
const FOREVER = 'public, max-age=31536000, immutable';

export function mountPages(app: Hono<AppEnv>, pages: readonly PageRoute[], settings: PageSettings): void {
  const { folder, files } = settings.assets;
  app.get(`${folder}/:name`, (c) => {
    const asset = files.get(c.req.param('name'));
    if (!asset) return c.notFound();
    return c.body(new Uint8Array(asset.bytes), 200, {
      'Content-Type': asset.type,
      'Cache-Control': FOREVER,
    });
  });
  for (const page of pages) app.get(page.path, (c) => answerPage(c, page, settings));
}

async function answerPage(
  c: Context<AppEnv>,
  { query, render }: PageRoute,
  { assets, mainLang, isStatic }: PageSettings,
): Promise<Response> {
  const { results, hash } = c.get('opened');
  const ctx: PageContext = {
    results,
    hash,
    lang: c.get('lang'),
    mainLang,
    path: c.req.path,
    query: readQuery(c, query, { unknown: 'ignore' }),
    isPresented: c.req.query('trinh-chieu') === '1',
    isStatic,
    assets: assets.folder,
  };
  const page = await render(ctx, c.req.param());
  if (page === null) return c.notFound();
  // what components answer by and by is waited for: a page is cached and hashed as a whole
  const html = await page.toString();
  return c.body(`<!DOCTYPE html>${html}`, 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': ctx.lang,
  });
}
