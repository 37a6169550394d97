/** Middleware: what the page of a problem is made with, whatever fails after it. */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv, PageFrame } from '../app-env.ts';

export function pageFrame(frame: PageFrame): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('frame', frame);
    await next();
  };
}
