import { expect, it } from 'vitest';
import { romanNumeral } from '../../../src/publish/official/roman-numeral.ts';

it.each([
  [1, 'I'],
  [3, 'III'],
  [4, 'IV'],
  [8, 'VIII'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [99, 'XCIX'],
])('writes %i as %s', (number, text) => {
  expect(romanNumeral(number)).toBe(text);
});
