/** Numbers of cells: exact in either locale, and nothing that is not one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFixed } from '../../src/exact/decimal.ts';
import { Fraction } from '../../src/exact/fraction.ts';
import { readDate } from '../../src/import/cells/read-date.ts';
import {
  makeWhole,
  type NumberLocale,
  newNumberReading,
  readNumber,
} from '../../src/import/cells/read-number.ts';
import { exactOf } from '../../src/import/cells/value-limits.ts';
import { isoDay } from '../../src/model/day.ts';
import { localDecimal } from '../../src/text/format.ts';

function read(text: string, locale: NumberLocale = 'vi-VN'): string | null {
  const number = newNumberReading();
  return readNumber(text, locale, number) ? exactOf(number).toString() : null;
}

describe('readNumber', () => {
  it('reads every decimal as it is written in either locale', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat(12), (digits, decimals) => {
        const value = Fraction.of(digits, 10n ** BigInt(decimals));
        const text = formatFixed(value, decimals);
        expect(read(localDecimal(text, 'vi'))).toBe(value.toString());
        expect(read(text.replace('.', ','))).toBe(value.toString());
        expect(read(text, 'en-US')).toBe(value.toString());
      }),
    );
  });

  it.each([
    '',
    '-',
    ',5',
    '5,',
    '1,2,3',
    '1.23',
    '0.123',
    '1.2345',
    '1.234.56',
    '1 234',
    '+5',
    '1e3',
    '0x10',
    '٣',
    '²',
    '5%%',
  ])('refuses %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('tells the sign, the grouping and the percent sign', () => {
    const number = newNumberReading();
    readNumber('-1.234', 'vi-VN', number);
    expect(number).toMatchObject({ digits: -1234, isGroupedOnly: true, hasPercentSign: false });
    readNumber('1.234.567', 'vi-VN', number);
    expect(number).toMatchObject({ digits: 1234567, isGroupedOnly: false });
    readNumber('95,50 %', 'vi-VN', number);
    expect(number).toMatchObject({ digits: 9550, scale: 2, hasPercentSign: true });
    expect(makeWhole(number)).toBe(false);
  });
});

describe('readDate', () => {
  it.each([
    ['05/03/2025', '2025-03-05'],
    ['5/3/2025', '2025-03-05'],
    ['2025-03-05', '2025-03-05'],
    ['Ngày 05 tháng 3 năm 2025', '2025-03-05'],
    ['29/02/2024', '2024-02-29'],
  ])('%s', (text, day) => {
    expect(isoDay(readDate(text)!)).toBe(day);
  });

  it.each([
    '',
    '29/02/2025',
    '03/25/2025',
    '05/03/25',
    '45721',
    '5.3.2025',
    '05/03/0205',
    '2025-3-5',
    '05/03/2025 00:00',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toBeNull();
  });
});
