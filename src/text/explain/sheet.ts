/** Sheets of a terminal page: a heading beside its text, lists under a title, nothing wider than the page. */
import { displayWidth, PAGE_WIDTH, wrapText } from '../table.ts';

const HEADING_WIDTH = 18;

/** A heading and its text, before they are laid out. */
export type Field = readonly [heading: string, text: string];

/** A heading and its text; further lines stand under the text. */
export function field(heading: string, text: string): string[] {
  const gap = ' '.repeat(Math.max(1, HEADING_WIDTH - displayWidth(heading)));
  return wrapText(`${heading}${gap}${text}`, PAGE_WIDTH, ' '.repeat(HEADING_WIDTH));
}

/** An item of a list before it is laid out; `mark` stands before it, `level` says how far in. */
export interface ListItem {
  text: string;
  mark?: string;
  level?: number;
}

/** The mark of what applied, among items that did not. */
export const APPLIED = '»';

/** A title over a list; nothing where the list is empty. */
export function section(title: string, items: readonly ListItem[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.flatMap(({ text, ...look }) => item(text, look))];
}

export function item(text: string, { mark = '-', level = 0 }: Omit<ListItem, 'text'> = {}): string[] {
  const indent = '  '.repeat(level + 1);
  return wrapText(`${indent}${mark} ${text}`, PAGE_WIDTH, `${indent}  `);
}
