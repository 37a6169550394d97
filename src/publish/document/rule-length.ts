/**
 * How long the rule under a paragraph is: for `full` as long as its longest line, for `short` SHORT_RULE_SHARE of it.
 *
 * A word processor has no border that follows its text, so the text is broken into lines here, by the widths of Tinos,
 * which has the metrics of Times New Roman.
 */
import { UNITS_PER_EM, widthTable, widthUnits } from '../../chart/text-width.ts';
import { SERIF_WIDTHS } from './serif-widths.ts';
import { type RoleStyle, SHORT_RULE_SHARE } from './typography.ts';

const TABLES: Readonly<Record<keyof typeof SERIF_WIDTHS, Uint16Array>> = {
  regular: widthTable(SERIF_WIDTHS.regular),
  italic: widthTable(SERIF_WIDTHS.italic),
  bold: widthTable(SERIF_WIDTHS.bold),
};
const POINTS_PER_MM = 72 / 25.4;

/**
 * @param text as printed
 * @param available width of the column in millimetres
 * @returns millimetres, at most `available`
 */
export function ruleLength(text: string, style: RoleStyle, available: number): number {
  const line = longestLine(text.trim().split(/ +/), style, available);
  return Math.min(available, style.rule === 'short' ? line * SHORT_RULE_SHARE : line);
}

function longestLine(words: readonly string[], style: RoleStyle, available: number): number {
  let longest = 0;
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lineWidth(longer, style) > available) line = word;
    else line = longer;
    longest = Math.max(longest, lineWidth(line, style));
  }
  return Math.min(longest, available);
}

/** In millimetres. */
function lineWidth(text: string, { size, bold, italic }: RoleStyle): number {
  const face = bold ? 'bold' : italic ? 'italic' : 'regular';
  return (widthUnits(text, TABLES[face]) * size) / UNITS_PER_EM / POINTS_PER_MM;
}
