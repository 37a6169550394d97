/** The app with made-up results of two years on a port of this machine, for a browser. */
import { serve } from '@hono/node-server';
import { memoryStore } from '../../server/campaign-store.ts';
import { exampleApp } from '../server/example-app.ts';
import { twoYearResults } from '../two-year-results.ts';

export interface Served {
  /** `http://127.0.0.1:41234` */
  origin: string;
  close(): Promise<void>;
}

export async function serveExample(): Promise<Served> {
  const app = exampleApp({ store: memoryStore(twoYearResults()) });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () => new Promise((done) => server.close(() => done())),
      }),
    );
  });
}
