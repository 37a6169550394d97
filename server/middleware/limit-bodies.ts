/** Middleware: a body over the limit is refused at once, by its announced length or while it comes in. */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from '../app-env.ts';
import { answerProblem } from '../problems/answer-problem.ts';
import { Problem } from '../problems/problem.ts';

/** where reports are handed in to be checked */
export const UPLOAD_PATH = '/api/check';

export interface BodyLimits {
  /** bytes of a report to be checked */
  uploadBytes: number;
  /** bytes of any other body */
  bodyBytes: number;
}

export function limitBodies({ uploadBytes, bodyBytes }: BodyLimits): MiddlewareHandler<AppEnv> {
  const limitUpload = limitTo(uploadBytes);
  const limitOther = limitTo(bodyBytes);
  return async (c, next) => {
    const { method, path } = c.req;
    if (method === 'GET' || method === 'HEAD') return next();
    return path === UPLOAD_PATH ? limitUpload(c, next) : limitOther(c, next);
  };
}

function limitTo(maxSize: number): MiddlewareHandler<AppEnv> {
  return bodyLimit({
    maxSize,
    onError: (c) => answerProblem(c, new Problem('body-too-large', { limit: maxSize })),
  });
}
