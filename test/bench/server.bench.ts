/**
 * Benchmark (d): a cached answer of the app against a Hono app with the same middleware that sends constant bytes.
 *
 * Requests are handed to `fetch` of the apps in this process: a socket would add the same cost to both and hide in it
 * what is ours. The ratio is of times, so that 1.25 is 0.8 of the floor's requests a second.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { timeout } from 'hono/timeout';
import { createApp } from '../../server/app.ts';
import type { AppEnv } from '../../server/app-env.ts';
import { memoryStore } from '../../server/campaign-store.ts';
import { accessLog } from '../../server/middleware/access-log.ts';
import { limitBodies } from '../../server/middleware/limit-bodies.ts';
import { securityHeaders } from '../../server/middleware/security-headers.ts';
import { runCampaign } from '../../src/campaign/run-campaign.ts';
import { exampleResults } from '../example-results.ts';
import { EXAMPLE_EDITION, shelf } from '../server/example-app.ts';
import { measureRatio, printRatio } from './ratio.ts';

const REQUESTS = 500;
/** short and many: whatever else the machine does meets both sides */
const ROUNDS = { pairs: 61, warmUps: 10 };
const UNITS = 30;
const HEADERS = { 'Accept-Encoding': 'gzip, deflate, br', Accept: '*/*' };
const ORIGIN = 'http://127.0.0.1:8787';
const LIMITS = { uploadBytes: 20_000_000, bodyBytes: 10_000 };
const OWN_HEADERS = ['Content-Type', 'Content-Length', 'Content-Encoding', 'ETag', 'Cache-Control', 'Vary'];
/** little, so that it is full well before the last round */
const CACHE_BYTES = 4_000_000;
const SILENT = { info: () => undefined, error: () => undefined };

interface Fetching {
  fetch(request: Request): Response | Promise<Response>;
}

export async function benchServer(): Promise<void> {
  const app = benchedApp();
  for (const [name, path] of [
    [`ranking JSON of ${UNITS} units`, '/api/rankings'],
    ['chart SVG', '/api/charts/ranking.svg'],
  ] as const) {
    const answer = await ask(app, path);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const floor = constantApp(path, answer.headers, bytes);
    const bare = new Hono().get(path, (c) => c.body(bytes));
    const result = await measureRatio(
      () => askMany(app, path),
      () => askMany(floor, path),
      ROUNDS,
    );
    const ofBare = await measureRatio(
      () => askMany(bare, path),
      () => askMany(floor, path),
      ROUNDS,
    );
    const title = `(e) ${name}, ${bytes.length} bytes as sent, in process, ${REQUESTS} requests`;
    printRatio(title, result, 'at most 1.25');
    const rates = [result.ours, result.floor, ofBare.ours].map((ms) => Math.round(REQUESTS / (ms / 1000)));
    console.log(`  requests a second: ours ${rates[0]}, same middleware ${rates[1]}, bare Hono ${rates[2]}`);
  }
  await printMemory(app);
}

/** The results of thirty communes, from their own reports alone. */
function benchedApp(): Fetching {
  const { campaign } = exampleResults();
  const tier = campaign.tiers.at(-1)!;
  const kept = new Set(tier.units.slice(0, UNITS).map(({ id }) => id));
  const { registry } = shelf.context(EXAMPLE_EDITION);
  const isValid = (unit: number) => kept.has(registry.units[unit]!.id);
  const submissions = campaign.submissions.filter(
    ({ kind, rows }) => kind === 'reports' && isValid(rows.unitAt(0)),
  );
  const results = runCampaign({ edition: campaign.edition, registry: { ...registry, isValid }, submissions });
  const store = memoryStore({
    campaign: results,
    synthetic: true,
    previous: null,
    warnings: [],
    earlier: [],
  });
  return createApp({
    store,
    editions: shelf,
    version: 'bench',
    logger: SILENT,
    limits: { cacheBytes: CACHE_BYTES },
  });
}

/** Sends the same bytes under the same headers, without having to find out which. */
function constantApp(path: string, headers: Headers, bytes: Uint8Array<ArrayBuffer>): Fetching {
  const sent = Object.fromEntries(OWN_HEADERS.map((name) => [name, headers.get(name) ?? '']));
  const app = new Hono<AppEnv>();
  app.use(requestId(), accessLog(SILENT), securityHeaders());
  app.use(methodNotAllowed({ app }), limitBodies(LIMITS), timeout(30_000));
  app.get(path, (c) => c.body(bytes, 200, sent));
  return app;
}

function ask(app: Fetching, path: string): Promise<Response> {
  return Promise.resolve(app.fetch(new Request(`${ORIGIN}${path}`, { headers: HEADERS })));
}

async function askMany(app: Fetching, path: string): Promise<void> {
  for (let i = 0; i < REQUESTS; i++) await (await ask(app, path)).arrayBuffer();
}

/** Addresses that nobody asked for before: the answers that are kept must stay within their bounds. */
async function printMemory(app: Fetching): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const measured: number[] = [];
  for (let round = 0; round <= 5; round++) {
    for (let i = 0; i < 2000; i++) {
      await (await ask(app, `/api/units?q=${round}x${i}`)).arrayBuffer();
      await (await ask(app, '/api/rankings')).arrayBuffer();
    }
    collect();
    const { heapUsed, external } = process.memoryUsage();
    measured.push(Math.round((heapUsed + external) / 1e6));
  }
  console.log(`  memory after each 4,000 requests, half of them new addresses: ${measured.join(', ')} MB`);
}
