import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, runInProcess } from './run-in-process.ts';

const SNAPSHOTS = join(import.meta.dirname, '../snapshots/cli');

describe('analyse gaps', () => {
  it('prints the same cells for a reader and for a spreadsheet', async () => {
    const part = `analyse gaps ${EXAMPLE} --block districts`;
    const { code, out } = await runInProcess(part);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-gaps.txt'));
    const csv = await runInProcess(`${part} --format csv`);
    const cells = new Set(csv.out.split('\r\n').flatMap((line) => line.split(';')));
    const table = out.trim().split('\n').slice(7);
    expect(table.length).toBeGreaterThan(2);
    for (const cell of table.flatMap((line) => line.split(/ {2,}/))) expect(cells).toContain(cell);
  });

  it('refuses a block that the edition has not', async () => {
    const { code, err } = await runInProcess(`analyse gaps ${EXAMPLE} --block khac`);
    expect(code).toBe(2);
    expect(err).toContain('không có khối xếp hạng "khac", chỉ có các khối');
  });
});

describe('analyse review', () => {
  it('prints what to check first, in the order of the list', async () => {
    const { code, out } = await runInProcess(`analyse review ${EXAMPLE} --block districts`);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-review.txt'));
    const csv = await runInProcess(`analyse review ${EXAMPLE} --block districts --format csv --lang en`);
    await expect(csv.out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-review-en.csv'));
  });

  it('takes another threshold and other numbers of matches', async () => {
    const run = async (options: string) => {
      const { out } = await runInProcess(`analyse review ${EXAMPLE} ${options} --format json`);
      return JSON.parse(out) as { options: unknown; findings: { kind: string }[] };
    };
    const plain = await run('--z 3.5');
    const strict = await run('--z 6.5 --matches 16');
    expect([plain.options, strict.options]).toEqual([
      { z: 3.5, matches: 3, chance: 0.01 },
      { z: 6.5, matches: 16, chance: 0.01 },
    ]);
    const count = ({ findings }: typeof plain, kind: string) =>
      findings.filter((finding) => finding.kind === kind).length;
    expect([count(plain, 'overclaimUnit'), count(strict, 'overclaimUnit')]).toEqual([14, 4]);
    expect([count(plain, 'copiedUnit'), count(strict, 'copiedUnit')]).toEqual([1, 0]);
  });

  it.each([
    ['--z 0', 'tùy chọn --z cần một số từ 0.01 đến 1000'],
    ['--z ba', 'không phải "ba"'],
    ['--matches 2.5', 'tùy chọn --matches cần một số nguyên'],
  ])('refuses %s', async (options, message) => {
    const { code, err } = await runInProcess(`analyse review ${EXAMPLE} ${options}`);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('analyse uncertainty', () => {
  const part = `analyse uncertainty ${EXAMPLE} --block districts --n 200 --seed 7`;

  it('prints sentences, units, groups and choices, the same every time', async () => {
    const { code, out } = await runInProcess(part);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-uncertainty.txt'));
    expect((await runInProcess(part)).out).toBe(out);
    const english = await runInProcess(`${part} --lang en`);
    await expect(english.out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-uncertainty-en.txt'));
  });

  it('gives statistics as numbers, and the sources that were asked for', async () => {
    const { out } = await runInProcess(`${part} --format json --sources surveys,rounding --top 2`);
    const { seed, replications, sources, top, blocks } = JSON.parse(out);
    expect([seed, replications, sources, top]).toEqual([7, 200, ['rounding', 'surveys'], 2]);
    expect(blocks[0].units[0].mean).toEqual(expect.any(Number));
    const csv = await runInProcess(`${part} --format csv --top 2`);
    expect(csv.out).toContain('Vào 2 hạng đầu (%)');
  });

  it('refuses sources, numbers and shares that are none', async () => {
    for (const [option, told] of [
      ['--sources weights,weather', 'không nhận "weather"'],
      ['--n 0', '--n'],
      ['--seed x', '--seed'],
      ['--spread 1.5', '--spread'],
    ] as const) {
      const { code, err } = await runInProcess(`analyse uncertainty ${EXAMPLE} ${option}`);
      expect(code).toBe(2);
      expect(err).toContain(told);
    }
  });
});

describe('analyse sensitivity', () => {
  it('prints choices with their intervals and what is left out', async () => {
    const { code, out } = await runInProcess(`analyse sensitivity ${EXAMPLE} --block districts --n 128`);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-sensitivity.txt'));
  });

  it('gives every row as many cells as there are headings', async () => {
    const part = `analyse sensitivity ${EXAMPLE} --block districts --n 64 --format csv`;
    const lines = (await runInProcess(part)).out.split('\r\n');
    const first = lines.findIndex((line) => line.includes('Sobol'));
    const rows = lines.slice(first).filter((line) => line.startsWith('UBND cấp huyện;'));
    expect(rows.length).toBeGreaterThan(60);
    // texts with semicolons stand in quotes
    const cells = (line: string) => line.replaceAll(/"[^"]*"/g, '').split(';').length;
    for (const row of rows) expect(cells(row)).toBe(cells(lines[first]!));
    expect(rows.some((line) => line.includes('Bỏ một thành phần'))).toBe(true);
  });
});
