import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, runInProcess } from './run-in-process.ts';

const SNAPSHOTS = join(import.meta.dirname, '../snapshots/cli');

describe('analyse reliability', () => {
  it.each([
    ['analyse-reliability.txt', '--block districts --lang vi'],
    ['analyse-reliability-en.txt', '--by tier --tier province --lang en'],
    ['analyse-reliability.csv', '--block departments-with-procedures --format csv'],
  ])('prints %s', async (file, part) => {
    const { code, out } = await runInProcess(`analyse reliability ${EXAMPLE} ${part}`);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, file));
  });

  it('says why a small block has no figures, and takes it where that is asked for', async () => {
    const part = `analyse reliability ${EXAMPLE} --block departments-without-procedures`;
    const { out } = await runInProcess(part);
    expect(out).toContain('Chỉ có 2 đơn vị được xếp hạng, ít hơn 10 đơn vị');
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
    const { groups } = JSON.parse((await runInProcess(`${part} --format json`)).out);
    expect(groups[0].figures).toBeNull();
    const asked = await runInProcess(
      `analyse reliability ${EXAMPLE} --block districts --min-units 11 --format json`,
    );
    expect(JSON.parse(asked.out).groups[0]).toMatchObject({ units: 10, figures: null });
  });

  it.each([
    ['--redundant 1.5', 'tùy chọn --redundant cần một số từ 0 đến 1, không phải "1.5"'],
    ['--min-units 9.5', 'tùy chọn --min-units cần một số nguyên không âm, không phải "9.5"'],
    ['--min-units 2', 'tùy chọn --min-units cần một số từ 3 đến 1000, không phải "2"'],
    ['--ceiling chín', 'tùy chọn --ceiling cần một số từ 50 đến 100, không phải "chín"'],
    ['--by xã', 'tùy chọn --by chỉ nhận một trong các giá trị block, tier, không nhận "xã"'],
  ])('refuses %s', async (option, message) => {
    const { code, err } = await runInProcess(`analyse reliability ${EXAMPLE} ${option}`);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('analyse statistics', () => {
  it.each([
    ['analyse-statistics.txt', '--block districts'],
    ['analyse-statistics.csv', '--tier commune --lang en --format csv'],
  ])('prints %s', async (file, part) => {
    const { code, out } = await runInProcess(`analyse statistics ${EXAMPLE} ${part}`);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, file));
  });
});
