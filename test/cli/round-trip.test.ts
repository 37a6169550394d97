/** What a unit does with a form: fill it in, wholly, in part or not at all, as CSV or as a workbook; then import and rank. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre';
import { afterAll, describe, expect, it } from 'vitest';
import type { RankingReport } from '../../src/model/campaign-report.ts';
import { writeCsv } from '../../src/text/csv.ts';
import { runInProcess } from './run-in-process.ts';

const EDITION = '--edition hung-yen/2023';
const folder = mkdtempSync(join(tmpdir(), 'parindex-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Rows = string[][];
const HEADER_ROW = 5;
const COLUMNS = ['Tiêu chí', 'Giá trị', 'Tử số', 'Mẫu số'] as const;

async function formOf(unit: string, tier: string): Promise<Rows> {
  const file = join(folder, `${unit}.csv`);
  const { code } = await runInProcess(`template hung-yen/2023 --tier ${tier} --unit ${unit} --out ${file}`);
  expect(code).toBe(0);
  return parse(readFileSync(file), { bom: true, delimiter: ';', relax_column_count: true });
}

/** Fills in the first rows as the form itself says (`Cách ghi`). */
function filled(form: Rows, count: number): Rows {
  const header = form[HEADER_ROW]!;
  const [guide, value, numerator, denominator] = COLUMNS.map((name) => header.indexOf(name));
  return form.map((row, at) => {
    if (at <= HEADER_ROW || at > HEADER_ROW + count) return row;
    const cells = [...row];
    const hint = row[guide!]!.split('Cách ghi: ')[1]!;
    if (hint.startsWith('ghi cột Tử số')) {
      cells[numerator!] = '9';
      cells[denominator!] = '10';
    } else cells[value!] = valueFor(hint);
    return cells;
  });
}

function valueFor(hint: string): string {
  if (hint.startsWith('ghi ngày/tháng/năm')) return '31/01/2023';
  if (hint.startsWith('ghi tỷ lệ phần trăm')) return '85,5%';
  if (hint.startsWith('ghi Có hoặc Không')) return 'Có';
  const option = /phương án vào cột Giá trị: "([^"]+)"/.exec(hint);
  return option ? option[1]! : '1';
}

function saved(name: string, rows: Rows): string {
  const file = join(folder, name);
  writeFileSync(file, writeCsv(rows));
  return file;
}

async function savedAsWorkbook(name: string, rows: Rows): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Biểu', rows }] }));
  return file;
}

async function placeOf(unit: string, options: string): Promise<string> {
  const { out } = await runInProcess(`rank ${EDITION} ${options} --format json`);
  const { blocks }: RankingReport = JSON.parse(out);
  for (const { ranked, unranked } of blocks) {
    const place = ranked.find((each) => each.unit.id === unit);
    if (place) return `${place.rank}: ${place.index}`;
    const other = unranked.find((each) => each.unit.id === unit);
    if (other) return other.reason;
  }
  return 'absent';
}

describe.each([
  ['so-noi-vu', 'province'],
  ['thanh-tra-tinh', 'province'],
  ['huyen-van-giang', 'district'],
  ['xa-ngoc-long', 'commune'],
])('the form of %s (%s)', (unit, tier) => {
  it('is accepted however far it is filled in; only a form with figures is ranked', async () => {
    const form = await formOf(unit, tier);
    const whole = saved('whole.csv', filled(form, form.length));
    const half = saved('half.csv', filled(form, Math.floor(form.length / 2)));
    const empty = saved('empty.csv', form);
    for (const file of [whole, half, empty]) {
      const { code, out } = await runInProcess(`import ${file} ${EDITION}`);
      expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining(': được nhận (')]);
    }
    const full = await placeOf(unit, `--reports ${whole}`);
    expect(full).toMatch(/^1: \d\d\.\d\d$/);
    const part = await placeOf(unit, `--reports ${half}`);
    expect(part).toMatch(/^1: \d+\.\d\d$/);
    expect(Number(part.slice(3))).toBeLessThan(Number(full.slice(3)));
    expect(await placeOf(unit, `--reports ${empty}`)).toBe('noFigure');
  });

  it('means the same as a workbook, alone and in a folder', async () => {
    const rows = filled(await formOf(unit, tier), 1000);
    const csv = saved('same.csv', rows);
    mkdirSync(join(folder, unit), { recursive: true });
    const workbook = await savedAsWorkbook(`${unit}/same.XLSX`, rows);
    const [one, other] = await Promise.all(
      [csv, workbook].map((file) => runInProcess(`import ${file} ${EDITION} --format json`)),
    );
    expect(one!.code).toBe(0);
    expect(other!.out).toBe(one!.out.replaceAll(csv, workbook));
    expect(await placeOf(unit, `--reports ${join(folder, unit)}`)).toBe(
      await placeOf(unit, `--reports ${csv}`),
    );
  });
});

it('scores and explains what a workbook holds', async () => {
  const report = await savedAsWorkbook('report.xlsx', [
    ['Đơn vị', 'Mã tiêu chí', 'Tử số', 'Mẫu số'],
    ['Sở Nội vụ', 'TC 1.1.2', '9', '10'],
  ]);
  const { code, out } = await runInProcess(`score ${EDITION} --reports ${report} --tier province`);
  expect([code, /\nSở Nội vụ +2,00 /.test(out)]).toEqual([0, true]);
  const leaf = await runInProcess(`explain so-noi-vu 1.1.2 ${EDITION} --reports ${report}`);
  expect(leaf.out.replace(/\s+/g, ' ')).toContain(`${report}, dòng 2, cột 3`);
});

it('tells the faults of a workbook by row and column', async () => {
  const report = await savedAsWorkbook('faulty.xlsx', [
    ['Đơn vị', 'Mã tiêu chí', 'Tử số', 'Mẫu số'],
    ['Sở Nội vụ', 'TC 1.1.2', '11', '10'],
  ]);
  const { code, out, err } = await runInProcess(`rank ${EDITION} --reports ${report}`);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(new RegExp(`^${report}:2:3: lỗi: [^\\n]+\\nparindex: [^\\n]+\\n$`));
});
