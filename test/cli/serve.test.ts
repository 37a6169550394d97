/** The commands that serve: they say where, answer, and stop when they are interrupted. */
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
import { BINH_DUONG, type Run, runInProcess } from './run-in-process.ts';

interface Serving {
  /** once it listens; rejects where it ends before that */
  url: Promise<string>;
  interrupt(): void;
  done: Promise<Run>;
}

function serving(argv: string): Serving {
  const run: Run = { code: -1, out: '', err: '' };
  const interruption = new AbortController();
  const { promise: url, resolve, reject } = promiseOf<string>();
  const streams = {
    stdout: {
      write: (text: string) => {
        run.out += text;
        const [address] = /http:\/\/\S+/.exec(text) ?? [];
        if (address !== undefined) resolve(address);
      },
    },
    stderr: { write: (text: string) => (run.err += text) },
    signal: interruption.signal,
  };
  const done = runCommandLine(argv.split(' '), streams).then((code) => {
    reject(new Error(run.err));
    return { ...run, code };
  });
  return { url, interrupt: () => interruption.abort(), done };
}

function promiseOf<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

describe('start', () => {
  it('ranks the example in short, says how to go on, and serves it until it is interrupted', async () => {
    const { url, interrupt, done } = serving('start --port 0');
    const page = await fetch(await url);
    expect([page.status, (await page.text()).includes('BẢN MINH HỌA')]).toEqual([200, true]);
    interrupt();
    const { code, out, err } = await done;
    expect(code).toBe(0);
    expect(out).toMatch(/^BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ\nSỐ LIỆU GIẢ LẬP\n/);
    expect(out.match(/Giá trị trung bình/g)).toHaveLength(4);
    expect(out).toMatch(
      /\nMở trình duyệt tại http:\/\/127\.0\.0\.1:\d+ để xem kết quả; nhấn Ctrl\+C để dừng\.\n$/,
    );
    expect(err).toContain('Các bước tiếp theo ');
    expect(err).toMatch(/\n {4}parindex explain [a-z-]+ --edition hung-yen\/2025 --reports /);
    expect(err).toMatch(/\nĐã dừng phục vụ\.\n$/);
    expect(err).not.toContain('{"level"');
  });
});

describe('serve', () => {
  it('serves files of one’s own in the language asked for, and logs each request as JSON', async () => {
    const { url, interrupt, done } = serving(`serve ${BINH_DUONG} --port 0 --lang en`);
    const address = await url;
    const ranking = await fetch(`${address}/api/rankings`, { headers: { 'X-Request-Id': 'mine' } });
    expect(JSON.parse(await ranking.text()).blocks[0].mean).toBe('78.39');
    expect(await (await fetch(address)).text()).toContain('<html lang="en"');
    interrupt();
    const { code, err } = await done;
    expect(code).toBe(0);
    const lines = err.split('\n').filter((line) => line.startsWith('{'));
    expect(JSON.parse(lines[0]!)).toMatchObject({ requestId: 'mine', path: '/api/rankings', status: 200 });
    expect(lines).toHaveLength(2);
  });

  it('ends with a plain message where the port is taken', async () => {
    const { url, interrupt, done } = serving(`serve ${BINH_DUONG} --port 0`);
    const port = new URL(await url).port;
    const second = await runInProcess(`serve ${BINH_DUONG} --port ${port}`);
    expect([second.code, second.out]).toEqual([1, '']);
    expect(second.err).toMatch(/^parindex: cổng \d+ của 127\.0\.0\.1 đang được chương trình khác dùng; /);
    interrupt();
    await done;
  });

  it('does not start with files that have faults', async () => {
    const { code, out, err } = await runInProcess(
      'serve --edition hung-yen/2023 --reports data/published/binh-duong-2017-districts.csv --port 0',
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/chưa chấm điểm vì các tệp có \d+ lỗi/);
  });

  it.each(['x', '65536', '-1', '80.5'])('takes no port %s', async (port) => {
    const { code, err } = await runInProcess(`serve ${BINH_DUONG} --port=${port}`);
    expect([code, err]).toEqual([
      2,
      `parindex: tùy chọn --port cần số cổng từ 0 đến 65535, không phải "${port}"\n`,
    ]);
  });
});
