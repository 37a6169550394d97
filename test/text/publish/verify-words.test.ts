/** Differences of a publication in words: the place, what was published, what was found. */
import { describe, expect, it } from 'vitest';
import type { Difference, Verification } from '../../../src/model/verification.ts';
import { differenceSentence, verificationText } from '../../../src/text/publish/verify-words.ts';

const KINDS = [
  'fileMissing',
  'fileSize',
  'fileContent',
  'fileUnlisted',
  'inputMissing',
  'inputContent',
  'inputUnlisted',
  'remadeContent',
  'remadeMissing',
  'remadeUnlisted',
] as const;

const UNIT = ['tiers', 't', 'units', 'a'];
const value = (
  path: string[],
  unit: string | null,
  expected: string | null,
  found: string | null,
): Difference => ({
  ...{ kind: 'value', path, unit, expected, found },
});

const VERIFICATION: Verification = {
  ...{ folder: 'f', hash: 'h', date: '2024-01-31', edition: 'e', files: 3, inputs: null },
  ...{ engine: { published: '1', running: '1' }, recomputed: false, unmade: [], differences: [] },
};

describe('differenceSentence', () => {
  it.each(KINDS)('%s names the file, what was expected and what was found', (kind) => {
    const difference: Difference = { kind, path: ['a/b.docx'], unit: null, expected: '1', found: '2' };
    expect(differenceSentence(difference, 'vi')).toMatch(/^a\/b\.docx: cần .*, gặp.*[^.]$/);
    expect(differenceSentence(difference, 'en')).toMatch(/^a\/b\.docx: expected .*, found.*[^.]$/);
  });

  it.each([
    [
      value([...UNIT, 'leaves', '3.2.1'], 'Sở A', 'scored 1.5', 'noFunction'),
      'Đơn vị Sở A, Tiêu chí 3.2.1: cần "tính điểm theo số liệu", 1,5 như đã công bố, gặp "không thuộc chức năng, nhiệm vụ" khi tính lại',
    ],
    [
      value([...UNIT, 'index'], 'Sở A', '84.58', null),
      'Đơn vị Sở A, Chỉ số (%): cần 84,58 như đã công bố, gặp không có khi tính lại',
    ],
    [
      value(['blocks', 'b', 'ranked', 'a', 'rank'], 'Sở A', '1', '2'),
      'Đơn vị Sở A, Xếp hạng: cần 1 như đã công bố, gặp 2 khi tính lại',
    ],
    [
      value(['blocks', 'b', 'mean'], null, '84.58', '84.59'),
      'Khối b Giá trị trung bình: cần 84,58 như đã công bố, gặp 84,59 khi tính lại',
    ],
    [
      value(['edition', 'hash'], null, 'ab', 'cd'),
      'Bộ tiêu chí mã băm: cần ab như đã công bố, gặp cd khi tính lại',
    ],
  ])('names the unit and the value: %#', (difference, sentence) => {
    expect(differenceSentence(difference, 'vi')).toBe(sentence);
  });
});

describe('verificationText', () => {
  it.each([
    [{}, 'KHỚP: 3 tệp nguyên vẹn; chưa tính lại vì không có số liệu đầu vào'],
    [
      { inputs: 2, recomputed: true },
      'KHỚP: 3 tệp nguyên vẹn, tính lại từ số liệu cho đúng kết quả và tài liệu đã công bố',
    ],
    [{ inputs: 2 }, 'CHƯA TÍNH LẠI ĐƯỢC: số liệu có lỗi'],
    [{ differences: [value(UNIT, 'A', '1', '2')] }, 'KHÔNG KHỚP: 1 điểm khác'],
  ])('ends with the verdict: %#', (more, verdict) => {
    expect(
      verificationText({ ...VERIFICATION, ...more }, 'vi')
        .split('\n')
        .at(-1),
    ).toBe(verdict);
  });

  it('says what could not be made again, and another version', () => {
    const text = verificationText(
      { ...VERIFICATION, unmade: ['a.pdf'], engine: { published: '1', running: '2' } },
      'vi',
    );
    expect(text).toContain('máy này không có bộ tạo PDF: a.pdf');
    expect(text).toContain('công bố bằng phiên bản 1, kiểm tra bằng phiên bản 2');
  });
});
