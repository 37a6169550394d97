/**
 * The app on a port: the only place that opens a socket.
 *
 * Slow senders are cut off, and a stop lets open requests finish: what has no answer after a while is cut off too.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { ParError } from '../src/index.ts';

export interface ListenOptions {
  host: string;
  /** 0: any free one */
  port: number;
  /** aborted to stop */
  signal?: AbortSignal;
  /** for open requests to finish after the stop */
  graceMs?: number;
}

export interface Listening {
  /** with the port that was bound: `http://127.0.0.1:8787` */
  url: string;
  port: number;
  /** once no connection is left */
  stopped: Promise<void>;
  stop(): void;
}

/** What listens: a Hono app, or anything that answers a request. */
export interface App {
  fetch(request: Request): Response | Promise<Response>;
}

const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  // Node looks for senders that are late only every 30 seconds unless it is told otherwise
  connectionsCheckingInterval: 1_000,
} as const;
const GRACE_MS = 10_000;
const IDLE_CHECK_MS = 50;

/** @throws ParError serve-port-taken, serve-port-refused, serve-host-unknown */
export async function listen(app: App, options: ListenOptions): Promise<Listening> {
  const { host, port, signal, graceMs = GRACE_MS } = options;
  const server = createAdaptorServer({
    fetch: (request) => app.fetch(request),
    serverOptions: TIMEOUTS,
  }) as Server;
  const bound = await bind(server, host, port);
  const stopped = new Promise<void>((resolve) => server.once('close', resolve));
  const stop = () => stopServer(server, graceMs);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return { url: addressOf(bound), port: bound.port, stopped, stop };
}

function bind(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = FAULTS.get(error.code ?? '');
      reject(code === undefined ? error : new ParError(code, {}, { host, port }, error));
    });
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

const FAULTS: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'serve-port-taken'],
  ['EACCES', 'serve-port-refused'],
  ['EADDRNOTAVAIL', 'serve-host-unknown'],
  ['ENOTFOUND', 'serve-host-unknown'],
]);

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** A connection that is kept alive counts as open until it is idle, and would hold the stop up. */
function stopServer(server: Server, graceMs: number): void {
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  server.close(() => {
    clearInterval(idle);
    clearTimeout(cut);
  });
}
