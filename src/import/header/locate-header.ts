/**
 * Finds the header row among the first rows of a file, and with it the delimiter: the one under which a row with the
 * required names appears. A `sep=` line is honoured and must not contradict the file.
 */

import { type CsvRecord, type QuoteFault, Tokenizer } from '../bytes/tokenize.ts';
import { IMPORT_LIMITS } from '../import-options.ts';
import { type Header, type HeaderTerms, readHeader } from './header.ts';

export interface LocatedHeader {
  delimiter: string;
  header: Header;
  /** position of the header among the records of the file */
  record: number;
  /** whether the first record is a `sep=` line */
  hasSeparatorLine: boolean;
}

export type HeaderFault =
  | { kind: 'delimiter_conflict'; separator: string }
  | { kind: 'header_missing_column'; header: Header }
  | { kind: 'unterminated_quote'; line: number; column: number }
  | { kind: 'no_header' | 'empty_file' };

/** characters of the beginning of a file in which the header must stand */
export const LEAD_CHARACTERS = 65_536;
const RECORDS_TRIED = 200;
const KNOWN_FOR_HEADER = 2;
const DELIMITERS = [';', ',', '\t'] as const;
const SEPARATOR_LINE = /^\s*"?sep=(.)"?[\s;,]*(?:[\r\n]|$)/i;

/**
 * @param lead the beginning of the file
 * @param isWhole whether the file ends with it
 */
export function locateHeader(
  lead: string,
  isWhole: boolean,
  terms: HeaderTerms,
): { found: LocatedHeader } | { fault: HeaderFault } {
  const separator = SEPARATOR_LINE.exec(lead)?.[1];
  const hasSeparatorLine = separator !== undefined;
  const trials: Trial[] = [];
  for (const delimiter of DELIMITERS) {
    trials.push(tryDelimiter(lead, { delimiter, isWhole, terms, hasSeparatorLine }));
    if (isComplete(trials.at(-1)!)) break;
  }
  const first = trials.find(isComplete);
  if (separator !== undefined && first?.delimiter !== separator) {
    const isContradiction = first !== undefined || !DELIMITERS.some((delimiter) => delimiter === separator);
    return { fault: isContradiction ? { kind: 'delimiter_conflict', separator } : faultOf(trials) };
  }
  if (!first?.best) return { fault: faultOf(trials) };
  const { header, record } = first.best;
  return { found: { delimiter: first.delimiter, header, record, hasSeparatorLine } };
}

/** As `locateHeader`, where the records are given (a sheet of a workbook). */
export function locateInRecords(
  records: readonly CsvRecord[],
  terms: HeaderTerms,
): { found: LocatedHeader } | { fault: HeaderFault } {
  const delimiter = '';
  const trial: Trial = { delimiter, best: null, isBlank: true, unterminated: null };
  for (const [position, record] of records.slice(0, RECORDS_TRIED).entries()) {
    if (!isComplete(trial)) consider(trial, record, position, terms);
  }
  if (!trial.best || !isComplete(trial)) return { fault: faultOf([trial]) };
  return { found: { delimiter, ...trial.best, hasSeparatorLine: false } };
}

interface Trial {
  delimiter: string;
  /** the complete header, else the row with most known names */
  best: { header: Header; record: number } | null;
  isBlank: boolean;
  unterminated: { line: number; fault: QuoteFault } | null;
}

function isComplete({ best }: Trial): boolean {
  return best?.header.missing.length === 0;
}

function tryDelimiter(
  lead: string,
  {
    delimiter,
    isWhole,
    terms,
    hasSeparatorLine,
  }: { delimiter: string; isWhole: boolean; terms: HeaderTerms; hasSeparatorLine: boolean },
): Trial {
  const trial: Trial = { delimiter, best: null, isBlank: true, unterminated: null };
  let record = 0;
  const tokenizer = new Tokenizer(delimiter, IMPORT_LIMITS.fieldChars, (row) => {
    const position = record++;
    if (position >= RECORDS_TRIED || isComplete(trial)) return;
    const fault = row.faults.find(({ kind }) => kind === 'unterminated_quote');
    if (fault) trial.unterminated = { line: row.line, fault };
    if (hasSeparatorLine && position === 0) return;
    consider(trial, row, position, terms);
  });
  tokenizer.push(lead);
  if (isWhole) tokenizer.end();
  return trial;
}

function consider(trial: Trial, row: CsvRecord, record: number, terms: HeaderTerms): void {
  // a header names a unit and something else: with the wrong delimiter most lines are one field
  if (row.count < 2) {
    if (row.fields[0]?.trim()) trial.isBlank = false;
    return;
  }
  const header = readHeader(row.fields.slice(0, row.count), row.line, terms);
  if (header.cells.length > 0) trial.isBlank = false;
  const known = trial.best?.header.known ?? 0;
  if (header.missing.length === 0 || header.known > known) trial.best = { header, record };
}

function faultOf(trials: readonly Trial[]): HeaderFault {
  const best = trials
    .flatMap((trial) => (trial.best ? [trial.best.header] : []))
    .reduce<Header | null>((a, b) => (a && a.known >= b.known ? a : b), null);
  if (best && best.known >= KNOWN_FOR_HEADER) return { kind: 'header_missing_column', header: best };
  const unclosed = trials.find(({ unterminated }) => unterminated)?.unterminated;
  if (unclosed) return { kind: 'unterminated_quote', line: unclosed.line, column: unclosed.fault.column };
  return { kind: trials.some(({ isBlank }) => isBlank) ? 'empty_file' : 'no_header' };
}
