/** What comes of a file once it was read: all of it, the units without faults, or nothing. */
import { FigureState } from '../model/figure-rows.ts';
import type { ImportResult, Submission } from '../model/submission.ts';
import type { ImportContext, ImportOptions } from './import-options.ts';
import type { IssueList } from './issue-list.ts';
import { dropUnits } from './rows/drop-units.ts';
import type { Reading } from './rows/reading.ts';

export function importResult({
  reading,
  issues,
  context,
  options,
}: {
  /** null where no header was found */
  reading: Reading | null;
  issues: IssueList;
  context: ImportContext;
  options: ImportOptions;
}): ImportResult {
  const submission = reading && submissionOf(reading, issues, options);
  const refused = reading?.refused;
  const names = [...(refused?.units ?? [])].map((unit) => context.registry.units[unit]!.name);
  return {
    file: issues.file,
    accepted: submission !== null,
    submission,
    errors: issues.sorted('error'),
    warnings: issues.sorted('warning'),
    skippedLines: reading?.skipped ?? [],
    synthetic: reading?.synthetic ?? false,
    isEmptyForm: reading !== null && issues.errorCount === 0 && isEmptyForm(reading),
    refusedUnits: submission ? [...names, ...(refused?.names ?? [])] : [],
  };
}

/** A form of several rows in which nobody filled in anything. One blank row is just "not reported". */
function isEmptyForm({ store: { rows }, dataRecords }: Reading): boolean {
  for (let row = 0; row < rows.length; row++) {
    if (rows.stateAt(row) !== FigureState.notReported) return false;
  }
  return Math.max(rows.length, dataRecords) > 1;
}

function submissionOf(reading: Reading, issues: IssueList, options: ImportOptions): Submission | null {
  const { store, published, refused } = reading;
  const submission = { kind: options.kind, file: issues.file, rows: store.rows, published };
  if (issues.errorCount === 0) return submission;
  if (!options.perUnit || refused.wholeFile) return null;
  const rows = dropUnits(store.rows, refused.units);
  if (rows.length === 0) return null;
  return { ...submission, rows, published: published.filter(({ unit }) => !refused.units.has(unit)) };
}
