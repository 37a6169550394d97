import { describe, expect, it } from 'vitest';
import { basisLines, proposalBasis } from '../../../src/text/publish/basis-words.ts';
import {
  documentNumber,
  longDate,
  placeAndDate,
  recipientLines,
} from '../../../src/text/publish/official-words.ts';

describe('days', () => {
  it.each([
    ['2024-02-05', 'ngày 05 tháng 02 năm 2024', '5 February 2024'],
    ['2024-01-31', 'ngày 31 tháng 01 năm 2024', '31 January 2024'],
    ['2024-03-09', 'ngày 09 tháng 3 năm 2024', '9 March 2024'],
    ['2024-12-10', 'ngày 10 tháng 12 năm 2024', '10 December 2024'],
  ])('%s: a leading 0 below day 10 and in the months 1 and 2 only', (day, vi, en) => {
    expect([longDate(day, 'vi'), longDate(day, 'en')]).toEqual([vi, en]);
  });

  it('leave blanks where they are not known', () => {
    expect(placeAndDate(undefined, undefined, 'vi')).toBe('........, ngày ...... tháng ...... năm ......');
  });
});

describe('numbers', () => {
  it.each([
    [{ number: '5', symbol: 'QĐ-UBND' }, '05/QĐ-UBND'],
    [{ number: '05', symbol: 'QĐ-UBND' }, '05/QĐ-UBND'],
    [{ number: '1187', symbol: 'QĐ-UBND' }, '1187/QĐ-UBND'],
    [{ symbol: 'QĐ-UBND' }, '......../QĐ-UBND'],
    [{}, '......../QĐ-........'],
  ])('%o is %s', (parts, text) => {
    expect(documentNumber(parts, 'QĐ')).toBe(text);
  });
});

describe('bases', () => {
  it.each([
    [
      { type: 'Luật', subject: 'Tổ chức chính quyền địa phương', date: '2015-06-19' },
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.',
    ],
    [
      {
        type: 'Quyết định',
        number: '876/QĐ-BNV',
        date: '2022-11-10',
        issuer: 'Bộ trưởng Bộ Nội vụ',
        subject: 'về A',
      },
      'Căn cứ Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ về A.',
    ],
    [
      { type: 'Kế hoạch', subject: 'về cải cách hành chính' },
      'Căn cứ Kế hoạch số ........ ngày ...... tháng ...... năm ...... của ........ về cải cách hành chính.',
    ],
  ])('%o', (basis, line) => {
    expect(basisLines([basis], 'vi')).toEqual([line]);
  });

  it('are one dotted line where none is given', () => {
    expect(basisLines(undefined, 'vi')).toEqual(['Căn cứ .................................']);
  });

  it('end with a full stop, whatever the last one is', () => {
    const law = { type: 'Luật', subject: 'A', date: '2015-06-19' };
    expect(basisLines([law, law], 'vi').map((line) => line.at(-1))).toEqual([';', '.']);
    expect(basisLines(undefined, 'en', ['At the proposal of B'])).toEqual([
      'Pursuant to ................................;',
      'At the proposal of B.',
    ]);
  });

  it('name the proposal', () => {
    const proposer = {
      name: 'Sở Nội vụ',
      head: 'Giám đốc Sở Nội vụ',
      number: '9',
      symbol: 'TTr-SNV',
      date: '2024-02-01',
    };
    expect(proposalBasis(proposer, 'vi')).toBe(
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 09/TTr-SNV ngày 01 tháng 02 năm 2024',
    );
  });
});

it('recipients end with a semicolon, the archive line with a full stop', () => {
  expect(recipientLines(['Như Điều 3', 'Bộ Nội vụ'], 'VT, NC', 'vi')).toEqual([
    '- Như Điều 3;',
    '- Bộ Nội vụ;',
    '- Lưu: VT, NC.',
  ]);
});
