import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/exact/decimal.ts';
import { writeCsv } from '../../src/text/csv.ts';

describe('writeCsv', () => {
  it('writes what Excel reads in Vietnam', () => {
    const text = writeCsv([
      ['Đơn vị', 'Điểm'],
      ['Sở Nội vụ', decimal('84.58')],
      ['a;b "c"', null],
    ]);
    expect(text).toBe('\uFEFFĐơn vị;Điểm\r\nSở Nội vụ;84,58\r\n"a;b ""c""";\r\n');
  });

  it('writes a printed number with all its decimals', () => {
    expect(writeCsv([['x', { printed: '95.20' }, { printed: '-0.50' }]])).toBe('\uFEFFx;95,20;-0,50\r\n');
  });

  it('writes commas and decimal points for en-US', () => {
    expect(writeCsv([['a,b', 1.5, decimal('-0.25')]], { locale: 'en-US' })).toBe('\uFEFF"a,b",1.5,-0.25\r\n');
  });

  it.each(['=1+1', '@SUM(A1)', '+84', '-2', '\t=1', '＝1'])('neutralises the text %j', (cell) => {
    expect(parse(writeCsv([[cell, 'x']]), { bom: true, delimiter: ';' })).toEqual([[`'${cell}`, 'x']]);
  });

  it.each(['- gạch đầu dòng', 'a=b', '5'])('leaves the text %j alone', (cell) => {
    expect(parse(writeCsv([[cell, 'x']]), { bom: true, delimiter: ';' })).toEqual([[cell, 'x']]);
  });

  it('is read back as it was', () => {
    const cell = fc.string().filter((text) => !/^[-+=@\t\r＝＠＋－]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const filled = rows.map(([a, b]) => ['x', a, b]);
        expect(parse(writeCsv(filled), { bom: true, delimiter: ';' })).toEqual(filled);
      }),
    );
  });
  it('turns no direction of reading, and finds a formula behind the mark', () => {
    expect(writeCsv([['\u202e=1+1', 'Sở \u202eẩn\u202c']])).toContain("'=1+1;Sở ẩn");
  });
});
