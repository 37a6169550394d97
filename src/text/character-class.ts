/** Classes of characters given as ranges of code points, so that invisible and control characters never stand in source. */

export type CodeRange = readonly [first: number, last: number];

/** Characters without width: they change nothing that a reader sees, and everything that a program compares. */
export const INVISIBLE_RANGES: readonly CodeRange[] = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2060, 0x2064],
  [0xfeff, 0xfeff],
];

/** Marks that combine with the letter before them (text that is not in form NFC). */
export const COMBINING_RANGES: readonly CodeRange[] = [[0x0300, 0x036f]];

/** @returns an expression that matches one character of the ranges (all below U+10000) */
export function characterClass(ranges: readonly CodeRange[], flags = ''): RegExp {
  const items = ranges.map(([first, last]) => `${escapeCode(first)}-${escapeCode(last)}`);
  return new RegExp(`[${items.join('')}]`, flags);
}

function escapeCode(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
