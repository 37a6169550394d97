/** A row of a self-report or of the province's systems: the value of one figure, or its numerator and denominator. */

import type { CsvRecord } from '../bytes/tokenize.ts';
import { type FigureCells, readFraction } from '../cells/fraction-cells.ts';
import type { ValueReader } from '../cells/value-reader.ts';
import { columnOfRole, type Header } from '../header/header.ts';
import type { ReadFigure } from './long-rows.ts';
import type { Reading } from './reading.ts';

export function reportRows(reading: Reading): ReadFigure {
  const { reader, store, texts } = reading;
  const cells = new ReportCells(reading.header);
  return (record, unit, figure) => {
    cells.take(record, reader);
    const isRead = cells.hasFraction
      ? readFraction(reader, cells, figure)
      : reader.readCell(cells.value, cells.place, figure);
    if (!isRead) return;
    const packed = texts.pack(record);
    if (unit >= 0) store.storeRow({ unit, figure: figure.position, column: cells.place, texts: packed });
  };
}

/** The cells of a row that state its figure, cleaned; reused from row to row. */
export class ReportCells implements FigureCells {
  value = '';
  numerator = '';
  denominator = '';
  readonly valueColumn: number;
  readonly numeratorColumn: number;
  readonly denominatorColumn: number;

  constructor(header: Header) {
    this.valueColumn = columnOfRole(header, 'value') + 1;
    this.numeratorColumn = columnOfRole(header, 'numerator') + 1;
    this.denominatorColumn = columnOfRole(header, 'denominator') + 1;
  }

  take(record: CsvRecord, reader: ValueReader): void {
    this.value = cellOf(record, this.valueColumn, reader);
    this.numerator = cellOf(record, this.numeratorColumn, reader);
    this.denominator = cellOf(record, this.denominatorColumn, reader);
  }

  get hasFraction(): boolean {
    return this.numerator !== '' || this.denominator !== '';
  }

  /** whether the row states a figure at all */
  get isBlank(): boolean {
    return this.value === '' && !this.hasFraction;
  }

  /** column, from 1, of the cell that the figure is read from */
  get place(): number {
    return (this.hasFraction ? this.numeratorColumn : this.valueColumn) || this.numeratorColumn;
  }
}

/** The cleaned cell of a column (from 1); blank where the file lacks the column. */
export function cellOf({ fields }: CsvRecord, column: number, reader: ValueReader): string {
  const cell = column === 0 ? '' : fields[column - 1]!;
  return cell === '' ? cell : reader.clean(cell, column);
}
