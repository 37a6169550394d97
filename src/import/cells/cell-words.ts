/** Words and marks that stand in a value cell in place of a number, and what is wrong with a cell that is no number. */
import { foldName } from '../../text/fold.ts';
import { VALUE_WORDS, YES_NO_WORDS } from '../../text/vocabulary/import-words.ts';
import { IMPORT_LIMITS } from '../import-options.ts';
import { type NumberLocale, newNumberReading, readNumber } from './read-number.ts';

export type ValueWord = keyof typeof VALUE_WORDS;

const VALUES: ReadonlyMap<string, ValueWord> = new Map([
  ...VALUE_WORDS.noneArose.map((word) => [foldName(word), 'noneArose'] as const),
  ...VALUE_WORDS.notReported.map((word) => [foldName(word), 'notReported'] as const),
]);
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ...YES_NO_WORDS.yes.map((word) => [foldName(word), true] as const),
  ...YES_NO_WORDS.no.map((word) => [foldName(word), false] as const),
]);
const LONGEST_WORD = 40;

export function valueWord(text: string): ValueWord | null {
  return text.length > LONGEST_WORD ? null : (VALUES.get(foldName(text)) ?? null);
}

export function yesNo(text: string): boolean | null {
  return text.length > LONGEST_WORD ? null : (YES_NO.get(foldName(text)) ?? null);
}

/** marks that mean zero to one and nothing to another: dashes, slashes, crosses, a question mark */
const AMBIGUOUS = /^(?:[-\u2010-\u2015\u2212_./\\?\u2026]+|[xX\u00d7\u2713\u2714]+)$/;
const ERROR_LITERAL = /^(?:#|Err:\d)/i;
const FORMULA_START = /^[=@\uff1d\uff20]/;
const SIGNED_FORMULA = /^[-+\uff0b\uff0d](?:[A-Za-z(@=]|\S.*[(*/=!]|\S*\d[-+])/;
const TEXT_FORMULA = /^(?:[\t\n\r]|[=@\uff1d\uff20]|[-+\uff0b\uff0d][^\s])/;

/** What is wrong with a cell whatever its measure is; null where nothing is. */
export function markFault(text: string): 'value_ambiguous' | 'error_literal' | 'formula_cell' | null {
  if (AMBIGUOUS.test(text)) return 'value_ambiguous';
  if (ERROR_LITERAL.test(text)) return 'error_literal';
  return FORMULA_START.test(text) ? 'formula_cell' : null;
}

/** Why a cell is not a number of the locale. */
export function numberFault(text: string): string {
  if (SIGNED_FORMULA.test(text)) return 'formula_cell';
  return markFault(text) ?? 'number_format';
}

/** Whether a spreadsheet would run the text of a note as a formula. */
export function isFormulaLike(text: string): boolean {
  return TEXT_FORMULA.test(text);
}

export function startsFormula(text: string): boolean {
  return FORMULA_START.test(text) || SIGNED_FORMULA.test(text);
}

const ANY_NUMBER = newNumberReading();

/** Whether a cell of an unrecognised row carries data: a number in either locale, or a word for one. */
export function readsAsNumber(cell: string, locale: NumberLocale): boolean {
  const text = cell.trim();
  if (text === '' || text.length > IMPORT_LIMITS.numericCellChars) return false;
  return readNumber(text, locale, ANY_NUMBER) || readNumber(text, otherLocale(locale), ANY_NUMBER);
}

function otherLocale(locale: NumberLocale): NumberLocale {
  return locale === 'vi-VN' ? 'en-US' : 'vi-VN';
}
