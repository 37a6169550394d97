/** Whatever a file holds, importing it throws nothing, and says the same in pieces as in one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importChunks } from '../../src/import/import-file.ts';
import { INPUT_KINDS } from '../../src/model/submission.ts';
import { issueSentence } from '../../src/text/issues/issues.ts';
import { caseContext } from './case-context.ts';

const HEADERS = [
  'Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số;Ghi chú;Điểm tự chấm;Tài liệu kiểm chứng',
  'Đơn vị;3.1;3.8;3.9;3.5;3.12;Tổng điểm công bố',
  'Đơn vị;Mã tiêu chí;Vòng;Quyết định;Điểm;Giá trị;Lý do;Ngày',
  'Đơn vị;Mã tiêu chí;Phiếu hợp lệ;Hài lòng;Bình thường;Không hài lòng;Giá trị',
];
const cell = fc.oneof(
  fc.constantFrom(
    'Sở Tư pháp',
    'Xã Yên Hòa',
    'Tổng',
    '',
    ' ',
    '3.1',
    'TC 3.2',
    '3.5',
    '3.5/a',
    '3.6/warned',
    '3.11',
  ),
  fc.constantFrom(
    '95%',
    '1.234',
    '-5',
    '0',
    '1',
    'KPS',
    'KBC',
    '-',
    'x',
    '=1',
    '#N/A',
    'Công nhận',
    '1e5',
    '05/03/2025',
  ),
  fc.constantFrom(
    '"a',
    'a"b',
    '"a;b"',
    '\u202e',
    '\0',
    '\ufeff',
    '９',
    'ho\u0323a',
    '99999999999999999999',
    '0,00000000001',
  ),
  fc.string({ maxLength: 5 }),
);
const row = fc.array(cell, { minLength: 1, maxLength: 9 }).map((cells) => cells.join(';'));

it('takes any text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...HEADERS),
      fc.array(row, { maxLength: 8 }),
      fc.constantFrom(...INPUT_KINDS),
      fc.constantFrom('\n', '\r\n', '\r'),
      (header, rows, kind, ending) => {
        const bytes = Buffer.from([header, ...rows].join(ending));
        const options = { kind, perUnit: rows.length % 2 === 0 };
        const result = importChunks('a.csv', [bytes], caseContext, options);
        const pieces = [bytes.subarray(0, 90), bytes.subarray(90)];
        const again = importChunks('a.csv', pieces, caseContext, options);
        expect([again.errors, again.warnings]).toEqual([result.errors, result.warnings]);
        expect(result.accepted).toBe(result.submission !== null);
        for (const issue of [...result.errors, ...result.warnings]) {
          expect(issueSentence(issue, 'vi')).not.toMatch(/undefined|NaN|\[object/);
        }
      },
    ),
    { numRuns: 1500 },
  );
});
