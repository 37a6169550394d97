/**
 * An XLSX workbook -> figures, by the same rules as a CSV file. The one visible sheet with the header of a table is
 * read; hidden sheets (lists of a form) are passed over, and two tables in one workbook are a fault.
 */
import type { ImportResult } from '../model/submission.ts';
import { readXlsx, type SheetRecords } from './bytes/read-xlsx.ts';
import type { CsvRecord } from './bytes/tokenize.ts';
import { criterionLookup } from './header/criterion-lookup.ts';
import { headerTerms } from './header/header.ts';
import { noteHeaderFault, noteHeaderIssues } from './header/header-issues.ts';
import { type LocatedHeader, locateInRecords } from './header/locate-header.ts';
import { DEFAULT_IMPORT_OPTIONS, type ImportContext, type ImportOptions } from './import-options.ts';
import { importResult } from './import-result.ts';
import { IssueList } from './issue-list.ts';
import { newReading, type Reading } from './rows/reading.ts';
import { RecordReader } from './rows/record-reader.ts';

/** @param file as the user named it */
export async function importWorkbook(
  file: string,
  bytes: Uint8Array,
  context: ImportContext,
  given: Partial<ImportOptions> = {},
): Promise<ImportResult> {
  const options = { ...DEFAULT_IMPORT_OPTIONS, ...given };
  const issues = new IssueList(file);
  const sheets = await readXlsx(bytes, options.numberLocale);
  if (!Array.isArray(sheets)) issues.error(sheets.kind, null, null);
  const reading = Array.isArray(sheets) ? readSheets(sheets, { context, options, issues }) : null;
  return importResult({ reading, issues, context, options });
}

interface WorkbookParts {
  context: ImportContext;
  options: ImportOptions;
  issues: IssueList;
}

function readSheets(sheets: readonly SheetRecords[], parts: WorkbookParts): Reading | null {
  const { context, options, issues } = parts;
  const lookup = criterionLookup(context.edition);
  const terms = headerTerms(context.edition, options.kind, lookup);
  const outcomes = sheets.map(({ name, records }) => ({ name, records, ...locateInRecords(records, terms) }));
  const tables = outcomes.filter((outcome) => 'found' in outcome);
  const [table] = tables;
  if (tables.length > 1) {
    issues.error('several_tables', null, null, { params: { sheets: tables.map(({ name }) => name) } });
    return null;
  }
  if (!table) {
    const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : []));
    const best = faults.find(({ kind }) => kind === 'header_missing_column') ?? faults[0];
    noteHeaderFault(best ?? { kind: 'empty_file' }, issues, '');
    return null;
  }
  if (!noteHeaderIssues(table.found.header, issues)) return null;
  const reading = newReading({ context, options, header: table.found.header, issues, lookup });
  return readRecords(reading, table.found, table.records);
}

function readRecords(reading: Reading, found: LocatedHeader, records: readonly CsvRecord[]): Reading {
  const reader = new RecordReader(reading, found);
  for (const record of records) {
    reader.beginChunk(record.fields.join('\n'));
    reader.take(record);
    reader.endChunk();
  }
  return reader.finish();
}
