/** Characters that a cell must not hold, or that are changed before a cell is read. */
import {
  COMBINING_RANGES,
  type CodeRange,
  characterClass,
  INVISIBLE_RANGES,
} from '../../text/character-class.ts';

/** C0 without tab and line ends, DEL, C1, and the marks that turn the direction of writing */
const CONTROL_RANGES: readonly CodeRange[] = [
  [0x0000, 0x0008],
  [0x000b, 0x000c],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];
/** full-width forms of ASCII, as East Asian keyboards type them */
const FULL_WIDTH_RANGES: readonly CodeRange[] = [[0xff01, 0xff5e]];
const FULL_WIDTH_SHIFT = 0xfee0;

const CONTROL = characterClass(CONTROL_RANGES);
export const COMBINING = characterClass(COMBINING_RANGES);
export const INVISIBLE = characterClass(INVISIBLE_RANGES);
export const FULL_WIDTH = characterClass(FULL_WIDTH_RANGES);
/** any character that makes a cell worth a closer look */
export const SUSPECT = characterClass([
  ...CONTROL_RANGES,
  ...COMBINING_RANGES,
  ...INVISIBLE_RANGES,
  ...FULL_WIDTH_RANGES,
]);

/** What is wrong with a cell that holds a character which none may have. */
export function controlFault(cell: string): 'nul_byte' | 'control_char' | null {
  if (!CONTROL.test(cell)) return null;
  return cell.includes('\0') ? 'nul_byte' : 'control_char';
}

const ALL_FULL_WIDTH = characterClass(FULL_WIDTH_RANGES, 'g');

export function narrowFullWidth(text: string): string {
  return text.replace(ALL_FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT));
}
