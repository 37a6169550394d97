/** `analyse change`, and the campaigns of earlier years that `--earlier` names. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readExample } from '../campaign/example/read-example.ts';
import { runInProcess } from './run-in-process.ts';

const SNAPSHOTS = join(import.meta.dirname, '../snapshots/cli');
const EARLIER = 'data/examples/hung-yen-2023';
const folder = mkdtempSync(join(tmpdir(), 'parindex-change-'));
const now = join(folder, '2024');
const KINDS = ['reports', 'appraisals', 'surveys', 'system'];
const inputs = `--edition hung-yen/2024 ${KINDS.map((kind) => `--${kind} ${join(now, kind)}`).join(' ')}`;
const CHANGE = `analyse change ${inputs}`;

for (const { path, text } of readExample('hung-yen/2024', 7).files) {
  mkdirSync(dirname(join(now, path)), { recursive: true });
  writeFileSync(join(now, path), text);
}
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of an earlier year whose campaign.yaml is this. */
function yearFolder(name: string, campaign: string | null): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  if (campaign !== null) writeFileSync(join(path, 'campaign.yaml'), campaign);
  return path;
}

describe('analyse change', () => {
  it('tells rules from performance, block by block', async () => {
    const { code, out } = await runInProcess(`${CHANGE} --earlier ${EARLIER} --block districts`);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-change.txt'));
  });

  it('tells one unit by area and criterion, the same in text and CSV', async () => {
    const part = `${CHANGE} --earlier ${EARLIER} --unit so-tu-phap`;
    const { out } = await runInProcess(part);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'analyse-change-unit.txt'));
    const csv = await runInProcess(`${part} --format csv`);
    await expect(csv.out.replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      join(SNAPSHOTS, 'analyse-change-unit.csv'),
    );
  });

  it('gives exact numbers as JSON', async () => {
    const { out } = await runInProcess(`${CHANGE} --earlier ${EARLIER} --block districts --format json`);
    const report = JSON.parse(out);
    expect(report.earlier.edition.id).toBe('hung-yen/2023');
    expect(report.blocks[0].units).toHaveLength(10);
    for (const { total, rules } of report.blocks[0].units) expect(`${total}${rules}`).toMatch(/^[-\d./]+$/);
  });

  it('needs an earlier year, and one that is there', async () => {
    expect((await runInProcess(CHANGE)).err).toContain('thiếu tùy chọn bắt buộc --earlier');
    const unknown = await runInProcess(`${CHANGE} --earlier ${EARLIER} --against hung-yen/1999`);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain(
      'không có năm trước theo bộ tiêu chí "hung-yen/1999", chỉ có: hung-yen/2023',
    );
  });
});

describe('--earlier', () => {
  const tried = (path: string) => runInProcess(`${CHANGE} --earlier ${path} --block districts`);

  it('refuses a folder without campaign.yaml', async () => {
    const { code, err } = await tried(yearFolder('empty', null));
    expect(code).toBe(2);
    expect(err).toContain('không có tệp campaign.yaml');
  });

  it('refuses a campaign of another place', async () => {
    const file = join(process.cwd(), 'data/published/binh-duong-2017-districts.csv');
    const text = `schema: par-campaign/1\nedition: binh-duong/2017-districts\nreports: [${file}]\n`;
    const { code, err } = await tried(yearFolder('elsewhere', text));
    expect(code).toBe(2);
    expect(err).toContain('là của "binh-duong", cần của "hung-yen"');
  });

  it('refuses a campaign that is not earlier', async () => {
    const { code, err } = await tried(now);
    expect(code).toBe(2);
    expect(err).toContain('kết thúc ngày 31/12/2024, phải kết thúc trước ngày 31/12/2024');
  });

  it('tells the faults of its files and gives no result', async () => {
    const path = yearFolder('faulty', 'schema: par-campaign/1\nedition: hung-yen/2023\nreports: [reports]\n');
    mkdirSync(join(path, 'reports'));
    writeFileSync(join(path, 'reports', 'a.csv'), 'Đơn vị;Mã tiêu chí;Giá trị\nso-tu-phap;TC 9.9.9;1\n');
    const { code, out, err } = await tried(path);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('9.9.9');
    expect(err).toMatch(/a\.csv:2/);
  });

  it('refuses a campaign.yaml with an unknown key, by its line', async () => {
    const { code, err } = await tried(
      yearFolder('key', 'schema: par-campaign/1\nedition: hung-yen/2023\nrepots: [reports]\n'),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/campaign\.yaml:3/);
  });

  it('takes several years in any order, newest first', async () => {
    const inputs = ['reports', 'appraisals', 'surveys', 'system'].map(
      (kind) => `--${kind} data/examples/hung-yen-2025/${kind}`,
    );
    const { out } = await runInProcess(
      `analyse change --edition hung-yen/2025 ${inputs.join(' ')} --earlier data/examples/hung-yen-2023 data/examples/hung-yen-2024 --format json`,
    );
    expect(JSON.parse(out).earlier.edition.id).toBe('hung-yen/2024');
  });

  it('refuses one year twice', async () => {
    const copy = join(folder, 'again');
    cpSync(EARLIER, copy, { recursive: true });
    const { code, err } = await runInProcess(`${CHANGE} --earlier ${copy} ${EARLIER}`);
    expect(code).toBe(2);
    expect(err).toContain('hung-yen/2023');
  });
});
