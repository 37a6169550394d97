/**
 * A published ranking (đơn vị; Chỉ số; xếp hạng) -> last year's table, from a CSV in any dialect that reports may have.
 *
 * Units that the registry does not know on the campaign's day are told, not guessed: units are merged and renamed,
 * and there is no rule that says whose place the successor takes.
 */
import { Fraction } from '../exact/fraction.ts';
import type { Issue } from '../model/issue.ts';
import type { PreviousRow, PreviousTable } from '../model/previous-table.ts';
import { foldName } from '../text/fold.ts';
import { TOTAL_WORDS } from '../text/vocabulary/import-words.ts';
import {
  BLANK_WORDS,
  HEADING_YEAR,
  MEAN_WORDS,
  PREVIOUS_HEADINGS,
} from '../text/vocabulary/previous-words.ts';
import type { Registry } from '../units/registry.ts';
import { DELIMITERS, rowsOf, type TextRow, wholeText } from './bytes/text-table.ts';
import { numberFault, readsAsNumber } from './cells/cell-words.ts';
import { digitsOf, type NumberLocale, newNumberReading, readNumber } from './cells/read-number.ts';
import { IssueList } from './issue-list.ts';

export interface PreviousSource {
  /** as the user named it */
  file: string;
  chunks: Iterable<Uint8Array>;
}

export interface PreviousReading {
  /** null where the file has errors */
  table: PreviousTable | null;
  errors: readonly Issue[];
  /** names in the file that no unit of the day carries */
  unknownUnits: readonly string[];
}

export interface PreviousContext {
  registry: Registry;
  numberLocale: NumberLocale;
}

/** Reads a whole table. Faults are listed by line and column; nothing is thrown for what the file holds. */
export function readPrevious({ file, chunks }: PreviousSource, context: PreviousContext): PreviousReading {
  const issues = new IssueList(file);
  const rows = new Map<number, PreviousRow>();
  const unknownUnits: string[] = [];
  const text = wholeText(chunks, issues);
  const found = text === null ? null : findTable(text);
  if (text !== null && found === null) {
    const { unit, index, rank } = PREVIOUS_HEADINGS;
    const missing = [unit[0], index[0], rank[0]];
    issues.error('header_missing_column', null, null, { params: { missing } });
  }
  if (found) readRows(found, { ...context, issues, rows, unknownUnits });
  if (found && issues.errorCount === 0 && rows.size === 0) issues.error('no_data_rows', null, null);
  const table = issues.errorCount === 0 ? { file, rows } : null;
  return { table, errors: issues.sorted('error'), unknownUnits };
}

/** Columns, from 0; -1 where the file lacks one. */
interface Columns {
  unit: number;
  index: number;
  rank: number;
}

interface FoundTable {
  columns: Columns;
  /** what follows the header */
  rows: readonly TextRow[];
}

/** The delimiter is the one under which a row names the unit and the index or the rank. */
function findTable(text: string): FoundTable | null {
  for (const delimiter of DELIMITERS) {
    const rows = rowsOf(text, delimiter);
    for (const [at, { cells }] of rows.entries()) {
      const columns = columnsOf(cells);
      if (columns) return { columns, rows: rows.slice(at + 1) };
    }
  }
  return null;
}

function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => foldName(cell).replace(HEADING_YEAR, ''));
  const find = (headings: readonly string[]) =>
    names.findIndex((name) => headings.map(foldName).includes(name));
  const { unit, index, rank } = PREVIOUS_HEADINGS;
  const columns = { unit: find(unit), index: find(index), rank: find(rank) };
  return columns.unit >= 0 && (columns.index >= 0 || columns.rank >= 0) ? columns : null;
}

interface Work extends PreviousContext {
  issues: IssueList;
  rows: Map<number, PreviousRow>;
  unknownUnits: string[];
}

const BLANK: ReadonlySet<string> = new Set(BLANK_WORDS.map(foldName));
const NO_UNIT: ReadonlySet<string> = new Set([...TOTAL_WORDS, ...MEAN_WORDS].map(foldName));

function readRows({ columns, rows }: FoundTable, work: Work): void {
  for (const { line, cells } of rows) {
    const name = cells[columns.unit] ?? '';
    const figures = [cells[columns.index] ?? '', cells[columns.rank] ?? ''];
    const match = work.registry.find(name);
    if (match.kind !== 'found') {
      const isUnit = name !== '' && !NO_UNIT.has(foldName(name));
      if (isUnit && figures.some((cell) => readsAsNumber(cell, work.numberLocale)))
        work.unknownUnits.push(name);
      continue;
    }
    const index = readCell(work, { line, cells, column: columns.index });
    const rank = readCell(work, { line, cells, column: columns.rank });
    if (rank !== null && !(rank.isInteger && rank.sign > 0)) {
      work.issues.error('not_integer', line, columns.rank + 1, { cell: cells[columns.rank] });
    }
    if (work.rows.has(match.unit)) work.issues.error('duplicate_conflict', line, null, { cell: name });
    work.rows.set(match.unit, { index, rank: rank && Number(rank.numerator) });
  }
}

/** @returns null for a blank cell, for a column that the file lacks and, once told, for a cell that is no number */
function readCell(
  { issues, numberLocale }: Work,
  { line, cells, column }: TextRow & { column: number },
): Fraction | null {
  const cell = cells[column] ?? '';
  if (BLANK.has(foldName(cell))) return null;
  const reading = newNumberReading();
  if (!readNumber(cell, numberLocale, reading)) {
    issues.error(numberFault(cell), line, column + 1, { cell });
    return null;
  }
  return Fraction.of(digitsOf(reading), 10n ** BigInt(reading.scale));
}
