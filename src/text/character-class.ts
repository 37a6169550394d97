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

/** Marks that turn the direction of what follows them: they make a text read as another one. */
export const DIRECTION_RANGES: readonly CodeRange[] = [
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

/** Control characters, line ends and tabs among them, and what no XML document may hold. */
export const CONTROL_RANGES: readonly CodeRange[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x2028, 0x2029],
  [0xfffe, 0xffff],
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
