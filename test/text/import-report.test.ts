/** The report of an import as people read it. */
import { expect, it } from 'vitest';
import { importChunks } from '../../src/import/import-file.ts';
import { importReport } from '../../src/text/issues/import-report.ts';
import { caseContext } from '../import/case-context.ts';

const TEXT = `BÁO CÁO;;
Đơn vị;Mã tiêu chí;Giá trị
Sở Tư pháp;3.1;95.5%
Sở Tư pháp;9.9;x
Sở Y tế;3.1;
Sở Y tế;3.8;1.234
`;

function report(perUnit: boolean, lang: 'vi' | 'en'): string {
  return importReport(importChunks('bao-cao.csv', [Buffer.from(TEXT)], caseContext, { perUnit }), lang);
}

it('groups by line in Vietnamese', () => {
  expect(report(false, 'vi')).toBe(`bao-cao.csv: không được nhận (2 lỗi, 2 cảnh báo)
  Dòng 1
    cảnh báo: các dòng phía trên tiêu đề bảng được bỏ qua
  Dòng 3
    cột 3, lỗi: "95.5%" không phải là số; hãy viết chỉ gồm chữ số, dấu phẩy cho phần thập phân và dấu chấm phân nghìn, ví dụ 95,5% (nếu cả tệp viết kiểu 1,234.5 thì chọn --number-locale en-US)
  Dòng 4
    cột 2, lỗi: không có tiêu chí nào mã "9.9"; hãy ghi mã như biểu mẫu, ví dụ TC 3.2.1 (bảng tính hay tự đổi 3.2 thành ngày tháng, nên giữ chữ TC ở trước)
  Dòng 6
    cột 3, cảnh báo: "1.234" được đọc là số nguyên có dấu phân nghìn; nếu là số thập phân thì hãy ghi lại
  Các dòng bỏ qua: 1
`);
});

it('lists what was not reported and who was refused', () => {
  const lines = report(true, 'en').split('\n');
  expect(lines[0]).toBe('bao-cao.csv: accepted (1 figure, 1 not reported, 2 errors, 2 warnings)');
  expect(lines.slice(-4, -1)).toEqual([
    '  Not reported: 1 (line 5)',
    '  Lines skipped: 1',
    '  Units refused: "Sở Tư pháp"',
  ]);
});

it('marks made-up figures', () => {
  const text = `SỐ LIỆU GIẢ LẬP;;\n${TEXT.slice(TEXT.indexOf('\n') + 1)}`;
  const result = importChunks('bao-cao.csv', [Buffer.from(text)], caseContext, {});
  expect(importReport(result, 'vi').split('\n')[1]).toBe('  SỐ LIỆU GIẢ LẬP');
  expect(report(false, 'vi')).not.toContain('GIẢ LẬP');
});
