import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BINH_DUONG, NATIONAL, runInProcess } from './run-in-process.ts';

const SNAPSHOTS = join(import.meta.dirname, '../snapshots/cli');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parindex-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, ...lines: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

describe('rank of published tables', () => {
  it('reproduces Bình Dương 2017: 84,58 down to 71,46, mean 78,39', async () => {
    const { code, out, err } = await runInProcess(`rank ${BINH_DUONG}`);
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'rank-binh-duong-2017.txt'));
  });

  it('reproduces the ministries of 2023, nine printed totals differing by a hundredth', async () => {
    const { code, out, err } = await runInProcess(`rank ${NATIONAL}`);
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot(join(SNAPSHOTS, 'rank-ministries-2023.txt'));
    const warnings = err.trim().split('\n');
    expect(warnings).toHaveLength(9);
    expect(warnings[0]).toBe(
      'data/published/national-2023-ministries.csv:3:4: cảnh báo: tổng điểm công bố 89,95 khác kết quả tính lại 89,96',
    );
  });

  it('speaks English on demand', async () => {
    const { out } = await runInProcess(`rank ${BINH_DUONG} --lang en`);
    expect(out).toMatch(/^PAR INDEX RANKING\n/);
    expect(out).toMatch(/ {2}1 {2}Thủ Dầu Một +84\.58 {2}Not graded\n/);
  });
});

describe('rank --format json', () => {
  it('prints nothing but JSON, numbers as decimal strings', async () => {
    const { out, err } = await runInProcess(`rank ${NATIONAL} --format json`);
    const report = JSON.parse(out);
    const [block] = report.blocks;
    expect(err.trim().split('\n')).toHaveLength(9);
    expect(report.marks).toEqual([]);
    expect(report.warnings).toHaveLength(9);
    expect(block.mean).toBe('84.38');
    expect(block.ranked.map(({ rank }: { rank: number }) => rank)).toEqual(
      Array.from({ length: 17 }, (_, at) => at + 1),
    );
    expect(block.ranked[0]).toEqual({
      rank: 1,
      unit: { id: 'bo-tu-phap', name: 'Bộ Tư pháp' },
      index: '89.96',
      exact: '89.96',
      grade: { id: 'b', label: { vi: 'Loại B', en: 'B' } },
      tied: false,
    });
  });
});

describe('rank --format csv', () => {
  it('opens in a Vietnamese spreadsheet: mark, semicolons, decimal comma', async () => {
    const { out } = await runInProcess(`rank ${BINH_DUONG} --format csv`);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('\uFEFFKẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH');
    expect(lines[3]).toBe('Khối;Xếp hạng;Đơn vị;Chỉ số (%);Xếp loại;Ghi chú');
    expect(lines[4]).toBe('UBND các huyện, thị xã, thành phố;1;Thủ Dầu Một;84,58;Không xếp loại;');
    expect(lines[13]).toBe('UBND các huyện, thị xã, thành phố;;Giá trị trung bình;78,39;;');
  });

  it('gives last year’s table back to --previous', async () => {
    const { out } = await runInProcess(`rank ${BINH_DUONG} --format csv`);
    const file = write('previous.csv', out);
    const { code, out: text } = await runInProcess(`rank ${BINH_DUONG} --previous ${file}`);
    expect(code).toBe(0);
    expect(text).toMatch(/Thủ Dầu Một +84,58 +Không xếp loại +0 +0,00\n/);
  });
});

describe('rank --previous', () => {
  it('adds places and change of index; units of last year only are named', async () => {
    const previous = write(
      '2016.csv',
      'Đơn vị;Chỉ số;Xếp hạng',
      'Thủ Dầu Một;80,5;2',
      'Tân Uyên;82,00;1',
      'Huyện Cũ;70;3',
    );
    const { out, err } = await runInProcess(`rank ${BINH_DUONG} --previous ${previous}`);
    expect(out).toContain('Tăng/giảm (bậc)');
    expect(out).toMatch(/Thủ Dầu Một .* \+1 +\+4,08\n/);
    expect(out).toMatch(/Tân Uyên .* -1 +0,00\n/);
    expect(out).toMatch(/Bàu Bàng .* – +–\n/);
    expect(err).toMatch(/không so sánh các đơn vị không có trong danh sách kỳ này: Huyện Cũ\n$/);
  });

  it('says what a file is that is no table of last year', async () => {
    const workbook = write('last.xlsx', 'PK\u0003\u0004');
    const { code, out, err } = await runInProcess(`rank ${BINH_DUONG} --previous ${workbook}`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/last\.xlsx:1: lỗi: nội dung tệp là [^?]+, không phải CSV/);
  });

  it('has no such columns without the file', async () => {
    const { out } = await runInProcess(`rank ${BINH_DUONG}`);
    expect(out).not.toContain('Tăng/giảm');
  });
});

describe('rank of files with faults', () => {
  it('tells the errors of all files in one pass and scores nothing', async () => {
    const one = write('one.csv', 'Đơn vị;TC 1.1;TC 1.2', 'Thủ Dầu Một;x;32');
    const two = write('two.csv', 'Đơn vị;TC 1.1;TC 1.2', 'Huyện Cũ;40;30', 'Tân Uyên;66;30');
    const { code, out, err } = await runInProcess(
      `rank --edition binh-duong/2017-districts --reports ${one} ${two}`,
    );
    expect([code, out]).toEqual([1, '']);
    const [last, ...faults] = err.trim().split('\n').reverse();
    const places = faults.reverse().map((line) => line.slice(folder.length + 1, line.indexOf(': ')));
    expect(places).toEqual(['one.csv:2:2', 'two.csv:2:1', 'two.csv:3:2']);
    expect(last).toBe('parindex: chưa chấm điểm vì các tệp có 3 lỗi; hãy sửa rồi chạy lại');
  });

  it('refuses two files that contradict each other', async () => {
    const one = write('a.csv', 'Đơn vị;TC 1.1;TC 1.2', 'Thủ Dầu Một;50;32');
    const two = write('b.csv', 'Đơn vị;TC 1.1;TC 1.2', 'Thủ Dầu Một;51;32');
    const { code, out, err } = await runInProcess(
      `rank --edition binh-duong/2017-districts --reports ${one} ${two}`,
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/b\.csv:2:2: lỗi: /);
  });
});

describe('marks and unranked units', () => {
  it('marks an illustrative edition and made-up figures in every form', async () => {
    const report = write(
      'report.csv',
      'SỐ LIỆU GIẢ LẬP - chỉ dùng để tập huấn',
      'Đơn vị;Mã tiêu chí;Giá trị',
      'Sở Nội vụ;TC 1.1.2;90',
    );
    const rank = `rank --edition hung-yen/2023 --reports ${report}`;
    const marks = ['BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', 'SỐ LIỆU GIẢ LẬP'];
    const [text, csv, json] = await Promise.all(
      ['text', 'csv', 'json'].map((format) => runInProcess(`${rank} --format ${format}`)),
    );
    expect(text!.out.split('\n').slice(0, 2)).toEqual(marks);
    expect(csv!.out.slice(1).split('\r\n').slice(0, 2)).toEqual(marks);
    expect(JSON.parse(json!.out).marks).toEqual(marks);
  });

  it('lists units without figures, and a block without any in one line', async () => {
    const report = write('alone.csv', 'Đơn vị;Mã tiêu chí;Giá trị', 'Sở Nội vụ;TC 1.1.2;90');
    const { out } = await runInProcess(`rank --edition hung-yen/2023 --reports ${report}`);
    expect(out).toContain('UBND cấp huyện (10 đơn vị)\nChưa có đơn vị nào có số liệu\n');
    expect(out).toMatch(/Không xếp hạng \(chưa có số liệu\): Sở Tư pháp; /);
    expect(out).not.toContain('SỐ LIỆU GIẢ LẬP');
  });

  it('ranks one tier only', async () => {
    const report = write('tier.csv', 'Đơn vị;Mã tiêu chí;Giá trị', 'Sở Nội vụ;TC 1.1.2;90');
    const { out } = await runInProcess(
      `rank --edition hung-yen/2023 --reports ${report} --tier district --format json`,
    );
    expect(JSON.parse(out).blocks.map(({ tier }: { tier: string }) => tier)).toEqual(['district']);
  });
});
