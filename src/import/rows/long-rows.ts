/**
 * Rows of the long shape: one unit and one criterion each. Finds both and hands the row to the reader of its kind of
 * input (report, appraisal, survey); what cannot be found is a fault at its cell.
 */
import type { Figure } from '../../model/criteria-set.ts';
import { FULL_WIDTH, INVISIBLE, narrowFullWidth } from '../bytes/characters.ts';
import type { CsvRecord } from '../bytes/tokenize.ts';
import { columnOfRole } from '../header/header.ts';
import { acceptRecord } from './accept-record.ts';
import type { Reading } from './reading.ts';

/** `unit` is -1 where the row names none: its figures are checked and not stored. */
export type ReadFigure = (record: CsvRecord, unit: number, figure: Figure) => void;

const UNKNOWN = -1;

export class LongRows {
  readonly #reading: Reading;
  readonly #readFigure: ReadFigure;
  readonly #criterion: number;
  #lastText: string | null = null;
  #lastPosition = UNKNOWN;

  constructor(reading: Reading, readFigure: ReadFigure) {
    this.#reading = reading;
    this.#readFigure = readFigure;
    this.#criterion = columnOfRole(reading.header, 'criterion');
  }

  readRecord(record: CsvRecord): void {
    const { units, issues } = this.#reading;
    const unit = units.resolve(record);
    const position = this.#positionOf(this.#criterionText(record));
    this.#reading.lastUnit = unit;
    if (!acceptRecord(record, this.#reading, position >= 0)) return;
    if (this.#reading.reader.isSuspect) this.#noteCharacters(record);
    if (unit < 0 && units.fault) {
      const { kind, column, cell, params } = units.fault;
      issues.error(kind, record.line, column, { cell, params });
    }
    const figure = position >= 0 ? this.#figureAt(record, unit, position) : this.#noCriterion(record);
    if (figure) this.#readFigure(record, unit, figure);
  }

  #criterionText({ fields, count }: CsvRecord): string {
    return this.#criterion < count ? fields[this.#criterion]! : '';
  }

  #positionOf(text: string): number {
    if (text === this.#lastText) return this.#lastPosition;
    this.#lastText = text;
    this.#lastPosition = this.#reading.lookup.find(narrowFullWidth(text)) ?? UNKNOWN;
    return this.#lastPosition;
  }

  #figureAt(record: CsvRecord, unit: number, position: number): Figure | undefined {
    const { lookup, context } = this.#reading;
    if (unit < 0) return lookup.figureOfAnyTier(position);
    const figure = lookup.figureOf(context.registry.units[unit]!.tier, position);
    if (!figure) this.#criterionFault('criterion_unknown', record, { tiers: lookup.tiersWith(position) });
    return figure;
  }

  #noCriterion(record: CsvRecord): undefined {
    const isBlank = this.#criterionText(record).trim() === '';
    this.#criterionFault(isBlank ? 'criterion_missing' : 'criterion_unknown', record);
  }

  #criterionFault(kind: string, record: CsvRecord, params?: Record<string, string[]>): void {
    const cell = this.#criterionText(record).trim();
    this.#reading.issues.error(kind, record.line, this.#criterion + 1, { cell, params });
  }

  #noteCharacters({ fields, line }: CsvRecord): void {
    for (const at of [...this.#reading.units.columns, this.#criterion]) {
      const cell = fields[at] ?? '';
      if (INVISIBLE.test(cell)) this.#reading.issues.warn('invisible_removed', line, at + 1, { cell });
    }
    const criterion = fields[this.#criterion] ?? '';
    if (FULL_WIDTH.test(criterion)) {
      this.#reading.issues.warn('fullwidth_converted', line, this.#criterion + 1, { cell: criterion });
    }
  }
}
