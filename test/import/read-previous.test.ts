import { describe, expect, it } from 'vitest';
import { readPrevious } from '../../src/import/read-previous.ts';
import { createRegistry } from '../../src/units/registry.ts';

const UNITS = ['Sở Nội vụ', 'Sở Tư pháp', 'Sở Y tế'].map((name, at) => ({
  id: `u${at}`,
  name,
  aliases: [],
  tier: 'province',
  attributes: {},
  dates: {},
}));
const registry = createRegistry(UNITS, { asOf: '2023-12-31' });

function read(text: string, numberLocale: 'vi-VN' | 'en-US' = 'vi-VN') {
  const chunks = [new TextEncoder().encode(text)];
  const { table, errors, unknownUnits } = readPrevious(
    { file: 'last.csv', chunks },
    { registry, numberLocale },
  );
  return {
    rows: table && [...table.rows].map(([unit, { index, rank }]) => [unit, index?.toString() ?? null, rank]),
    errors: errors.map(({ kind, line, column }) => [kind, line, column]),
    unknownUnits,
  };
}

describe('readPrevious', () => {
  it.each([
    ['semicolons', 'Đơn vị;Chỉ số;Xếp hạng\r\nSở Nội vụ;91,651;1\r\nsở tư pháp;90;2\r\n', 'vi-VN'],
    ['commas', 'Xếp hạng,Đơn vị,Chỉ số (%)\n1,Sở Nội vụ,91.651\n2,u1,90.00\n', 'en-US'],
    [
      'titles, totals and notes around the table',
      'KẾT QUẢ;;\nNăm 2022;;\nĐơn vị;Tổng điểm công bố;Hạng công bố\nSở Nội vụ;91,651;1\nSở Tư pháp;90;2\nGiá trị trung bình;90,8;\n;;\nNgười lập biểu;;\n',
      'vi-VN',
    ],
    [
      'headings that name the year, and units that were not ranked',
      'STT;Tên cơ quan, đơn vị;Chỉ số CCHC năm 2022 (%);Xếp hạng năm 2022\n1;Sở Nội vụ;91,651;1\n2;Sở Tư pháp;90;2\n',
      'vi-VN',
    ],
  ] as const)('reads a table with %s', (_, text, locale) => {
    expect(read(text, locale)).toEqual({
      rows: [
        [0, '91.651', 1],
        [1, '90', 2],
      ],
      errors: [],
      unknownUnits: [],
    });
  });

  it('takes a table without ranks or without indexes', () => {
    expect(read('Đơn vị;Chỉ số\nSở Y tế;88,5\n').rows).toEqual([[2, '88.5', null]]);
    expect(read('Đơn vị;Xếp hạng\nSở Y tế;3\n').rows).toEqual([[2, null, 3]]);
  });

  it('takes a unit that was listed without a rank', () => {
    const text = 'Đơn vị;Chỉ số;Xếp hạng\nSở Y tế;–;Không xếp hạng\n';
    expect(read(text)).toEqual({ rows: [[2, null, null]], errors: [], unknownUnits: [] });
  });

  it('names units that are none of this period', () => {
    expect(read('Đơn vị;Xếp hạng\nSở Y tế;1\nSở Ngoại vụ;2\n').unknownUnits).toEqual(['Sở Ngoại vụ']);
  });

  it.each([
    ['no table at all', 'xin chào\n', ['header_missing_column', null, null]],
    ['no units', 'Đơn vị;Xếp hạng\n', ['no_data_rows', null, null]],
    ['text for an index', 'Đơn vị;Chỉ số\nSở Y tế;tốt\n', ['number_format', 2, 2]],
    ['a rank that is no whole number', 'Đơn vị;Hạng\nSở Y tế;1,5\n', ['not_integer', 2, 2]],
    ['a unit twice', 'Đơn vị;Hạng\nSở Y tế;1\nSở Y tế;2\n', ['duplicate_conflict', 3, null]],
    ['nothing', '', ['empty_file', 1, null]],
  ])('refuses %s', (_, text, fault) => {
    expect(read(text)).toMatchObject({ rows: null, errors: [fault] });
  });
});
