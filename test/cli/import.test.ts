import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { fillWorkbook, type TypedCells } from '../import/form/fill-workbook.ts';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'parindex-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, ...lines: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

const HEADER = 'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số;Ghi chú';

it('prints what a file holds as JSON', async () => {
  const file = write(
    'good.csv',
    'Báo cáo năm 2023',
    HEADER,
    'Sở Nội vụ;TC 1.1.2;95,5;;;ghi chú',
    'Sở Nội vụ;TC 3.2.1;;191;200;',
    'Sở Nội vụ;TC 1.1.1;31/01/2023;;;',
    'Sở Nội vụ;TC 5.2.1;;;;',
  );
  const { code, out } = await runInProcess(`import ${file} --edition hung-yen/2023 --format json`);
  const result = JSON.parse(out);
  expect([code, result.file, result.accepted, result.errors]).toEqual([0, file, true, []]);
  const place = (line: number, column: number, criterion: string) => ({
    line,
    column,
    unit: 'so-noi-vu',
    criterion,
  });
  expect(result.values).toEqual([
    { ...place(3, 3, '1.1.2'), value: '95.5', note: 'ghi chú' },
    { ...place(4, 4, '3.2.1'), value: '95.5', numerator: '191', denominator: '200' },
    { ...place(5, 3, '1.1.1'), date: '2023-01-31' },
  ]);
  expect(result.notReported).toEqual([place(6, 3, '5.2.1')]);
  expect(result.skippedLines).toEqual([1]);
});

it('tells the faults of a file by line, with exit code 1', async () => {
  const file = write('bad.csv', HEADER, 'Sở Nội vụ;TC 1.1.2;95.5;;;', 'Sở Nội vụ;TC 9.9;1;;;');
  const { code, out, err } = await runInProcess(`import ${file} --edition hung-yen/2023`);
  expect([code, err]).toEqual([1, '']);
  expect(out).toMatch(/: không được nhận \(2 lỗi, 0 cảnh báo\)\n {2}Dòng 2\n {4}cột 3, lỗi: /);
  const { out: json } = await runInProcess(`import ${file} --edition hung-yen/2023 --format json`);
  const { accepted, values, errors } = JSON.parse(json);
  expect([accepted, values]).toEqual([false, []]);
  expect(errors.map(({ kind, line, column }: Record<string, unknown>) => [kind, line, column])).toEqual([
    ['number_format', 2, 3],
    ['criterion_unknown', 3, 2],
  ]);
});

it('reads numbers as the options say', async () => {
  const file = write('en.csv', HEADER, 'Sở Nội vụ;TC 1.1.2;0.955;;;');
  const options = '--number-locale en-US --percent-scale fraction';
  const { out } = await runInProcess(`import ${file} --edition hung-yen/2023 --format json ${options}`);
  expect(JSON.parse(out).values[0].value).toBe('95.5');
});

it('accepts the units without faults on demand, and counts blanks as errors after the deadline', async () => {
  const file = write('many.csv', HEADER, 'Sở Nội vụ;TC 1.1.2;95,5;;;', 'Sở Tư pháp;TC 1.1.2;x;;;');
  const command = `import ${file} --edition hung-yen/2023 --format json`;
  const { code, out } = await runInProcess(`${command} --per-unit`);
  const { accepted, values, refusedUnits } = JSON.parse(out);
  expect([code, accepted, values.length, refusedUnits]).toEqual([1, true, 1, ['Sở Tư pháp']]);
  const blank = write('blank.csv', HEADER, 'Sở Nội vụ;TC 1.1.2;;;;');
  const { code: final } = await runInProcess(`import ${blank} --edition hung-yen/2023 --final`);
  expect(final).toBe(1);
});

it('takes several files and folders, sorted by name, and prints a list', async () => {
  mkdirSync(join(folder, 'inputs/below'), { recursive: true });
  write('inputs/b.csv', HEADER, 'Sở Nội vụ;TC 1.1.2;95;;;');
  write('inputs/below/a.csv', HEADER, 'Sở Tư pháp;TC 1.1.2;95;;;');
  write('inputs/.hidden.csv', 'x');
  write('inputs/notes.txt', 'x');
  const { out } = await runInProcess(`import ${folder}/inputs --edition hung-yen/2023 --format json`);
  expect(JSON.parse(out).map(({ file }: { file: string }) => file.slice(folder.length))).toEqual([
    '/inputs/b.csv',
    '/inputs/below/a.csv',
  ]);
});

it('prints the faults of several files as one table in CSV, then what became of each file', async () => {
  const bad = write(
    'faults.csv',
    'SỐ LIỆU GIẢ LẬP',
    HEADER,
    'Sở Nội vụ;TC 1.1.2;"9;5";;;',
    'Sở Nội vụ;TC 9.9;=1+1;;;',
  );
  const blank = write('blanks.csv', HEADER, 'Sở Tư pháp;TC 1.1.2;95;;;', 'Sở Tư pháp;TC 3.2.1;;;;');
  const { code, out, err } = await runInProcess(
    `import ${bad} ${blank} --edition hung-yen/2023 --format csv`,
  );
  expect([code, err]).toEqual([1, '']);
  const rows: string[][] = parse(out, { bom: true, delimiter: ';', relax_column_count: true });
  expect(rows.slice(0, 3)).toEqual([
    ['BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ'],
    ['SỐ LIỆU GIẢ LẬP'],
    ['Tệp', 'Dòng', 'Cột', 'Mức', 'Mã lỗi', 'Nội dung ô', 'Nội dung'],
  ]);
  expect(rows.slice(3, -2).map((row) => row.slice(0, 6))).toEqual([
    [bad, '1', '', 'cảnh báo', 'preamble_skipped', ''],
    [bad, '3', '3', 'lỗi', 'number_format', '9;5'],
    [bad, '4', '2', 'lỗi', 'criterion_unknown', 'TC 9.9'],
  ]);
  expect(rows.slice(-2)).toEqual([
    [`${bad}: không được nhận (2 lỗi, 1 cảnh báo)`],
    [`${blank}: được nhận (1 số liệu, 1 mục chưa báo cáo, 0 lỗi, 0 cảnh báo)`],
  ]);
});

it('tells of older and macro workbooks in a folder what is wrong with them', async () => {
  const reports = join(folder, 'workbooks');
  mkdirSync(reports);
  writeFileSync(join(reports, 'a.xls'), Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'));
  writeFileSync(join(reports, 'b.xlsm'), 'Đơn vị;Mã tiêu chí');
  const { code, out } = await runInProcess(`import ${reports} --edition hung-yen/2023 --format json`);
  const kinds = JSON.parse(out).map(({ errors }: { errors: { kind: string }[] }) => errors[0]!.kind);
  expect([code, kinds]).toEqual([1, ['workbook_old_format', 'workbook_unreadable']]);
});

it('names the sheet of a fault and of a figure in a form of several sheets', async () => {
  const form = join(folder, 'form.xlsx');
  await runInProcess(`template hung-yen/2023 --tier province --unit so-noi-vu --out ${form}`);
  const save = async (cells: (key: string) => TypedCells) => {
    const file = join(folder, 'filled.xlsx');
    writeFileSync(file, await fillWorkbook(readFileSync(form), cells));
    return file;
  };
  const faulty = await save((key) => (key === '1.1.2' ? { numerator: 11, denominator: 10 } : {}));
  const { err } = await runInProcess(`rank --edition hung-yen/2023 --reports ${faulty}`);
  expect(err).toContain(`${faulty}[Lĩnh vực 1]:9:10: lỗi: `);
  const json = await runInProcess(`import ${faulty} --edition hung-yen/2023 --format json`);
  expect(JSON.parse(json.out).errors).toMatchObject([{ sheet: 'Lĩnh vực 1', line: 9, column: 10 }]);
  const right = await save((key) => (key === '1.1.2' ? { numerator: 9, denominator: 10 } : {}));
  const leaf = await runInProcess(`explain so-noi-vu 1.1.2 --edition hung-yen/2023 --reports ${right}`);
  expect(leaf.out.replace(/\s+/g, ' ')).toContain(`${right}, trang tính "Lĩnh vực 1", dòng 9, cột 10`);
});
