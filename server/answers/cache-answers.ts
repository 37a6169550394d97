/**
 * Middleware: what was answered once is answered from memory as long as the results are the same. An answer is made,
 * hashed and compressed once a result, not once a request; several who ask at once wait for one making.
 *
 * Kept are answers to GET with status 200, unless they say `no-store`.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { preferredEncoding } from '../negotiate.ts';
import { requestTarget } from '../request-target.ts';
import { Answer, type AnswerBody } from './answer.ts';
import type { AnswerCache } from './answer-cache.ts';

export function cacheAnswers(cache: AnswerCache, version: string): MiddlewareHandler<AppEnv> {
  const making = new Map<string, Promise<Answer | null>>();
  return async (c, next) => {
    const { method } = c.req;
    if (method !== 'GET' && method !== 'HEAD') return next();
    const key = answerKey(c, version);
    const kept = cache.get(key);
    if (kept) return send(c, kept, { cache, key });
    // nothing may be awaited between this look and the entry below, else two would make the same
    const awaited = making.get(key);
    if (awaited) {
      const made = await awaited;
      // what is no answer to keep is found out by each who asked
      return made ? send(c, made, { cache, key }) : next();
    }
    const work = makeAnswer(c, next);
    making.set(key, work);
    const made = await work.finally(() => making.delete(key));
    if (!made) return;
    cache.put(key, made);
    // what a middleware returns after `next` is not looked at; and the first answer's headers must not be joined in
    c.res = undefined;
    c.res = await send(c, made, { cache, key });
  };
}

/** All that an answer depends on. The query is sorted, so that its order makes no second answer. */
function answerKey(c: Context<AppEnv>, version: string): string {
  const target = requestTarget(c.req.url);
  const at = target.indexOf('?') + 1;
  const path = at === 0 ? target : target.slice(0, at) + sortedQuery(target.slice(at));
  return [c.get('opened').hash, version, c.get('lang'), c.get('format'), path].join('\n');
}

function sortedQuery(query: string): string {
  return query.includes('&') ? query.split('&').sort().join('&') : query;
}

async function makeAnswer(c: Context<AppEnv>, next: () => Promise<void>): Promise<Answer | null> {
  await next();
  if (c.res.status !== 200 || c.res.headers.get('Cache-Control') === 'no-store') return null;
  return Answer.of(c.res);
}

async function send(
  c: Context<AppEnv>,
  answer: Answer,
  { cache, key }: { cache: AnswerCache; key: string },
): Promise<Response> {
  const accepted = c.req.header('accept-encoding');
  const found = answer.body(accepted === undefined ? null : preferredEncoding(accepted));
  let body: AnswerBody;
  if (found instanceof Promise) {
    body = await found;
    cache.put(key, answer);
  } else body = found;
  const known = c.req.header('if-none-match');
  if (known !== undefined && isKnown(known, body.etag)) {
    const { 'Content-Length': _, 'Content-Type': __, ...headers } = body.headers;
    return c.body(null, 304, headers);
  }
  return c.body(body.bytes, 200, body.headers);
}

/** By the weak comparison that If-None-Match asks for: proxies that compress turn our tags into weak ones. */
function isKnown(header: string, etag: string): boolean {
  return header.split(',').some((tag) => {
    const given = tag.trim().replace(/^W\//, '');
    return given === '*' || given === etag;
  });
}
