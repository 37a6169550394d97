/**
 * The names of units in a table, CSV in any dialect or XLSX, for matching them with a registry before anything else is read.
 * The column is the one that reports have, or the one whose heading is asked for; a column of codes goes along.
 */
import type { Issue } from '../model/issue.ts';
import { foldName } from '../text/fold.ts';
import { COLUMN_HEADINGS } from '../text/vocabulary/import-words.ts';
import { PREVIOUS_HEADINGS } from '../text/vocabulary/previous-words.ts';
import { DELIMITERS, rowsOf, type TextRow, wholeText } from './bytes/text-table.ts';
import type { NumberLocale } from './cells/read-number.ts';
import { isWorkbook } from './is-workbook.ts';
import { IssueList } from './issue-list.ts';

interface NameInFile {
  text: string;
  code: string | null;
  sheet: string | null;
  line: number;
}

export interface NameReading {
  names: readonly NameInFile[];
  errors: readonly Issue[];
}

const CODE_HEADINGS = COLUMN_HEADINGS.unitCode.map(foldName);
const NAME_HEADINGS = [...COLUMN_HEADINGS.unitName, ...COLUMN_HEADINGS.unit, ...PREVIOUS_HEADINGS.unit];

/** Columns from 0; `code` is -1 where there is none. */
interface Columns {
  name: number;
  code: number;
}

interface Sheet {
  name: string | null;
  rows: readonly TextRow[];
}

/**
 * @param file as the user named it
 * @param options.column heading of the column of names; absent: as in reports
 */
export async function readUnitNames(
  file: string,
  bytes: Uint8Array,
  { column, numberLocale }: { column?: string | undefined; numberLocale: NumberLocale },
): Promise<NameReading> {
  const issues = new IssueList(file);
  const wanted = column === undefined ? NAME_HEADINGS : [column];
  const sheets = isWorkbook(file) ? await sheetsOf(bytes, numberLocale, issues) : dialectsOf(bytes, issues);
  const names = issues.errorCount > 0 ? [] : firstNames(sheets, wanted.map(foldName));
  if (issues.errorCount === 0 && names === null) {
    issues.error('header_missing_column', null, null, { params: { missing: [wanted[0]!] } });
  } else if (issues.errorCount === 0 && names?.length === 0) issues.error('no_data_rows', null, null);
  return { names: names ?? [], errors: issues.sorted('error') };
}

async function sheetsOf(bytes: Uint8Array, locale: NumberLocale, issues: IssueList): Promise<Sheet[]> {
  const { readXlsx } = await import('./bytes/read-xlsx.ts');
  const workbook = await readXlsx(bytes, locale);
  if ('fault' in workbook) {
    issues.error(workbook.fault.kind, null, null);
    return [];
  }
  return workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, records }) => ({
      name,
      rows: records.map(({ line, fields, count }) => ({
        line,
        cells: fields.slice(0, count).map((cell) => cell.trim()),
      })),
    }));
}

/** The same text under each delimiter: one of them has the header. */
function dialectsOf(bytes: Uint8Array, issues: IssueList): Sheet[] {
  const text = wholeText([bytes], issues);
  return text === null ? [] : DELIMITERS.map((delimiter) => ({ name: null, rows: rowsOf(text, delimiter) }));
}

/** @returns of the first sheet that has the column; null where none has */
function firstNames(sheets: readonly Sheet[], wanted: readonly string[]): NameInFile[] | null {
  for (const { name: sheet, rows } of sheets) {
    for (const [at, { cells }] of rows.entries()) {
      const columns = columnsOf(cells, wanted);
      if (columns) return namesBelow(rows.slice(at + 1), columns, sheet);
    }
  }
  return null;
}

/** A table with codes only has them as names. */
function columnsOf(cells: readonly string[], wanted: readonly string[]): Columns | null {
  const headings = cells.map(foldName);
  const name = wanted.map((heading) => headings.indexOf(heading)).find((at) => at >= 0) ?? -1;
  const code = headings.findIndex((heading) => CODE_HEADINGS.includes(heading));
  if (name < 0 && code < 0) return null;
  return name < 0 ? { name: code, code: -1 } : { name, code: code === name ? -1 : code };
}

function namesBelow(rows: readonly TextRow[], { name, code }: Columns, sheet: string | null): NameInFile[] {
  return rows.flatMap(({ line, cells }) => {
    const text = cells[name] ?? '';
    return text === '' ? [] : [{ text, code: cells[code] || null, sheet, line }];
  });
}
