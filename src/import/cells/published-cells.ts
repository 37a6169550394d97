/** The published total and rank that a wide table prints beside its figures, as they are printed. */

import type { CsvRecord } from '../bytes/tokenize.ts';
import { columnOfRole } from '../header/header.ts';
import type { Reading } from '../rows/reading.ts';
import { cellOf } from '../rows/report-rows.ts';

export class PublishedCells {
  readonly #reading: Reading;
  readonly #total: number;
  readonly #rank: number;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#total = columnOfRole(reading.header, 'publishedTotal') + 1;
    this.#rank = columnOfRole(reading.header, 'publishedRank') + 1;
  }

  /** A cell that is no number is a fault; the text is kept, because how many decimals it prints matters. */
  read(record: CsvRecord, unit: number): void {
    if (this.#total === 0 && this.#rank === 0) return;
    const total = this.#text(record, this.#total);
    const rank = this.#text(record, this.#rank);
    if (unit < 0 || (total === null && rank === null)) return;
    this.#reading.published.push({
      unit,
      total,
      rank,
      line: record.line,
      totalColumn: this.#total || null,
      rankColumn: this.#rank || null,
    });
  }

  #text(record: CsvRecord, column: number): string | null {
    const { reader } = this.#reading;
    const cell = cellOf(record, column, reader);
    if (cell === '' || !reader.readNumberCell(cell, column)) return null;
    return cell;
  }
}
