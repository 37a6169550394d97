import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../src/publish/workbook/sheet-names.ts';

describe('sheetNames', () => {
  it.each([
    [['Tiêu chí'], ['Tiêu chí']],
    [['Khối I/II: [các sở]'], ['Khối I II các sở']],
    [
      ["'Sở'", 'sở'],
      ['Sở', 'sở (2)'],
    ],
    [
      ['History', ''],
      ['History (2)', '-'],
    ],
    [['Xếp hạng Sở, ban, ngành có thủ tục hành chính'], ['Xếp hạng Sở, ban, ngành có…']],
    [['Sở \u202eẩn'], ['Sở ẩn']],
  ])('%j', (wanted, names) => {
    expect(sheetNames(wanted)).toEqual(names);
  });

  it('are legal and different whatever is wanted', () => {
    const wanted = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('Xếp hạng', "'a'", '[]', 'xếp hạng'),
      ),
    );
    fc.assert(
      fc.property(wanted, (list) => {
        const names = sheetNames(list);
        expect(names).toHaveLength(list.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
    );
  });
});
