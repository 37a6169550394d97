/** The built program as a process of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BINH_DUONG } from './run-in-process.ts';

const MAIN = 'dist/main.js';
const isBuilt = existsSync(MAIN);
if (!isBuilt) console.warn(`SKIPPED: ${MAIN} is absent; run npm run build to test the built program`);

/** @param readerLeaves whether whoever reads the output closes it after the first piece */
function run(
  argv: string,
  readerLeaves: boolean,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...argv.split(' ')]);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (readerLeaves) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe.skipIf(!isBuilt)('dist/main.js', () => {
  it('ends with the exit code of the run', async () => {
    expect(await run('rnk', false)).toMatchObject({ code: 2, out: '' });
    const { code, out } = await run(`rank ${BINH_DUONG}`, false);
    expect([code, out.includes('Giá trị trung bình       78,39')]).toEqual([0, true]);
  });

  it('is quiet when its reader has had enough', async () => {
    expect(await run('criteria show hung-yen/2023', true)).toMatchObject({ code: 0, err: '' });
  });

  // signals are those of Linux and macOS
  it.skipIf(process.platform === 'win32')('serves pages and pictures until SIGTERM', async () => {
    const child = spawn(process.execPath, [MAIN, 'serve', ...BINH_DUONG.split(' '), '--port', '0']);
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk) => resolve(/http:\/\/[\d.:]+/.exec(String(chunk))?.[0] ?? ''));
    });
    const chart = await fetch(`${address}/api/charts/distribution.png`);
    expect([chart.status, chart.headers.get('Content-Type')]).toEqual([200, 'image/png']);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
  });

  // a device without room, which Linux has
  it.skipIf(!existsSync('/dev/full'))('says in one line that a result found no room', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'criteria', 'show', 'hung-yen/2023'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect([status, stderr]).toEqual([2, 'parindex: không ghi được kết quả: ổ đĩa đã đầy\n']);
  });

  it.skipIf(!existsSync('/proc'))('does not wait for a folder that can never be made', async () => {
    const { code, err } = await run('example hung-yen/2023 --seed 1 --out /proc/none', false);
    expect([code, err.startsWith('parindex: không ghi được "/proc/none')]).toEqual([2, true]);
  });
});
