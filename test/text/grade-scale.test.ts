/** What is said of grades, and what is not worth saying. */
import { describe, expect, it } from 'vitest';
import { gradeName, isTelling } from '../../src/text/publish/grade-scale.ts';
import { emptyGrades } from '../../src/text/publish/report-grades.ts';
import { gradesSummary, summaryCaption } from '../../src/text/publish/summary-words.ts';

const grade = (label: string, from: string, units: number) => ({
  id: label,
  label: { vi: label },
  from,
  units,
});

describe('grades', () => {
  it.each([
    ['Loại A', 'A'],
    ['loại tốt', 'tốt'],
    ['Xuất sắc', 'Xuất sắc'],
    ['Không xếp loại', 'Không xếp loại'],
  ])('%s', (label, name) => expect(gradeName(label)).toBe(name));

  it('do not say the word twice', () => {
    expect(emptyGrades([grade('Loại A', '90', 0), grade('Loại D', '0', 0)], 'vi')).toBe(
      'Không có đơn vị xếp loại A hoặc D.',
    );
  });

  it.each([
    ['the only one, of every unit', [grade('Không xếp loại', '0', 9)], 0, false],
    ['the only one, that could be missed', [grade('Đạt', '50', 9)], 0, true],
    ['the only one, that was missed', [grade('Đạt', '0', 9)], 1, true],
    ['two', [grade('Tốt', '50', 9), grade('Yếu', '0', 0)], 0, true],
    ['none', [], 0, true],
  ])('tell something: %s', (_, grades, ungraded, telling) => {
    expect(isTelling({ grades, ungraded })).toBe(telling);
  });
});

it('a summary says nothing of a grade that every unit gets, nor of targets that it does not draw', () => {
  const block = { grades: [grade('Không xếp loại', '0', 9)], ungraded: 0 };
  expect(gradesSummary([block], 'vi')).toBeNull();
  expect(summaryCaption(false, 'vi')).not.toContain('chỉ tiêu');
  expect(summaryCaption(true, 'vi')).toContain('chỉ tiêu');
});
