/** Sheets of a terminal page: a heading beside its text, lists under a title, nothing wider than the page. */
import { displayWidth, wrapText } from '../table.ts';

export const PAGE_WIDTH = 100;
const HEADING_WIDTH = 18;

/** A heading and its text; further lines stand under the text. */
export function field(heading: string, text: string): string[] {
  const gap = ' '.repeat(Math.max(1, HEADING_WIDTH - displayWidth(heading)));
  return wrapText(`${heading}${gap}${text}`, PAGE_WIDTH, ' '.repeat(HEADING_WIDTH));
}

/** A title over a list; nothing where the list is empty. */
export function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.flatMap((text) => item(text))];
}

/** An item of a list; `mark` stands before it. */
export function item(
  text: string,
  { mark = '-', level = 0 }: { mark?: string; level?: number } = {},
): string[] {
  const indent = '  '.repeat(level + 1);
  return wrapText(`${indent}${mark} ${text}`, PAGE_WIDTH, `${indent}  `);
}
