/** CSV as a file to be saved: named after what was asked for, in letters that every system takes. */
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { requestPath } from '../request-target.ts';

export function sendCsv(c: Context<AppEnv>, csv: string): Response {
  return c.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${fileName(c)}.csv"`,
  });
}

/** @example GET /api/rankings.csv?block=districts of hung-yen/2023: `rankings-districts-hung-yen-2023` */
export function fileName(c: Context<AppEnv>): string {
  const path = requestPath(c.req.url).replace(/^\/api\/|\.(vl\.json|[a-z]+)$/g, '');
  const { lang: _, form: __, ...query } = c.req.queries();
  const parts = [path, ...Object.values(query).flat(), c.get('opened').results.campaign.edition.id];
  return parts
    .join('-')
    .replace(/[^a-z0-9.]+/gi, '-')
    .slice(0, 150);
}
