/** Roman numerals, by which annexes are counted. */
const PARTS: readonly (readonly [value: number, letters: string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** @param number a whole number, from 1 */
export function romanNumeral(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of PARTS) {
    for (; rest >= value; rest -= value) text += letters;
  }
  return text;
}
