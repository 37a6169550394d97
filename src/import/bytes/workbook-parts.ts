/**
 * Whether a workbook names each of its sheets once. A sheet that is named again under another name is read again, so
 * that a small archive becomes many times what its parts inflate to; no program writes such a workbook.
 */
import { posix } from 'node:path';

const SHEETS = /<(?:\w+:)?sheets\b/;
const SHEET = /<(?:\w+:)?sheet\s[^>]*>/g;
const SHEET_ID = /:id\s*=\s*["']([^"']*)["']/;
const SHEET_RELATION = /\/worksheet["']/;
const RELATION = /<(?:\w+:)?Relationship\s[^>]*>/g;
const TARGET = /\bTarget\s*=\s*["']([^"']*)["']/;

/** @param markup of any part; one that is no list of sheets names none */
export function namesSheetsTwice(markup: string): boolean {
  if (SHEETS.test(markup)) return repeats(attributes(markup, SHEET, SHEET_ID));
  if (!SHEET_RELATION.test(markup)) return false;
  return repeats(attributes(markup, RELATION, TARGET).map(partName));
}

function attributes(markup: string, tag: RegExp, attribute: RegExp): string[] {
  return Array.from(markup.matchAll(tag), ([text]) => attribute.exec(text)?.[1] ?? '');
}

/** Targets are told from the folder of the workbook or from the root: the last folder and the name are in both. */
function partName(target: string): string {
  return posix.normalize(`/workbook/${target}`).split('/').slice(-2).join('/');
}

/** A name that is spelt with entities cannot be told from another one. */
function repeats(names: readonly string[]): boolean {
  return new Set(names).size < names.length || names.some((name) => name.includes('&'));
}
