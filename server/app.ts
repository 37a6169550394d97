/**
 * The app: results in, answers to requests out. It listens to nothing itself (see main.ts), so that tests ask it
 * without a socket.
 */
import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { timeout } from 'hono/timeout';
import type { Lang } from '../src/index.ts';
import { AnswerCache } from './answers/answer-cache.ts';
import { cacheAnswers } from './answers/cache-answers.ts';
import { mountDocuments } from './api/mount-documents.ts';
import { mountOperations } from './api/operation.ts';
import { apiOperations } from './api/operations.ts';
import type { AppEnv } from './app-env.ts';
import { readAssets } from './assets.ts';
import type { CampaignStore } from './campaign-store.ts';
import type { EditionShelf } from './edition-shelf.ts';
import { accessLog, type Logger } from './middleware/access-log.ts';
import { type BodyLimits, limitBodies } from './middleware/limit-bodies.ts';
import { openResults } from './middleware/open-results.ts';
import { pageFrame } from './middleware/page-frame.ts';
import { DATA_SUFFIX, requestLanguage } from './middleware/request-language.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { mountPages } from './pages/mount-pages.ts';
import { PAGES } from './pages/pages.ts';
import { answerProblem } from './problems/answer-problem.ts';
import { Problem } from './problems/problem.ts';
import { problemOf } from './problems/problem-of.ts';
import { requestPath } from './request-target.ts';

export interface AppDeps {
  store: CampaignStore;
  editions: EditionShelf;
  /** of the program: what it makes of the same results may change with it */
  version: string;
  /** of pages whose address names none; Vietnamese where nobody says otherwise */
  lang?: Lang;
  /** the pages are written to files: nothing on them may need a server */
  isStatic?: boolean;
  /** without one nothing is logged */
  logger?: Logger;
  limits?: Partial<AppLimits>;
}

export interface AppLimits extends BodyLimits {
  /** for making one answer */
  timeoutMs: number;
  /** memory of the answers that are kept */
  cacheBytes: number;
}

const LIMITS: AppLimits = {
  uploadBytes: 20_000_000,
  bodyBytes: 10_000,
  timeoutMs: 30_000,
  cacheBytes: 64_000_000,
};

/** of gateways, which this is not: `problemOf` makes our own of it */
const TIMED_OUT = new HTTPException(504);

const SILENT: Logger = { info: () => undefined, error: () => undefined };

export function createApp(deps: AppDeps): Hono<AppEnv> {
  const { version, logger = SILENT, lang = 'vi', isStatic = false } = deps;
  const limits = { ...LIMITS, ...deps.limits };
  const app = newApp(logger);
  const assets = readAssets();
  app.use(pageFrame({ assets: assets.folder, mainLang: lang }));
  app.use(requestId(), accessLog(logger), securityHeaders());
  app.get('/healthz', (c) => c.json({ status: 'ok', version }, 200, { 'Cache-Control': 'no-store' }));
  app.use(requestLanguage(lang), openResults(deps.store));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(limitBodies(limits));
  app.use(cacheAnswers(new AnswerCache(limits.cacheBytes), version));
  app.use(timeout(limits.timeoutMs, TIMED_OUT));
  const operations = apiOperations(deps.editions);
  mountOperations(app, operations);
  mountDocuments(app, { operations, version });
  mountPages(app, PAGES, { assets, mainLang: lang, isStatic });
  return app;
}

/** Addresses of data may end in `.csv` or `.json`: the routes know them without. */
function newApp(logger: Logger): Hono<AppEnv> {
  const app = new Hono<AppEnv>({
    getPath: (request) => requestPath(request.url).replace(DATA_SUFFIX, '$1'),
  });
  app.notFound((c) => answerProblem(c, new Problem('not-found')));
  app.onError((error, c) => {
    const problem = problemOf(error, c.get('lang'));
    if (problem) return answerProblem(c, problem);
    const id = c.get('requestId');
    logger.error({ requestId: id, err: error }, 'request failed');
    return answerProblem(c, new Problem('internal', { id }));
  });
  return app;
}

function refuseMethod(c: Context<AppEnv>, methods: readonly string[]): Promise<Response> {
  const problem = new Problem('method-not-allowed', { method: c.req.method, allowed: methods });
  return answerProblem(c, problem, { Allow: methods.join(', ') });
}
