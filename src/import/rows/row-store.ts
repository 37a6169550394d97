/**
 * Stores what rows state, and finds the second statement about the same unit and figure (and round of appraisal).
 *
 * The same statement again is a warning, a different one an error: neither the first nor the last wins. What was seen
 * costs four bytes a figure and unit, whatever the length of the file.
 */
import { type FigureRows, FigureState } from '../../model/figure-rows.ts';
import type { ValueReader } from '../cells/value-reader.ts';
import { equalStatements, statementAt } from './same-statement.ts';

export interface Target {
  unit: number;
  /** position in `Edition.figures` */
  figure: number;
  /** column, from 1, of the cell that states the value */
  column: number;
  /** texts of the row, packed as `FigureRows` keeps them */
  texts: string;
}

export type Seen = 'new' | 'same' | 'different';

export class RowStore {
  readonly rows: FigureRows;
  readonly #reader: ValueReader;
  readonly #figures: number;
  readonly #skipped: number[];
  /** round - 1 -> unit -> figure -> row + 1 */
  readonly #seen: Int32Array[][] = [[]];

  constructor(
    rows: FigureRows,
    { reader, figures, skipped }: { reader: ValueReader; figures: number; skipped: number[] },
  ) {
    this.rows = rows;
    this.#reader = reader;
    this.#figures = figures;
    this.#skipped = skipped;
  }

  /** Stores the statement of the reader; where it is a second one, notes that on the record. */
  storeRow(target: Target, { round = 1, sample = 0 } = {}): void {
    const { issues, line } = this.#reader;
    const seen = this.#compare(target, round, sample);
    if (seen === 'new') {
      const row = this.#push(target, round);
      if (sample > 0) this.rows.setSample(row, sample);
      if (round > 1) this.rows.setRound(row, round);
      return;
    }
    const params = this.#firstPlace(target, round);
    if (seen === 'different') {
      issues.error('duplicate_conflict', line, null, { params });
    } else {
      issues.warn('duplicate_identical', line, null, { params });
      this.#skipped.push(line);
    }
  }

  /** Stores one cell of a wide row, where nothing was stated before. */
  storeCell(target: Target): void {
    this.#push(target, 1);
  }

  /** How the statement of the reader relates to an earlier one. */
  compare(unit: number, figure: number): Seen {
    return this.#compare({ unit, figure }, 1, 0);
  }

  #compare({ unit, figure }: Pick<Target, 'unit' | 'figure'>, round: number, sample: number): Seen {
    const row = this.#first(unit, figure, round);
    if (row < 0) return 'new';
    const { state, numerator, denominator, big, isFraction } = this.#reader;
    const again = { state, numerator, denominator, big, isFraction, sample };
    return equalStatements(statementAt(this.rows, row), again) ? 'same' : 'different';
  }

  firstLine(unit: number, figure: number, round = 1): number {
    return this.rows.lineAt(this.#first(unit, figure, round));
  }

  /** Where the figure was stated first, for a message. */
  #firstPlace({ unit, figure }: Target, round: number): Record<string, string | number> {
    const sheet = this.rows.sheetAt(this.#first(unit, figure, round));
    return {
      firstLine: this.firstLine(unit, figure, round),
      ...(sheet !== null && sheet !== this.#reader.issues.sheet && { firstSheet: sheet }),
    };
  }

  #first(unit: number, figure: number, round: number): number {
    return (this.#seen[round - 1]?.[unit]?.[figure] ?? 0) - 1;
  }

  #push({ unit, figure, column, texts }: Target, round: number): number {
    const { rows } = this;
    const { state, line, big, numerator, denominator, isFraction, issues } = this.#reader;
    const row = rows.push(unit, figure, state, line, column);
    if (state === FigureState.reported || state === FigureState.points) {
      if (big) rows.setExact(row, big[0], big[1], isFraction);
      else rows.setValue(row, numerator, denominator, isFraction);
    }
    rows.setPackedTexts(row, texts);
    if (issues.sheet !== null) rows.setSheet(row, issues.sheet);
    this.#seen[round - 1] ??= [];
    const ofUnit = this.#seen[round - 1]!;
    ofUnit[unit] ??= new Int32Array(this.#figures);
    ofUnit[unit]![figure] = row + 1;
    return row;
  }
}
