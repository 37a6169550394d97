/** `analyse series` over the shipped examples of three years. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.ts';

const SNAPSHOTS = join(import.meta.dirname, '../snapshots/cli');
const NOW = 'data/examples/hung-yen-2025';
const KINDS = ['reports', 'appraisals', 'surveys', 'system'];
const INPUTS = `--edition hung-yen/2025 ${KINDS.map((kind) => `--${kind} ${NOW}/${kind}`).join(' ')}`;
const EARLIER = '--earlier data/examples/hung-yen-2023 data/examples/hung-yen-2024';

describe('analyse series', () => {
  it('tells the years of units that were merged, and joins their predecessors on demand', async () => {
    const { code, out } = await runInProcess(
      `analyse series xa-tan-hung-2025 so-tai-chinh so-tu-phap ${INPUTS} ${EARLIER} --join sum`,
    );
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-series.txt'));
  });

  it('takes all units of a block as CSV, one row a unit and year, in any order of the earlier years', async () => {
    const block = `analyse series ${INPUTS} ${EARLIER} --block wards --format csv`;
    const { out } = await runInProcess(block);
    await expect(out.replaceAll('\r\n', '\n')).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-series.csv'));
    const years = out.split('\r\n').filter((line) => line.includes('UBND phường'));
    expect(years).toHaveLength(3 * 11);
  });

  it('refuses what it does not know', async () => {
    const without = await runInProcess(`analyse series so-tai-chinh ${INPUTS}`);
    expect([without.code, without.err.includes('--earlier')]).toEqual([2, true]);
    const unknown = await runInProcess(`analyse series so-tai-chinx ${INPUTS} ${EARLIER}`);
    expect(unknown.code).not.toBe(0);
    expect(unknown.err).toContain('so-tai-chinx');
    const way = await runInProcess(`analyse series ${INPUTS} ${EARLIER} --join mean`);
    expect([way.code, way.err.includes('none, sum')]).toEqual([2, true]);
  });
});
