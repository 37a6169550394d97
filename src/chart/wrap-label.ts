/** A text in lines that fit a width: between words, and inside a word only where it alone is too long. */
import { type FontStyle, textWidth } from './text-width.ts';

/**
 * As few lines as fit, of lengths as even as they get: no word stands alone on the last line for want of room.
 * @param width px
 */
export function wrapLabel(text: string, width: number, font: FontStyle): string[] {
  if (textWidth(text, font) <= width) return [text];
  const lines = fill(text, width, font);
  const longestWord = Math.max(...text.split(' ').map((word) => textWidth(word, font)));
  let [narrow, wide] = [Math.max(width / 2, longestWord), width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (fill(text, middle, font).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return fill(text, wide, font);
}

function fill(text: string, width: number, font: FontStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => breakWord(one, width, font))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, font: FontStyle): string[] {
  if (textWidth(word, font) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, font) > width) {
      pieces.push(piece);
      piece = character;
    } else {
      piece += character;
    }
  }
  return [...pieces, piece];
}
