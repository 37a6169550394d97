/** Names in a sentence. */
import { expect, it } from 'vitest';
import { nameList } from '../../src/text/name-list.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A và B'],
  [['A', 'B', 'C'], 'A, B và C'],
  [['Sở Tài chính', 'Sở Giáo dục và Đào tạo'], 'Sở Tài chính và Sở Giáo dục và Đào tạo'],
  [
    ['Sở Y tế', 'Sở Công Thương', 'Sở Văn hóa, Thể thao và Du lịch'],
    'Sở Y tế; Sở Công Thương; Sở Văn hóa, Thể thao và Du lịch',
  ],
])('%j', (names, text) => {
  expect(nameList(names, 'vi')).toBe(text);
});

it('in English, and with "or"', () => {
  expect(nameList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  expect(nameList(['Khá', 'Yếu'], 'vi', 'or')).toBe('Khá hoặc Yếu');
});
