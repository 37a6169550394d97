/** Every fault of use: one line on standard error, nothing on standard output, exit code 2. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BINH_DUONG, runInProcess } from './run-in-process.ts';

const EMPTY = mkdtempSync(join(tmpdir(), 'parindex-empty-'));
afterAll(() => rmSync(EMPTY, { recursive: true }));

const CASES: [argv: string, message: string][] = [
  ['rnk', 'không có lệnh "rnk"; gần nhất: rank; xem hướng dẫn: parindex --help'],
  [
    'criteria',
    'cần một trong các lệnh list, check, show, diff, schema, lock; xem hướng dẫn: parindex --help',
  ],
  ['criteria chek', 'không có lệnh "chek"; gần nhất: check; xem hướng dẫn: parindex --help'],
  ['criteria show', 'thiếu tham số edition; xem hướng dẫn bằng --help'],
  ['criteria show a b', 'thừa tham số trên dòng lệnh; xem hướng dẫn bằng --help'],
  ['rank --edtion x', 'không có tùy chọn --edtion; gần nhất: --edition; xem hướng dẫn bằng --help'],
  ['rank --edition', 'tùy chọn --edition <id> cần có giá trị kèm theo'],
  ['rank --edition binh-duong/2017-districts', 'thiếu tùy chọn bắt buộc --reports <path...>'],
  [
    `rank ${BINH_DUONG} --format xml`,
    'tùy chọn --format cần một trong các giá trị text, json, csv, gặp "xml"',
  ],
  [`rank ${BINH_DUONG} --lang fr`, 'tùy chọn --lang cần một trong các giá trị vi, en, gặp "fr"'],
  [
    `rank ${BINH_DUONG} --as-of 2017-02-29`,
    'tùy chọn --as-of cần một ngày có thật dạng yyyy-mm-dd, gặp "2017-02-29"',
  ],
  [
    'rank --edition hung-yen/2032 --reports x',
    'không có bộ tiêu chí "hung-yen/2032"; gần nhất: hung-yen/2023, binh-duong/2017-districts, national/2023-ministries',
  ],
  [`rank ${BINH_DUONG} --tier commune`, 'bộ tiêu chí không có cấp "commune", chỉ có district'],
  ['rank --edition binh-duong/2017-districts --reports none.csv', 'không có tệp hoặc thư mục "none.csv"'],
  [
    `rank --edition binh-duong/2017-districts --reports ${EMPTY}`,
    `thư mục "${EMPTY}" không có tệp số liệu nào (.csv, .xlsx)`,
  ],
  [
    'rank --edition binh-duong/2017-districts --reports package.json/x',
    'không đọc được "package.json/x": một phần của đường dẫn không phải là thư mục',
  ],
  [`rank ${BINH_DUONG} --previous none.csv`, 'không có tệp hoặc thư mục "none.csv"'],
  [`rank ${BINH_DUONG} --previous data`, 'không đọc được "data": đây là thư mục, không phải tệp'],
  [`rank ${BINH_DUONG} --criteria none`, 'không có thư mục "none" (tùy chọn --criteria)'],
  [`rank ${BINH_DUONG} --data none`, 'không có thư mục "none" (tùy chọn --data)'],
  [`explain none ${BINH_DUONG}`, 'không có đơn vị "none" trong sổ đăng ký'],
  [`explain di-an 1.9 ${BINH_DUONG}`, 'không có tiêu chí "1.9" ở cấp của đơn vị; gần nhất: 1.1, 1.2'],
  [`explain di-an ${BINH_DUONG} --format csv`, 'lệnh này in được dạng text, json, không in được dạng csv'],
  ['criteria check --documents none', 'không có thư mục "none" (tùy chọn --documents)'],
  ['criteria schema --out criteria', 'không ghi được "criteria": đây là thư mục, không phải tệp'],
  [
    'template hung-yen/2023 --tier province --out none/form.csv',
    'không ghi được "none/form.csv": thư mục chứa tệp không có',
  ],
  [
    'template hung-yen/2023 --tier province --unit xa-minh-hai --out x.csv',
    'đơn vị "UBND xã Minh Hải" không thuộc cấp "province"',
  ],
  ['example hung-yen/2023 --seed one --out x', 'tùy chọn --seed cần một số nguyên không âm, gặp "one"'],
  [
    'example binh-duong/2017-districts --seed 1 --out package.json/x',
    'không ghi được "package.json/x": một phần của đường dẫn không phải là thư mục',
  ],
  ['import none.csv --edition hung-yen/2023', 'không có tệp hoặc thư mục "none.csv"'],
  [`start --data ${EMPTY}`, `không có tệp hoặc thư mục "${join(EMPTY, 'examples')}"`],
];

it.each(CASES)('parindex %s', async (argv, message) => {
  const { code, out, err } = await runInProcess(argv);
  expect(err).toBe(`parindex: ${message}\n`);
  expect([code, out]).toEqual([2, '']);
});

it('suggests the unit that a name without its diacritics may mean', async () => {
  const { code, err } = await runInProcess(['explain', 'Di An', ...BINH_DUONG.split(' ')]);
  expect(code).toBe(2);
  expect(err).toBe('parindex: không có đơn vị "Di An" trong sổ đăng ký; gần nhất: Dĩ An\n');
});

it('asks for a command where none is given', async () => {
  const { code, err } = await runInProcess([]);
  expect(code).toBe(2);
  expect(err).toMatch(/^parindex: cần một trong các lệnh criteria, [^\n]+\n$/);
});

it('tells faults of use in English on demand', async () => {
  const { err } = await runInProcess('rank --edtion x --lang en');
  expect(err).toBe('parindex: no option --edtion; nearest: --edition; see --help\n');
});

it('says that it was interrupted, with exit code 130', async () => {
  const { code, out, err } = await runInProcess(`rank ${BINH_DUONG}`, AbortSignal.abort());
  expect([code, out, err]).toEqual([130, '', 'parindex: đã dừng theo yêu cầu\n']);
});
