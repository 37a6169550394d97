/**
 * A row of cells read as the header of a table: which column is what, and what is missing.
 *
 * The long shape has a criterion column and one row a unit and criterion; the wide shape has one row a unit and one
 * column a criterion. Names match the closed lists of text/vocabulary/import-words.ts, never by likeness.
 */
import type { Edition } from '../../model/criteria-set.ts';
import type { InputKind } from '../../model/submission.ts';
import { foldName } from '../../text/fold.ts';
import { APPRAISAL_HEADINGS, COLUMN_HEADINGS } from '../../text/vocabulary/import-words.ts';
import { copyText } from '../issue-list.ts';
import { type ColumnRole, rolesOf } from './column-roles.ts';
import { type CriterionLookup, looksLikeCode } from './criterion-lookup.ts';
import { surveyOptionNames } from './survey-options.ts';

export type HeaderColumn =
  | { is: 'role'; role: ColumnRole }
  /** wide: position of the figure in `Edition.figures` */
  | { is: 'figure'; position: number }
  /** wide: a code that no figure has */
  | { is: 'unknownCode' }
  /** survey: the folded name of an option */
  | { is: 'option'; name: string }
  | { is: 'ignored' | 'unknown' | 'blank' };

export interface Header {
  shape: 'long' | 'wide';
  line: number;
  /** raw cells without the blank ones at the end */
  cells: readonly string[];
  columns: readonly HeaderColumn[];
  /** names of the required columns that are not there; none in a complete header */
  missing: readonly string[];
  /** number of columns recognised */
  known: number;
}

export interface HeaderTerms {
  kind: InputKind;
  roles: ReadonlyMap<string, ColumnRole | 'ignored'>;
  options: ReadonlySet<string>;
  lookup: CriterionLookup;
}

export function headerTerms(edition: Edition, kind: InputKind, lookup: CriterionLookup): HeaderTerms {
  return { kind, roles: rolesOf(kind), options: surveyOptionNames(edition, kind), lookup };
}

/** @param cells the fields of a record */
export function readHeader(cells: readonly string[], line: number, terms: HeaderTerms): Header {
  const used = cells.slice(0, cells.findLastIndex((cell) => foldHeading(cell) !== '') + 1);
  const columns = used.map((cell) => columnOf(cell, terms));
  const has = (role: ColumnRole) => columns.some((column) => column.is === 'role' && column.role === role);
  const isCode = (column: HeaderColumn) => column.is === 'figure' || column.is === 'unknownCode';
  const isWide = !has('criterion') && terms.kind !== 'surveys' && columns.some(isCode);
  const missing = [
    ...(has('unit') || has('unitCode') || has('unitName') ? [] : [COLUMN_HEADINGS.unit[0]]),
    ...(isWide || has('criterion') ? [] : [COLUMN_HEADINGS.criterion[0]]),
    ...(isWide || statesValue(has, terms.kind) ? [] : [COLUMN_HEADINGS.value[0]]),
    ...(isWide || terms.kind !== 'appraisals' || tellsAppraisal(has) ? [] : [APPRAISAL_HEADINGS.decision[0]]),
  ];
  const known = columns.filter(({ is }) => is === 'role' || is === 'ignored' || is === 'figure').length;
  // in the long shape a heading that looks like a code is just another column
  const settled = isWide ? columns : columns.map((column) => (isCode(column) ? UNKNOWN : column));
  return { shape: isWide ? 'wide' : 'long', line, cells: used, columns: settled, missing, known };
}

const UNKNOWN: HeaderColumn = { is: 'unknown' };

const MOST_HEADINGS = 1000;
const LONGEST_HEADING = 60;
const foldedHeadings = new Map<string, string>();

/** `foldName`, remembered: a campaign of hundreds of files has the same few headings in all of them. */
function foldHeading(cell: string): string {
  const known = foldedHeadings.get(cell);
  if (known !== undefined) return known;
  const folded = foldName(cell);
  if (cell.length <= LONGEST_HEADING && foldedHeadings.size < MOST_HEADINGS) {
    foldedHeadings.set(copyText(cell), folded);
  }
  return folded;
}

function columnOf(cell: string, { roles, options, lookup }: HeaderTerms): HeaderColumn {
  const name = foldHeading(cell);
  if (name === '') return { is: 'blank' };
  const role = roles.get(name);
  if (role === 'ignored') return { is: 'ignored' };
  if (role) return { is: 'role', role };
  if (options.has(name)) return { is: 'option', name };
  const position = lookup.find(cell);
  if (position !== null) return { is: 'figure', position };
  return looksLikeCode(name) ? { is: 'unknownCode' } : UNKNOWN;
}

function statesValue(has: (role: ColumnRole) => boolean, kind: InputKind): boolean {
  if (has('value') || (has('numerator') && has('denominator'))) return true;
  if (kind === 'appraisals') return has('decision') || has('points');
  return kind === 'surveys' && has('valid');
}

/** A self-report handed in as an appraisal by mistake would make every unit its own appraiser. */
function tellsAppraisal(has: (role: ColumnRole) => boolean): boolean {
  return (['decision', 'points', 'round', 'reason', 'appraiser'] as const).some(has);
}

/** The first column, from 0, of a role (of a second one the header is refused); -1 where the file lacks it. */
export function columnOfRole({ columns }: Header, role: ColumnRole): number {
  return columns.findIndex((column) => column.is === 'role' && column.role === role);
}
