/**
 * Rows of the wide shape: one row a unit, one column a criterion. In appraisals a cell gives points.
 */
import type { Figure } from '../../model/criteria-set.ts';
import { INVISIBLE } from '../bytes/characters.ts';
import type { CsvRecord } from '../bytes/tokenize.ts';
import { valueWord } from '../cells/cell-words.ts';
import { PublishedCells } from '../cells/published-cells.ts';
import { acceptRecord } from './accept-record.ts';
import { readPointsGiven } from './appraisal-rows.ts';
import type { Reading } from './reading.ts';
import { cellOf } from './report-rows.ts';
import type { Seen } from './row-store.ts';

export class WideRows {
  readonly #reading: Reading;
  readonly #figures: readonly { column: number; position: number }[];
  readonly #published: PublishedCells;

  constructor(reading: Reading) {
    this.#reading = reading;
    const figures = reading.header.columns.flatMap((column, at) =>
      column.is === 'figure' ? [{ column: at + 1, position: column.position }] : [],
    );
    // of a criterion that heads two columns the header was refused already
    this.#figures = figures.filter(
      ({ position }, at) => figures.findIndex((figure) => figure.position === position) === at,
    );
    this.#published = new PublishedCells(reading);
  }

  readRecord(record: CsvRecord): void {
    const { units, issues } = this.#reading;
    const unit = units.resolve(record);
    this.#reading.lastUnit = unit;
    if (!acceptRecord(record, this.#reading, false)) return;
    if (this.#reading.reader.isSuspect) this.#noteInvisibles(record);
    if (unit < 0 && units.fault) {
      const { kind, column, cell, params } = units.fault;
      issues.error(kind, record.line, column, { cell, params });
    }
    const seen = this.#figures.map(({ column, position }) =>
      this.#readCell(record, { unit, column, position }),
    );
    this.#noteRepetition(record.line, seen);
    if (!seen.includes('same') && !seen.includes('different')) this.#published.read(record, unit);
  }

  #readCell(
    record: CsvRecord,
    { unit, column, position }: { unit: number; column: number; position: number },
  ): Seen | null {
    const { reader, store, issues } = this.#reading;
    const cell = cellOf(record, column, reader);
    const figure = this.#figureOf(unit, position, { cell, column, line: record.line });
    if (!figure || !this.#readValue(cell, column, figure) || unit < 0) return null;
    const seen = store.compare(unit, position);
    if (seen === 'new') {
      store.storeCell({ unit, figure: position, column, texts: record.fields[column - 1]!.trim() });
    } else if (seen === 'different') {
      const params = { firstLine: store.firstLine(unit, position) };
      issues.error('duplicate_conflict', record.line, column, { cell, params });
    }
    return seen;
  }

  #readValue(cell: string, column: number, figure: Figure): boolean {
    const { reader, options } = this.#reading;
    return options.kind === 'appraisals'
      ? readPointsGiven(reader, { cell, column, figure })
      : reader.readCell(cell, column, figure);
  }

  /** A tier without the figure leaves its cell blank or writes that none arose. */
  #figureOf(
    unit: number,
    position: number,
    { cell, column, line }: { cell: string; column: number; line: number },
  ): Figure | undefined {
    const { lookup, context, issues } = this.#reading;
    if (unit < 0) return lookup.figureOfAnyTier(position);
    const figure = lookup.figureOf(context.registry.units[unit]!.tier, position);
    if (!figure && cell !== '' && valueWord(cell) === null) {
      issues.error('criterion_unknown', line, column, {
        cell,
        params: { tiers: lookup.tiersWith(position) },
      });
    }
    return figure;
  }

  /** A row that says again what an earlier one said. */
  #noteRepetition(line: number, seen: readonly (Seen | null)[]): void {
    if (!seen.includes('same') || seen.includes('different')) return;
    this.#reading.issues.warn('duplicate_identical', line, null);
    this.#reading.skipped.push(line);
  }

  #noteInvisibles({ fields, line }: CsvRecord): void {
    for (const at of this.#reading.units.columns) {
      const cell = fields[at] ?? '';
      if (INVISIBLE.test(cell)) this.#reading.issues.warn('invisible_removed', line, at + 1, { cell });
    }
  }
}
