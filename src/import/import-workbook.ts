/**
 * An XLSX workbook -> figures, by the same rules as a CSV file. The one visible sheet with the header of a table is read;
 * hidden sheets are passed over, and two tables in one workbook are a fault, save in a form that the program made: its
 * sheets are one report, also those that a user hid.
 */
import type { ImportResult } from '../model/submission.ts';
import { FORM_COLUMN_NAMES, FORM_COLUMNS } from '../text/vocabulary/form-words.ts';
import { readXlsx, type SheetRecords, type WorkbookRecords } from './bytes/read-xlsx.ts';
import type { CsvRecord } from './bytes/tokenize.ts';
import { checkFormUnits, checkIdentity } from './form/check-identity.ts';
import { type FormIdentity, readIdentity } from './form/form-identity.ts';
import { type CriterionLookup, criterionLookup } from './header/criterion-lookup.ts';
import { columnOfRole, type Header, headerTerms } from './header/header.ts';
import { noteHeaderFault, noteHeaderIssues } from './header/header-issues.ts';
import { type HeaderFault, type LocatedHeader, locateInRecords } from './header/locate-header.ts';
import { DEFAULT_IMPORT_OPTIONS, type ImportContext, type ImportOptions } from './import-options.ts';
import { importResult } from './import-result.ts';
import { IssueList } from './issue-list.ts';
import { continueReading, newReading, type Reading } from './rows/reading.ts';
import { RecordReader } from './rows/record-reader.ts';

const CODE_PREFIX = 'TC ';
const FIGURE_COLUMNS = ['value', 'numerator', 'denominator'] as const;

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

function readWorkbook({ sheets: all, identity: own }: WorkbookRecords, parts: WorkbookParts): Reading | null {
  const { context, options, issues } = parts;
  const identity = own && readIdentity(own.records.map(({ fields }) => fields));
  if (identity && !checkIdentity(identity, context, issues)) return null;
  const sheets = all.filter(({ isHidden }) => identity !== null || !isHidden);
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
  if (identity && !areSheetsWhole(outcomes, lookup, issues)) return null;
  return readTables(tables, { ...parts, lookup, identity, isNamed: sheets.length > 1 });
}

type Outcome = SheetRecords & ({ found: LocatedHeader } | { fault: HeaderFault });

/** A sheet of a form that lost its header must not be passed over as a note would be. */
function areSheetsWhole(outcomes: readonly Outcome[], lookup: CriterionLookup, issues: IssueList): boolean {
  for (const outcome of outcomes) {
    if ('found' in outcome) continue;
    issues.sheet = outcome.name;
    const isOfForm = outcome.fault.kind === 'header_missing_column' || namesCriteria(outcome, lookup);
    if (isOfForm) noteHeaderFault(outcome.fault, issues, '');
    else if (!outcome.isHidden) issues.warn('sheet_skipped', null, null);
  }
  return issues.errorCount === 0;
}

/** Whether rows carry codes as the form writes them; a bare number would be one in any note. */
function namesCriteria({ records }: SheetRecords, lookup: CriterionLookup): boolean {
  return records.some(({ fields }) =>
    fields.some((cell) => cell.startsWith(CODE_PREFIX) && lookup.find(cell) !== null),
  );
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
    if (identity && !hasFigureColumns(header, issues)) return null;
    if (!noteHeaderIssues(header, issues)) return null;
    reading = reading ? continueReading(reading, header) : newReading({ ...parts, header });
    reading.isForm = identity !== null;
    readRecords(reading, found, records);
  }
  if (identity && reading) checkFormUnits(identity, reading);
  return reading;
}

/** Figures under a heading that somebody emptied would be lost with a warning at the most. */
function hasFigureColumns(header: Header, issues: IssueList): boolean {
  const missing = FIGURE_COLUMNS.filter((role) => columnOfRole(header, role) < 0).map(
    (role) => FORM_COLUMNS[FORM_COLUMN_NAMES.indexOf(role)]!,
  );
  if (missing.length > 0) issues.error('header_missing_column', header.line, null, { params: { missing } });
  return missing.length === 0;
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
