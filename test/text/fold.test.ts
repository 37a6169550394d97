import { describe, expect, it } from 'vitest';
import { compareVietnamese, foldName, foldSearch } from '../../src/text/fold.ts';

describe('foldName', () => {
  it.each([
    ['Yên Hoà', 'yên hòa'],
    ['Thuỵ Lôi', 'thụy lôi'],
    ['UỶ BAN', 'ủy ban'],
    ['Hoè Thị', 'hòe thị'],
    ['Sở\u00a0 Y\ttế\u200b', 'sở y tế'],
    ['Hòa'.normalize('NFD'), 'hòa'],
  ])('%j is %j', (text, folded) => {
    expect(foldName(text)).toBe(folded.normalize('NFC'));
  });

  it('keeps every diacritic', () => {
    expect(foldName('Hoa')).not.toBe(foldName('Hòa'));
    expect(foldName('Mỹ')).not.toBe(foldName('Mĩ'));
  });
});

it('foldSearch strips diacritics', () => {
  expect(foldSearch('Đồng Khởi, Phù Cừ')).toBe('dong khoi, phu cu');
});

it('compareVietnamese sorts by the Vietnamese alphabet', () => {
  expect(['Đông', 'Dương', 'Ân Thi', 'An Bình'].sort(compareVietnamese)).toEqual([
    'An Bình',
    'Ân Thi',
    'Dương',
    'Đông',
  ]);
});
