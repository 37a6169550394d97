/** Middleware: one line of log a request. The path is logged, not who asked. */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';

/** What the app needs of a logger; pino's has it. */
export interface Logger {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export function accessLog(logger: Logger): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const { method, path } = c.req;
    logger.info({ requestId: c.get('requestId'), method, path, status: c.res.status, ms }, 'request');
  };
}
