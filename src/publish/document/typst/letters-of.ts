/** How many letters of a size (points) fit into a line of a width (millimetres), on the safe side; at least one. */
export function lettersOf(width: number, size: number): number {
  return Math.max(1, Math.floor((width * POINTS_PER_MM) / (size * LETTER_WIDTH)));
}

const POINTS_PER_MM = 72 / 25.4;
/** of a letter, in sizes of the font */
const LETTER_WIDTH = 0.55;
