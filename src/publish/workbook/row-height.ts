/**
 * The height of a row whose texts are wrapped. Programs that open a workbook do not all measure it themselves, and text
 * would run over the rows below.
 */

/** of a line of the font of the workbook, in points */
const LINE = 15;
/** the highest row that Excel takes */
const HIGHEST = 405;
/** letters of the font are narrower than the digits that widths are counted in, but lines break between words */
const LETTERS_PER_DIGIT = 1.05;
const BOLD_LETTERS_PER_DIGIT = 0.8;

/**
 * @param texts of the row's cells
 * @param widths of their columns, in digits
 * @returns points
 */
export function rowHeight(texts: readonly string[], widths: readonly number[], isBold: boolean): number {
  const letters = isBold ? BOLD_LETTERS_PER_DIGIT : LETTERS_PER_DIGIT;
  const lines = texts.map((text, at) => linesOf(text, widths[at]! * letters));
  return Math.min(Math.max(1, ...lines) * LINE, HIGHEST);
}

function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
}
