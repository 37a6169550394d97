/**
 * An XLSX workbook -> figures, by the same rules as a CSV file. The one visible sheet with the header of a table is read;
 * hidden sheets (lists of a form) are passed over, and two tables in one workbook are a fault, save in a form that the
 * program made: its sheets are one report.
 */
import type { ImportResult } from '../model/submission.ts';
import { readXlsx, type SheetRecords, type WorkbookRecords } from './bytes/read-xlsx.ts';
import type { CsvRecord } from './bytes/tokenize.ts';
import { checkFormUnits, checkIdentity } from './form/check-identity.ts';
import { type FormIdentity, readIdentity } from './form/form-identity.ts';
import { type CriterionLookup, criterionLookup } from './header/criterion-lookup.ts';
import { headerTerms } from './header/header.ts';
import { noteHeaderFault, noteHeaderIssues } from './header/header-issues.ts';
import { type HeaderFault, type LocatedHeader, locateInRecords } from './header/locate-header.ts';
import { DEFAULT_IMPORT_OPTIONS, type ImportContext, type ImportOptions } from './import-options.ts';
import { importResult } from './import-result.ts';
import { IssueList } from './issue-list.ts';
import { continueReading, newReading, type Reading } from './rows/reading.ts';
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
  const workbook = await readXlsx(bytes, options.numberLocale);
  if ('fault' in workbook) issues.error(workbook.fault.kind, null, null);
  const reading = 'fault' in workbook ? null : readWorkbook(workbook, { context, options, issues });
  issues.sheet = null;
  return importResult({ reading, issues, context, options });
}

interface WorkbookParts {
  context: ImportContext;
  options: ImportOptions;
  issues: IssueList;
}

interface Table extends SheetRecords {
  found: LocatedHeader;
}

function readWorkbook({ sheets, identity: hidden }: WorkbookRecords, parts: WorkbookParts): Reading | null {
  const { context, options, issues } = parts;
  const identity = hidden && readIdentity(hidden.records.map(({ fields }) => fields));
  if (identity && !checkIdentity(identity, context, issues)) return null;
  const lookup = criterionLookup(context.edition);
  const terms = headerTerms(context.edition, options.kind, lookup);
  const outcomes = sheets.map((sheet) => ({ ...sheet, ...locateInRecords(sheet.records, terms) }));
  const tables = outcomes.filter((outcome): outcome is typeof outcome & Table => 'found' in outcome);
  if (tables.length === 0) {
    const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : []));
    noteHeaderFault(gravest(faults), issues, '');
    return null;
  }
  if (tables.length > 1 && !identity) {
    issues.error('several_tables', null, null, { params: { sheets: tables.map(({ name }) => name) } });
    return null;
  }
  if (identity && !areSheetsWhole(outcomes, issues)) return null;
  return readTables(tables, { ...parts, lookup, identity, isNamed: sheets.length > 1 });
}

/** A sheet of a form that lost its header must not be passed over as a note would be. */
function areSheetsWhole(
  outcomes: readonly ({ name: string } & ({ found: LocatedHeader } | { fault: HeaderFault }))[],
  issues: IssueList,
): boolean {
  for (const outcome of outcomes) {
    if ('found' in outcome) continue;
    issues.sheet = outcome.name;
    if (outcome.fault.kind === 'header_missing_column') noteHeaderFault(outcome.fault, issues, '');
    else issues.warn('sheet_skipped', null, null);
  }
  return issues.errorCount === 0;
}

function gravest(faults: readonly HeaderFault[]): HeaderFault {
  return faults.find(({ kind }) => kind === 'header_missing_column') ?? faults[0] ?? { kind: 'empty_file' };
}

interface TablesParts extends WorkbookParts {
  lookup: CriterionLookup;
  identity: FormIdentity | null;
  /** whether places are told with the name of the sheet */
  isNamed: boolean;
}

/** The tables as one: a figure that two of them state is stated twice. */
function readTables(tables: readonly Table[], { identity, isNamed, ...parts }: TablesParts): Reading | null {
  const { issues } = parts;
  let reading: Reading | null = null;
  for (const { name, found, records } of tables) {
    issues.sheet = isNamed ? name : null;
    const { header } = found;
    if (!noteHeaderIssues(header, issues)) return null;
    reading = reading ? continueReading(reading, header) : newReading({ ...parts, header });
    reading.isForm = identity !== null;
    readRecords(reading, found, records);
  }
  if (identity && reading) checkFormUnits(identity, reading);
  return reading;
}

function readRecords(reading: Reading, found: LocatedHeader, records: readonly CsvRecord[]): void {
  const reader = new RecordReader(reading, found);
  for (const record of records) {
    reader.beginChunk(record.fields.join('\n'));
    reader.take(record);
    reader.endChunk();
  }
  reader.finish();
}
