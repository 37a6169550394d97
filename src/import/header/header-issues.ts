/** Faults and warnings of the header row: of one that was found, and of a file without one. */
import { foldName } from '../../text/fold.ts';
import { controlFault, INVISIBLE } from '../bytes/characters.ts';
import { recogniseMojibake } from '../bytes/recognise-legacy.ts';
import { IMPORT_LIMITS } from '../import-options.ts';
import type { IssueList } from '../issue-list.ts';
import type { Header, HeaderColumn } from './header.ts';
import type { HeaderFault } from './locate-header.ts';

/** @returns whether the rows below can be read */
export function noteHeaderIssues(header: Header, issues: IssueList): boolean {
  const { line, cells } = header;
  if (cells.length > IMPORT_LIMITS.columns) {
    const params = { count: cells.length, limit: IMPORT_LIMITS.columns };
    issues.error('too_many_columns', line, null, { params });
    return false;
  }
  const seen = new Map<string, number>();
  for (const [at, column] of header.columns.entries()) {
    const cell = cells[at]!;
    if (INVISIBLE.test(cell)) issues.warn('invisible_removed', line, at + 1, { cell });
    const key = keyOf(column, cell);
    const first = seen.get(key);
    if (column.is !== 'blank' && first !== undefined) {
      issues.error('header_duplicate', line, at + 1, { cell, params: { firstColumn: first } });
    } else noteColumn(column, { cell, line, column: at + 1, issues });
    if (first === undefined) seen.set(key, at + 1);
  }
  return true;
}

function noteColumn(
  { is }: HeaderColumn,
  { cell, line, column, issues }: { cell: string; line: number; column: number; issues: IssueList },
): void {
  if (is === 'unknownCode') issues.error('criterion_unknown', line, column, { cell });
  if (is === 'unknown') issues.warn('column_ignored', line, column, { cell });
}

/** Two columns with one key say the same thing, whatever their headings are. */
function keyOf(column: HeaderColumn, cell: string): string {
  if (column.is === 'role') return `role ${column.role}`;
  if (column.is === 'figure') return `figure ${column.position}`;
  return `name ${foldName(cell)}`;
}

/** @param lead the beginning of the file: text in a wrong encoding may be why no header was found */
export function noteHeaderFault(fault: HeaderFault, issues: IssueList, lead: string): void {
  const encoding = recogniseMojibake(lead);
  const hint = encoding ? { encoding } : {};
  if (fault.kind === 'header_missing_column') {
    const { line, missing } = fault.header;
    if (!encoding && noteControls(fault.header, issues)) return;
    issues.error(fault.kind, line, null, { params: { missing, ...hint } });
  } else if (fault.kind === 'unterminated_quote') {
    issues.error(fault.kind, fault.line, fault.column);
  } else if (fault.kind === 'delimiter_conflict') {
    issues.error(fault.kind, 1, null, { params: { separator: fault.separator } });
  } else {
    issues.error(fault.kind, 1, null, { params: hint });
  }
}

/** A heading may be missing only because it holds a character that nobody sees. @returns whether one does */
function noteControls({ cells, line }: Header, issues: IssueList): boolean {
  const before = issues.errorCount;
  for (const [at, cell] of cells.entries()) {
    const fault = controlFault(cell);
    if (fault) issues.error(fault, line, at + 1, { cell });
  }
  return issues.errorCount > before;
}
