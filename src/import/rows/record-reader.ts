/**
 * Every record of a table in turn: what stands before the header, whether its bytes and quotes are sound, then the
 * rows of the shape and kind of the file; keeps book of the units that faults leave out.
 */

import { COMBINING, controlFault, SUSPECT } from '../bytes/characters.ts';
import type { CsvRecord } from '../bytes/tokenize.ts';
import type { LocatedHeader } from '../header/locate-header.ts';
import { hasSyntheticMark } from '../header/synthetic-mark.ts';
import { IMPORT_LIMITS } from '../import-options.ts';
import { appraisalRows } from './appraisal-rows.ts';
import { LongRows, type ReadFigure } from './long-rows.ts';
import type { Reading } from './reading.ts';
import { reportRows } from './report-rows.ts';
import { surveyRows } from './survey-rows.ts';
import { WideRows } from './wide-rows.ts';

export class RecordReader {
  readonly #reading: Reading;
  readonly #located: LocatedHeader;
  readonly #rows: { readRecord(record: CsvRecord): void };
  #taken = 0;
  #takenBeforeChunk = 0;
  #chunkIsSuspect = false;
  #ending: CsvRecord['ending'] = '';
  #sawMixedEndings = false;
  #sawPreamble = false;
  #sawDecomposed = false;

  constructor(reading: Reading, located: LocatedHeader) {
    this.#reading = reading;
    this.#located = located;
    this.#rows =
      reading.header.shape === 'wide' ? new WideRows(reading) : new LongRows(reading, figureReader(reading));
    // a fault of the header concerns every unit
    if (reading.issues.errorCount > 0) reading.refused.wholeFile = true;
  }

  /** Looks through a chunk before its records are taken: clean chunks need no check of each cell. */
  beginChunk(text: string): void {
    this.#chunkIsSuspect = SUSPECT.test(text);
    this.#takenBeforeChunk = this.#taken;
    if (this.#chunkIsSuspect) this.#reading.reader.isSuspect = true;
  }

  /** A record that began in this chunk may end in the next one. */
  endChunk(): void {
    if (this.#taken > this.#takenBeforeChunk) this.#reading.reader.isSuspect = this.#chunkIsSuspect;
  }

  take(record: CsvRecord): void {
    const position = this.#taken++;
    const { reader, issues } = this.#reading;
    reader.line = record.line;
    this.#noteEnding(record);
    const before = issues.errorCount;
    if (!this.#isSound(record)) {
      this.#reading.lastUnit = this.#reading.units.resolve(record);
      if (position > this.#located.record) this.#reading.dataRecords++;
    } else if (position < this.#located.record) this.#passOver(record, position);
    else if (position > this.#located.record) this.#rows.readRecord(record);
    if (issues.errorCount > before) this.#refuse();
  }

  finish(): Reading {
    const { issues, dataRecords } = this.#reading;
    if (this.#sawDecomposed) issues.warn('normalized_nfc', null, null);
    if (dataRecords === 0 && issues.errorCount === 0) issues.error('no_data_rows', 1, null);
    return this.#reading;
  }

  #noteEnding({ ending, line }: CsvRecord): void {
    if (ending === this.#ending || ending === '') return;
    if (this.#ending !== '' && !this.#sawMixedEndings) {
      this.#sawMixedEndings = true;
      this.#reading.issues.warn('mixed_line_endings', line, null);
    }
    if (this.#ending === '') this.#ending = ending;
  }

  #passOver({ fields, count, line }: CsvRecord, position: number): void {
    const { issues, skipped } = this.#reading;
    if (position === 0 && this.#located.hasSeparatorLine) {
      issues.warn('sep_line', line, null);
      return;
    }
    const cells = fields.slice(0, count);
    if (this.#statesFigure(cells)) {
      issues.error('no_header', line, null, { params: { headerLine: this.#reading.header.line } });
      return;
    }
    this.#reading.synthetic ||= hasSyntheticMark(cells);
    if (this.#reading.isForm) return;
    skipped.push(line);
    if (this.#sawPreamble || cells.every((cell) => cell.trim() === '')) return;
    this.#sawPreamble = true;
    issues.warn('preamble_skipped', line, null);
  }

  /** Whether a row above the header is data, as below a header whose names are misspelt: it must not be passed over. */
  #statesFigure(cells: readonly string[]): boolean {
    const { context, lookup } = this.#reading;
    return (
      cells.some((cell) => context.registry.find(cell).kind === 'found') &&
      cells.some((cell) => lookup.find(cell) !== null)
    );
  }

  /** Notes quotes, lengths and characters that no record may have. */
  #isSound(record: CsvRecord): boolean {
    const { issues, reader } = this.#reading;
    const before = issues.errorCount;
    for (const { kind, column } of record.faults) {
      issues.error(kind, record.line, column, { cell: record.fields[column - 1] });
    }
    // a quote that never closes swallows the rest of the file: its length says nothing
    if (record.oversized > 0 && record.faults.length === 0) {
      const params = { limit: IMPORT_LIMITS.fieldChars };
      issues.error('field_too_large', record.line, record.oversized, { params });
    }
    if (reader.isSuspect) this.#checkCharacters(record);
    return issues.errorCount === before;
  }

  #checkCharacters({ fields, count, line }: CsvRecord): void {
    const { issues } = this.#reading;
    for (let at = 0; at < Math.min(count, fields.length); at++) {
      const cell = fields[at]!;
      const fault = controlFault(cell);
      if (fault) issues.error(fault, line, at + 1, { cell });
      this.#sawDecomposed ||= COMBINING.test(cell) && cell.normalize('NFC') !== cell;
    }
  }

  /** The unit of the last record is left out; where it names none, the name it gives, or the whole file. */
  #refuse(): void {
    const { refused, lastUnit, units } = this.#reading;
    const name = units.fault?.cell ?? '';
    if (lastUnit >= 0) refused.units.add(lastUnit);
    else if (name !== '') refused.names.add(name);
    else refused.wholeFile = true;
  }
}

function figureReader(reading: Reading): ReadFigure {
  switch (reading.options.kind) {
    case 'appraisals':
      return appraisalRows(reading);
    case 'surveys':
      return surveyRows(reading);
    default:
      return reportRows(reading);
  }
}
