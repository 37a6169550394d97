/** A problem as its answer: an RFC 9457 document for programs, a page for people. Nothing of it is kept by caches. */
import type { Context } from 'hono';
import { PROBLEM_WORDS, type ProblemDocument } from '../../src/index.ts';
import type { AppEnv } from '../app-env.ts';
import { prefersPage } from '../negotiate.ts';
import { errorPage } from '../pages/error-page.tsx';
import { requestPath } from '../request-target.ts';
import { PROBLEM_STATUS, type Problem } from './problem.ts';

/** @param headers further ones, such as `Allow` */
export async function answerProblem(
  c: Context<AppEnv>,
  { code, params, errors }: Problem,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const lang = c.get('lang') ?? 'vi';
  const status = PROBLEM_STATUS[code];
  const words = PROBLEM_WORDS[code];
  const problem: ProblemDocument = {
    type: `/api/problems/${code}`,
    title: words.title[lang],
    status,
    detail: words.detail[lang](params),
    instance: requestPath(c.req.url),
    code,
    requestId: c.get('requestId') ?? '',
    ...(errors.length > 0 && { errors }),
  };
  const common = {
    'Cache-Control': 'no-store',
    'Content-Language': lang,
    Vary: 'Accept, Accept-Language',
    ...headers,
  };
  if (prefersPage(c.req.header('accept') ?? '')) {
    const page = await errorPage(problem, lang, c.get('frame'));
    return c.body(page, status, { ...common, 'Content-Type': 'text/html; charset=utf-8' });
  }
  return c.body(JSON.stringify(problem), status, {
    ...common,
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
}
