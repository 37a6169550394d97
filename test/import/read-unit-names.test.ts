/** The names of units in a table: any dialect of CSV, workbooks, the column of reports or one that is asked for. */
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { readUnitNames } from '../../src/import/read-unit-names.ts';

const read = (text: string, column?: string) =>
  readUnitNames('names.csv', Buffer.from(text), { column, numberLocale: 'vi-VN' });

describe('readUnitNames', () => {
  it.each([
    ['semicolons', 'Danh sách\nSTT;Đơn vị\n1;Sở Y tế\n2; Sở Nội vụ '],
    ['commas', 'Danh sách\nSTT,Đơn vị\n1,Sở Y tế\n2,Sở Nội vụ'],
    ['tabs', 'Danh sách\nSTT\tTên đơn vị\n1\tSở Y tế\n2\tSở Nội vụ'],
    ['decomposed Unicode', 'Danh sách\nSTT;Đơn vị\n1;Sở Y tế\n2;Sở Nội vụ'.normalize('NFD')],
  ])('reads a table with %s, below its header', async (_, text) => {
    const { names, errors } = await read(text);
    expect(errors).toEqual([]);
    expect(names.map(({ text: name, line }) => [name.normalize('NFC'), line])).toEqual([
      ['Sở Y tế', 3],
      ['Sở Nội vụ', 4],
    ]);
  });

  it('takes the code along, and codes alone as names', async () => {
    const both = await read('Mã đơn vị;Đơn vị\n001;Xã X\n;Xã Y');
    expect(both.names.map(({ text, code }) => [text, code])).toEqual([
      ['Xã X', '001'],
      ['Xã Y', null],
    ]);
    const { names } = await read('Mã đơn vị;Điểm\n001;5');
    expect(names.map(({ text, code }) => [text, code])).toEqual([['001', null]]);
  });

  it('reads the column that is asked for', async () => {
    const { names } = await read('Đơn vị;Cơ quan phối hợp\nSở Y tế;Sở Nội vụ', 'cơ quan phối hợp');
    expect(names.map(({ text }) => text)).toEqual(['Sở Nội vụ']);
  });

  it('reads the first visible sheet with the column', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Bìa', rows: [['Danh sách']] },
        {
          name: 'Đơn vị',
          rows: [
            ['STT', 'Đơn vị'],
            [1, 'Sở Y tế'],
          ],
        },
      ],
    });
    const { names } = await readUnitNames('names.xlsx', bytes, { numberLocale: 'vi-VN' });
    expect(names).toEqual([{ text: 'Sở Y tế', code: null, sheet: 'Đơn vị', line: 2 }]);
  });

  it.each([
    ['a table without the column', 'Tên\nSở Y tế', 'header_missing_column'],
    ['a table without names', 'STT;Đơn vị\n1;', 'no_data_rows'],
    ['a file that is no text', 'PK\u0003\u0004', undefined],
  ])('refuses %s', async (_, text, kind) => {
    const { names, errors } = await read(text);
    expect(names).toEqual([]);
    expect(errors.length).toBeGreaterThan(0);
    if (kind) expect(errors.map((error) => error.kind)).toEqual([kind]);
  });

  it('refuses a workbook that is none', async () => {
    const { errors } = await readUnitNames('names.xlsx', Buffer.from('x'), { numberLocale: 'vi-VN' });
    expect(errors.map(({ kind }) => kind)).toEqual(['workbook_unreadable']);
  });

  it('tells the byte that is no UTF-8', async () => {
    const bytes = Buffer.from([...Buffer.from('Đơn vị\nS'), 0xb5, 0xae, 0x0a]);
    const { errors } = await readUnitNames('names.csv', bytes, { numberLocale: 'vi-VN' });
    expect(errors).toMatchObject([{ kind: 'encoding_not_utf8', params: { byteOffset: 12 } }]);
  });
});
