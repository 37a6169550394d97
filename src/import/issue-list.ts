/**
 * The faults and warnings of one file, as they are found.
 *
 * Cells are copied (a slice would keep a whole chunk of the file alive) and cut where they are long. Of one kind a
 * limited number is kept; the rest is counted in a closing issue, so that a file that is wrong in every line of
 * millions cannot exhaust the memory.
 */
import type { Params } from '../errors.ts';
import type { Issue, Severity } from '../model/issue.ts';

export interface IssueDetail {
  /** the cell as it stands in the file */
  cell?: string | undefined;
  params?: Params | undefined;
}

const CELL_KEPT = 200;
const KEPT: Readonly<Record<Severity, number>> = { error: 20_000, warning: 2_000 };

export class IssueList {
  readonly file: string;
  /** the sheet that is read, where a workbook has several; null else */
  sheet: string | null = null;
  /** all errors found, kept or not */
  errorCount = 0;
  readonly #kept: Issue[] = [];
  readonly #counts = new Map<string, { severity: Severity; found: number }>();

  constructor(file: string) {
    this.file = file;
  }

  error(kind: string, line: number | null, column: number | null, detail: IssueDetail = {}): void {
    this.errorCount++;
    this.#add({ kind, severity: 'error', file: this.file, line, column }, detail);
  }

  warn(kind: string, line: number | null, column: number | null, detail: IssueDetail = {}): void {
    this.#add({ kind, severity: 'warning', file: this.file, line, column }, detail);
  }

  #add(issue: Issue, { cell, params }: IssueDetail): void {
    const count = this.#counts.get(issue.kind) ?? { severity: issue.severity, found: 0 };
    this.#counts.set(issue.kind, count);
    count.found++;
    if (count.found > KEPT[issue.severity]) return;
    if (cell !== undefined) issue.cell = copyText(cell.slice(0, CELL_KEPT));
    if (params !== undefined) issue.params = params;
    if (this.sheet !== null) issue.sheet = this.sheet;
    this.#kept.push(issue);
  }

  /** Sheet by sheet, by line, then column; what the whole file is meant by comes first, then what was not kept. */
  sorted(severity: Severity): Issue[] {
    const place = (at: number | null) => at ?? 0;
    const sheets = new Map<string | undefined, number>([[undefined, 0]]);
    for (const { sheet } of this.#kept) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
    const kept = this.#kept
      .filter((issue) => issue.severity === severity)
      .sort(
        (a, b) =>
          sheets.get(a.sheet)! - sheets.get(b.sheet)! ||
          place(a.line) - place(b.line) ||
          place(a.column) - place(b.column),
      );
    return [...kept, ...this.#uncounted(severity)];
  }

  #uncounted(severity: Severity): Issue[] {
    return [...this.#counts]
      .filter(([, count]) => count.severity === severity && count.found > KEPT[severity])
      .map(([kind, { found }]) => ({
        kind: 'more_issues',
        severity,
        file: this.file,
        line: null,
        column: null,
        params: { kind, count: found - KEPT[severity] },
      }));
  }
}

/** A copy that does not keep the text alive from which `text` was cut. */
export function copyText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
