/** Earlier campaigns on the command line: what a campaign.yaml may say, and which folders belong together. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'earlier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REPORT = resolve('data/examples/hung-yen-2023/reports/so-tai-chinh.csv');
const HEAD = `schema: par-campaign/1\nedition: hung-yen/2023\n`;

function campaign(name: string, text: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'campaign.yaml'), text);
  return join(folder, name);
}

const reviewWith = (...earlier: readonly string[]) =>
  runInProcess([
    ...'analyse review --edition hung-yen/2025 --reports data/examples/hung-yen-2025/reports/so-y-te.csv'.split(
      ' ',
    ),
    '--earlier',
    ...earlier,
  ]);

describe('--earlier', () => {
  it('opens a campaign whose paths are absolute', async () => {
    const { code, out } = await reviewWith(campaign('absolute', `${HEAD}reports: [${REPORT}]\n`));
    expect(code).toBe(0);
    expect(out).toContain('RÀ SOÁT SỐ LIỆU');
  });

  it.each([
    [
      'an unknown key',
      `${HEAD}reports: [a]\nreport: [b]\n`,
      'campaign.yaml:4 report: cần một khóa đã quy định',
    ],
    ['no schema', 'edition: hung-yen/2023\nreports: [a]\n', 'cần khóa "schema"'],
    ['a folder that is not there', `${HEAD}reports: [nothing]\n`, 'không tìm thấy tệp hoặc thư mục'],
    ['an unknown edition', 'schema: par-campaign/1\nedition: hung-yen/2033\nreports: [a]\n', 'hung-yen/2033'],
    [
      'another place',
      'schema: par-campaign/1\nedition: tu-ky/2023\nreports: [a]\n',
      'là của "tu-ky", cần của "hung-yen"',
    ],
    [
      'the same year',
      'schema: par-campaign/1\nedition: hung-yen/2025\nreports: [a]\n',
      'phải kết thúc trước ngày 31/12/2025',
    ],
    ['nothing', '', 'campaign.yaml:1'],
  ])('refuses a campaign with %s', async (name, text, message) => {
    const { code, err } = await reviewWith(campaign(name, text));
    // what is wrong in a file ends with 1, what is wrong in the command with 2
    expect(code).toBe(/cần khóa|campaign\.yaml:/.test(message) ? 1 : 2);
    expect(err).toContain(message);
  });

  it('refuses a folder without campaign.yaml, and one year twice', async () => {
    const { code, err } = await reviewWith(folder);
    expect([code, err]).toEqual([2, expect.stringContaining('không có tệp campaign.yaml')]);
    const once = campaign('once', `${HEAD}reports: [${REPORT}]\n`);
    const again = campaign('again', `${HEAD}reports: [${REPORT}]\n`);
    const twice = await reviewWith(once, again);
    expect([twice.code, twice.err]).toEqual([
      2,
      expect.stringMatching(/again" theo bộ tiêu chí "hung-yen\/2023" đã được nêu/),
    ]);
  });
});
