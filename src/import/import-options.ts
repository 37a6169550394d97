/** What an import is told, beside the file itself. */
import type { Edition } from '../model/criteria-set.ts';
import type { InputKind } from '../model/submission.ts';
import type { Registry } from '../units/registry.ts';
import type { NumberLocale } from './cells/read-number.ts';

export interface ImportContext {
  edition: Edition;
  registry: Registry;
}

export interface ImportOptions {
  kind: InputKind;
  /** how the file writes numbers: stated, never guessed from a cell */
  numberLocale: NumberLocale;
  /** what a bare number in a percent cell is: `percent` 95,5 or `fraction` 0,955 */
  percentScale: 'percent' | 'fraction';
  /** the deadline has passed: "not reported" is an error */
  final: boolean;
  /** accept the units without faults where others have some */
  perUnit: boolean;
}

export const DEFAULT_IMPORT_OPTIONS: ImportOptions = {
  kind: 'reports',
  numberLocale: 'vi-VN',
  percentScale: 'percent',
  final: false,
  perUnit: false,
};

/** far beyond what a report of a whole province needs */
export const MOST_WORKBOOK_BYTES = 33_554_432;

export const IMPORT_LIMITS = { fieldChars: 32_767, numericCellChars: 40, columns: 500 } as const;
