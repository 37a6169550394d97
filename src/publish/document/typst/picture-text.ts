/**
 * Signs that the font of the charts lacks. The compiler would take them from whatever fonts the machine has (it can
 * be told not to for text, not for pictures), and the same document would be another file elsewhere.
 */
import { FONT_WIDTHS } from '../../../chart/font-widths.ts';

const KNOWN: ReadonlySet<string> = new Set(
  [...FONT_WIDTHS[400], ...FONT_WIDTHS[700]].flatMap(([, characters]) => [...characters]),
);
const BEYOND_ASCII = /[^\n -~]/gu;
/** the font has it */
const REPLACEMENT = '\ufffd';

/** @returns the picture with the replacement character for every sign that the font cannot draw */
export function drawableSvg(svg: string): string {
  return svg.replace(BEYOND_ASCII, (character) => (KNOWN.has(character) ? character : REPLACEMENT));
}
