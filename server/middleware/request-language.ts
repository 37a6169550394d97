/** Middleware: the language and the format that a request asks for. */
import type { MiddlewareHandler } from 'hono';
import type { Lang } from '../../src/index.ts';
import type { AppEnv } from '../app-env.ts';
import { type AnswerFormat, preferredData, preferredLang } from '../negotiate.ts';
import { requestPath } from '../request-target.ts';

/** The ending of an address of data, which decides over `Accept`. Charts and the OpenAPI document have their own. */
export const DATA_SUFFIX = /^(\/api\/(?!charts\/|openapi\.).+)\.(csv|json)$/;

/**
 * The language is `?lang=`, else that of the server; programs may also ask for it with Accept-Language. Pages do not
 * go by that header: a link without `lang` must lead to the same page whatever the browser was installed in.
 */
export function requestLanguage(mainLang: Lang): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const path = requestPath(c.req.url);
    const isData = path.startsWith('/api/');
    const asked = c.req.query('lang');
    const accepted = isData ? c.req.header('accept-language') : undefined;
    if (asked === 'en' || asked === 'vi') c.set('lang', asked);
    else c.set('lang', accepted === undefined ? mainLang : preferredLang(accepted));
    c.set('format', isData ? dataFormat(path, c.req.header('accept')) : 'html');
    await next();
  };
}

function dataFormat(path: string, accept: string | undefined): AnswerFormat {
  if (path.endsWith('.csv')) return 'csv';
  if (path.endsWith('.json')) return 'json';
  return accept === undefined ? 'json' : preferredData(accept);
}
