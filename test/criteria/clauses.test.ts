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
    const clauses = clausesOf(TEXT, 'II. MỤC TIÊU', { until: 'II. NHIỆM VỤ' })!;
    expect(clauses.find(({ path }) => path.join(' ') === '3 l (2)')!.text).toContain('không phải điểm d');
  });

  it('knows no heading that the text does not have', () => {
    expect(clausesOf(TEXT, 'III. KHÁC')).toBeNull();
  });

  const BULLETS = `Đề cương
- Gạch trước khoản 1
- Gạch thứ hai
1. Chỉ đạo
a) Kết quả
- Văn bản, gồm Văn phòng - Thống kê
tiếp theo
 - Điều hành:
+ Họp
+ Phân công
- Tài chính -
Kế toán
b) Hạn chế
2. Không có gạch
## **II. KHÁC**
- Gạch của phần khác
`;

  it('counts dashes, and pluses below a dash, where they are asked for', () => {
    const clauses = clausesOf(BULLETS, 'Đề cương', { bullets: true })!;
    const paths = ['- 1', '- 2', '1 a - 1', '1 a - 2 + 1', '1 a - 2 + 2', '1 a - 3', '1 b', '2'];
    expect(clauses.map(({ path }) => path.join(' '))).toEqual(paths);
    expect(clauses[2]!.text).toContain('tiếp theo');
    expect(clausesOf(BULLETS, 'Đề cương')!.map(({ path }) => path.join(' '))).toEqual([
      'intro',
      '1 a',
      '1 b',
      '2',
    ]);
  });

  it('reads a heading with the marks of Markdown, and to the end of the text where asked', () => {
    expect(clausesOf(BULLETS, 'II. KHÁC', { bullets: true })).toHaveLength(1);
    const whole = clausesOf(BULLETS, 'Đề cương', { bullets: true, until: null })!;
    expect(whole.map(({ path }) => path.join(' ')).slice(-2)).toEqual(['1 b', '2 - 1']);
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
