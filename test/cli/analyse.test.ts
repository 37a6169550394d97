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
