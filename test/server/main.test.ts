/** The app on a real socket: where it listens, and how it stops. */
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../server/main.ts';
import { exampleApp } from './example-app.ts';
import { jsonOf } from './json-of.ts';

const app = exampleApp();
const HERE = { host: '127.0.0.1', port: 0 };

describe('listen', () => {
  it('binds a free port, serves, and ends open requests before it stops', async () => {
    const interruption = new AbortController();
    let answer: (response: Response) => void = () => undefined;
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const slow = {
      fetch: (request: Request) => {
        if (!request.url.endsWith('/slow')) return app.fetch(request);
        asked();
        return new Promise<Response>((resolve) => {
          answer = resolve;
        });
      },
    };
    const server = await listen(slow, { ...HERE, signal: interruption.signal });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    const ranking = await fetch(`${server.url}/api/rankings`);
    expect([ranking.status, (await jsonOf(ranking)).blocks.length]).toEqual([200, 4]);
    const open = fetch(`${server.url}/slow`);
    await isAsked;
    interruption.abort();
    await expect(fetch(`${server.url}/healthz`, { headers: { Connection: 'close' } })).rejects.toThrow();
    answer(new Response('done'));
    expect(await (await open).text()).toBe('done');
    await server.stopped;
  });

  it('cuts off what has no answer after its grace', async () => {
    const server = await listen(
      { fetch: () => new Promise<Response>(() => undefined) },
      { ...HERE, graceMs: 100 },
    );
    const open = fetch(server.url);
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.stop();
    await expect(open).rejects.toThrow();
    await server.stopped;
  });

  it('says that a port is taken, and that an address is none of this machine', async () => {
    const server = await listen(app, HERE);
    await expect(listen(app, { ...HERE, port: server.port })).rejects.toMatchObject({
      code: 'serve-port-taken',
    });
    await expect(listen(app, { host: '203.0.113.1', port: 0 })).rejects.toMatchObject({
      code: 'serve-host-unknown',
    });
    await stop(server);
  });

  it('refuses a body over the limit while it is still being sent', async () => {
    const small = exampleApp({ limits: { uploadBytes: 1000 } });
    const server = await listen(small, HERE);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () =>
        socket.write(
          'POST /api/check HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: 50000000\r\n\r\nabc',
        ),
      );
      socket.once('data', (data) => {
        socket.destroy();
        resolve(String(data));
      });
      socket.once('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    await stop(server);
  });
});

async function stop(server: Listening): Promise<void> {
  server.stop();
  await server.stopped;
}
