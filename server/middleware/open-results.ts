/** Middleware: the results as they stand now, one snapshot a request. */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import type { CampaignStore } from '../campaign-store.ts';

export function openResults(store: CampaignStore): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('opened', await store.current());
    await next();
  };
}
