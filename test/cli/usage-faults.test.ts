/** Every fault of use: one line on standard error, nothing on standard output, exit code 2. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BINH_DUONG, runInProcess } from './run-in-process.ts';

const EMPTY = mkdtempSync(join(tmpdir(), 'parindex-empty-'));
afterAll(() => rmSync(EMPTY, { recursive: true }));

const CASES: [argv: string, message: string][] = [
  ['rnk', 'không có lệnh "rnk"; tên gần giống: rank; xem hướng dẫn bằng lệnh: parindex --help'],
  ['help rnk', 'không có lệnh "rnk"; xem hướng dẫn bằng lệnh: parindex --help'],
  [
    'criteria',
    'thiếu tên lệnh, cần một trong các lệnh: list, check, show, diff, new, schema, lock; xem hướng dẫn bằng lệnh: parindex criteria --help',
  ],
  [
    'criteria chek',
    'không có lệnh "chek"; tên gần giống: check; xem hướng dẫn bằng lệnh: parindex criteria --help',
  ],
  [
    'criteria show',
    'thiếu tham số edition (mã bộ tiêu chí, như <địa phương>/<năm>), ghi ngay sau tên lệnh; xem hướng dẫn bằng lệnh: parindex criteria show --help',
  ],
  [
    // the option takes what follows for files
    `explain ${BINH_DUONG} di-an`,
    'thiếu tham số unit (mã hoặc tên đơn vị), ghi ngay sau tên lệnh; xem hướng dẫn bằng lệnh: parindex explain --help',
  ],
  [
    'criteria show a b',
    'thừa tham số trên dòng lệnh; xem hướng dẫn bằng lệnh: parindex criteria show --help',
  ],
  [
    'rank --edtion x',
    'không có tùy chọn --edtion; tên gần giống: --edition; xem hướng dẫn bằng lệnh: parindex rank --help',
  ],
  ['rank --edition', 'chưa ghi giá trị của tùy chọn --edition <id>'],
  ['rank --edition binh-duong/2017-districts', 'thiếu tùy chọn bắt buộc --reports <path...>'],
  [
    `rank ${BINH_DUONG} --format xml`,
    'tùy chọn --format chỉ nhận một trong các giá trị text, json, csv, không nhận "xml"',
  ],
  [`rank ${BINH_DUONG} --lang fr`, 'tùy chọn --lang chỉ nhận một trong các giá trị vi, en, không nhận "fr"'],
  [
    `rank ${BINH_DUONG} --as-of 2017-02-29`,
    'tùy chọn --as-of cần một ngày có thật, viết theo dạng năm-tháng-ngày như 2023-12-31, không phải "2017-02-29"',
  ],
  [
    'rank --edition hung-yen/2032 --reports x',
    'không có bộ tiêu chí "hung-yen/2032"; tên gần giống: hung-yen/2023, hung-yen/2024, hung-yen/2025',
  ],
  [`rank ${BINH_DUONG} --tier commune`, 'bộ tiêu chí không có cấp "commune", chỉ có các cấp: district'],
  [
    'rank --edition binh-duong/2017-districts --reports none.csv',
    'không tìm thấy tệp hoặc thư mục "none.csv"',
  ],
  [
    'rank --edition binh-duong/2017-districts --reports none.xlsx',
    'không tìm thấy tệp hoặc thư mục "none.xlsx"',
  ],
  [
    `rank --edition binh-duong/2017-districts --reports ${EMPTY}`,
    `thư mục "${EMPTY}" không có tệp số liệu nào (.csv, .xlsx)`,
  ],
  [
    'rank --edition binh-duong/2017-districts --reports package.json/x',
    'không đọc được "package.json/x": một phần của đường dẫn không phải là thư mục',
  ],
  [`rank ${BINH_DUONG} --previous none.csv`, 'không tìm thấy tệp hoặc thư mục "none.csv"'],
  [`rank ${BINH_DUONG} --previous data`, 'không đọc được "data": đây là thư mục, không phải tệp'],
  [`rank ${BINH_DUONG} --criteria none`, 'không tìm thấy thư mục "none" (tùy chọn --criteria)'],
  [`criteria list --criteria ${EMPTY}`, `thư mục "${EMPTY}" không có bộ tiêu chí nào (tùy chọn --criteria)`],
  [`criteria check --criteria ${EMPTY}`, `thư mục "${EMPTY}" không có bộ tiêu chí nào (tùy chọn --criteria)`],
  [`rank ${BINH_DUONG} --data none`, 'không tìm thấy thư mục "none" (tùy chọn --data)'],
  [`explain none ${BINH_DUONG}`, 'không có đơn vị "none" trong danh sách đơn vị'],
  [`explain di-ann ${BINH_DUONG}`, 'không có đơn vị "di-ann" trong danh sách đơn vị; tên gần giống: Dĩ An'],
  [`explain di-an 1.9 ${BINH_DUONG}`, 'cấp của đơn vị không có tiêu chí "1.9"; tên gần giống: 1.1, 1.2'],
  [`explain di-an 1 ${BINH_DUONG}`, '"1" gồm nhiều tiêu chí, hãy chọn một tiêu chí: 1.1, 1.2'],
  [
    'template hung-yen/2023 --tier province --out form.xls',
    'biểu mẫu là tệp .xlsx hoặc .csv, tên tệp phải kết thúc như vậy, không phải "form.xls"',
  ],
  ['template hung-yen/2023 --tier province', 'thiếu tùy chọn bắt buộc --out <file>'],
  [
    'template hung-yen/2023 --tier province --all forms --out form.xlsx',
    'không dùng tùy chọn --all cùng với --out',
  ],
  [
    'template hung-yen/2023 --tier province --all forms --unit so-y-te',
    'không dùng tùy chọn --all cùng với --unit',
  ],
  ['criteria check --documents none', 'không tìm thấy thư mục "none" (tùy chọn --documents)'],
  ['criteria schema --out criteria', 'không ghi được "criteria": đây là thư mục, không phải tệp'],
  [
    'criteria lock hung-yen/2023',
    'bộ tiêu chí "hung-yen/2023" chưa ban hành (status: issued) nên không khóa',
  ],
  [
    'template hung-yen/2023 --tier province --out none/form.csv',
    'không ghi được "none/form.csv": thư mục chứa tệp không tồn tại',
  ],
  [
    'template hung-yen/2023 --tier province --unit xa-minh-hai --out x.csv',
    'đơn vị "UBND xã Minh Hải" không thuộc cấp "province"',
  ],
  [
    'example hung-yen/2023 --seed one --out x',
    'tùy chọn --seed cần một số nguyên không âm, không phải "one"',
  ],
  [
    'example binh-duong/2017-districts --seed 1 --out package.json/x',
    'không ghi được "package.json/x": một phần của đường dẫn không phải là thư mục',
  ],
  ['import none.csv --edition hung-yen/2023', 'không tìm thấy tệp hoặc thư mục "none.csv"'],
  [`start --data ${EMPTY}`, `không tìm thấy tệp hoặc thư mục "${join(EMPTY, 'examples')}"`],
];

it.each(CASES)('parindex %s', async (argv, message) => {
  const { code, out, err } = await runInProcess(argv);
  expect(err).toBe(`parindex: ${message}\n`);
  expect([code, out]).toEqual([2, '']);
});

it('suggests the unit that a name without its diacritics may mean', async () => {
  const { code, err } = await runInProcess(['explain', 'Di An', ...BINH_DUONG.split(' ')]);
  expect(code).toBe(2);
  expect(err).toBe('parindex: không có đơn vị "Di An" trong danh sách đơn vị; tên gần giống: Dĩ An\n');
});

it.each([[[]], [['--criteria', 'criteria']]])('asks for a command where none is given: %j', async (argv) => {
  const { code, err } = await runInProcess(argv);
  expect(code).toBe(2);
  expect(err).toMatch(/^parindex: thiếu tên lệnh, cần một trong các lệnh: criteria, [^\n]+\n$/);
});

it('tells faults of use in English on demand', async () => {
  const { err } = await runInProcess('rank --edtion x --lang en');
  expect(err).toBe('parindex: no option --edtion; nearest: --edition; see parindex rank --help\n');
});

it('says that it was interrupted, with exit code 130', async () => {
  const { code, out, err } = await runInProcess(`rank ${BINH_DUONG}`, AbortSignal.abort());
  expect([code, out, err]).toEqual([130, '', 'parindex: đã dừng theo yêu cầu của người dùng\n']);
});
