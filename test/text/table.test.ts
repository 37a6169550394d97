import { describe, expect, it } from 'vitest';
import { displayWidth, layoutTable, wrapText } from '../../src/text/table.ts';

describe('displayWidth', () => {
  it.each([
    ['Sở Nội vụ', 9],
    ['Sở Nội vụ'.normalize('NFD'), 9],
    ['', 0],
    ['日本', 4],
  ])('of "%s" is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('layoutTable', () => {
  it('aligns Vietnamese text and numbers, whatever their Unicode form', () => {
    const columns = [
      { heading: 'Đơn vị', align: 'left' as const },
      { heading: 'Điểm', align: 'right' as const },
    ];
    const rows = [
      ['Sở Nội vụ'.normalize('NFD'), '9,5'],
      ['Sở Y tế', '10,25'],
    ];
    expect(layoutTable(columns, rows)).toEqual(['Đơn vị      Điểm', 'Sở Nội vụ    9,5', 'Sở Y tế    10,25']);
  });
});

describe('wrapText', () => {
  it('breaks at spaces and indents what follows', () => {
    expect(wrapText('một hai ba bốn', 7, '  ')).toEqual(['một hai', '  ba', '  bốn']);
  });
});
