import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/criteria/cite/clauses.ts';
import { sharedFolder } from '../shared-folder.ts';

const TEXT = `I. MỞ ĐẦU
1. Không thuộc phần này.
II. MỤC  TIÊU
Đoạn mở đầu.
 1. Thể chế:
a) Điểm a, trong đó:
3. không phải khoản 3
b) Điểm b theo Quyết định số
1/QĐ-UBND.
2. Khoản không có điểm.
3. Thủ tục:
k) Điểm k
l) Điểm l
l) Điểm l nữa
d) không phải điểm d
II. NHIỆM VỤ
1. Khác
`;

describe('clausesOf', () => {
  it('tells clauses, points, the introduction and points lettered alike', () => {
    expect(clausesOf(TEXT, 'II. MỤC TIÊU')!.map(({ path }) => path.join(' '))).toEqual([
      'intro',
      '1 a',
      '1 b',
      '2',
      '3 k',
      '3 l',
      '3 l (2)',
    ]);
  });

  it('leaves no text out', () => {
    const clauses = clausesOf(TEXT, 'II. MỤC TIÊU', 'II. NHIỆM VỤ')!;
    expect(clauses.find(({ path }) => path.join(' ') === '3 l (2)')!.text).toContain('không phải điểm d');
  });

  it('knows no heading that the text does not have', () => {
    expect(clausesOf(TEXT, 'III. KHÁC')).toBeNull();
  });

  const seeds = sharedFolder('seeds');
  describe.skipIf(seeds === null)('on the plan of 2023', () => {
    const text = seeds === null ? '' : readFileSync(join(seeds, '002_c2c6795a392b9f33.txt'), 'utf8');
    it.each([
      ['II. MỤC TIÊU', 26],
      ['II. NHIỆM VỤ, GIẢI PHÁP', 44],
    ])('%s has %i clauses', (heading, count) => {
      expect(clausesOf(text, heading)).toHaveLength(count);
    });
  });
});
