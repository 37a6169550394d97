/** Registries with and without quotation marks are split alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRows } from '../../src/units/split-rows.ts';

const cell = fc.constantFrom(
  '',
  ' ',
  'a',
  ' Xã Hòa ',
  '#',
  '# giải thích',
  'b#c',
  '\u00a0',
  "l'Xã",
  '1,5',
  '\t',
);
const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(';'));
const end = fc.constantFrom('\n', '\r\n', '\r');

describe('splitRows', () => {
  it('makes the same rows whether a quoted line follows or not', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), end, (lines, lineEnd) => {
        const plain = `${lines.map((text) => text + lineEnd).join('')}`;
        const quoted = splitRows(`${plain}"q"${lineEnd}`, 'units.csv');
        expect(splitRows(plain, 'units.csv')).toEqual(quoted.slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });
});
