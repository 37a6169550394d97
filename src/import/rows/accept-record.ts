/** The gate before the cells of a record are read: is it data, and has it the fields that the header asks for? */

import type { CsvRecord } from '../bytes/tokenize.ts';
import type { Reading } from './reading.ts';
import { rowKind } from './row-kind.ts';

/**
 * Passes over what is no data and lists its line; notes a fault where fields are missing or surplus.
 * @param reading whose `lastUnit` is that of the record
 * @param hasCriterion whether the record names a known criterion in its criterion column
 * @returns whether the cells are to be read
 */
export function acceptRecord(record: CsvRecord, reading: Reading, hasCriterion: boolean): boolean {
  const width = reading.header.cells.length;
  if (reading.unnamed.length > 0) noteUnnamed(record, reading);
  if (reading.lastUnit >= 0 && record.count === width) {
    reading.dataRecords++;
    return true;
  }
  const kind = rowKind(record, reading, hasCriterion);
  if (kind !== 'data') {
    if (kind !== 'blank') reading.issues.warn(kind, record.line, null);
    reading.skipped.push(record.line);
    return false;
  }
  reading.dataRecords++;
  const column = wrongField(record, width);
  if (column === null) return true;
  reading.issues.error('field_count', record.line, column, { params: { count: record.count, width } });
  return false;
}

/** A column without a heading is told of once, where it holds something beside a unit. */
function noteUnnamed({ fields, count }: CsvRecord, { lastUnit, unnamed, header, issues }: Reading): void {
  if (lastUnit < 0) return;
  for (const column of unnamed.filter((at) => at <= count && fields[at - 1]!.trim() !== '')) {
    unnamed.splice(unnamed.indexOf(column), 1);
    issues.warn('column_ignored', header.line, column, { cell: '' });
  }
}

/** The first missing or surplus field; a record cut off at the end of the file is wrong in the field that was cut. */
function wrongField({ count, fields, ending }: CsvRecord, width: number): number | null {
  if (count < width) return ending === '' ? count : count + 1;
  const hasSurplus = fields.slice(width, count).some((field) => field.trim() !== '');
  return hasSurplus ? width + 1 : null;
}
