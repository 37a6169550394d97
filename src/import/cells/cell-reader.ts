/**
 * Cells -> exact numbers, and the statement that is being read; the part of reading that no measure changes.
 *
 * One reader serves a whole file and is its own result: after a reading that returned true the fields of `Statement`
 * hold the value, so that a file of millions of cells allocates nothing. Faults go to the issue list.
 */
import type { Fraction } from '../../exact/fraction.ts';
import { FigureState } from '../../model/figure-rows.ts';
import { removeInvisibles } from '../../text/fold.ts';
import { FULL_WIDTH, INVISIBLE, narrowFullWidth } from '../bytes/characters.ts';
import { IMPORT_LIMITS, type ImportOptions } from '../import-options.ts';
import type { IssueList } from '../issue-list.ts';
import type { Statement } from '../rows/same-statement.ts';
import { numberFault } from './cell-words.ts';
import {
  compareToWhole,
  digitsOf,
  makeWhole,
  type NumberReading,
  newNumberReading,
  POWERS_OF_TEN,
  readNumber,
} from './read-number.ts';

export class CellReader implements Omit<Statement, 'sample'> {
  state: FigureState = FigureState.notReported;
  numerator = 0;
  denominator = 1;
  big: readonly [bigint, bigint] | null = null;
  isFraction = false;
  /** line of the record that is read */
  line = 0;
  /** whether the record may hold invisible or full-width characters */
  isSuspect = false;
  readonly number: NumberReading = newNumberReading();
  readonly options: ImportOptions;
  readonly issues: IssueList;

  constructor(options: ImportOptions, issues: IssueList) {
    this.options = options;
    this.issues = issues;
  }

  /** The cell without what cannot be seen around or inside it, in narrow characters. */
  clean(cell: string, column: number): string {
    if (!this.isSuspect) return cell.trim();
    return this.#narrow(this.#visible(cell, column), column).trim();
  }

  #visible(cell: string, column: number): string {
    if (!INVISIBLE.test(cell)) return cell;
    this.issues.warn('invisible_removed', this.line, column, { cell });
    return removeInvisibles(cell);
  }

  #narrow(text: string, column: number): string {
    if (!FULL_WIDTH.test(text)) return text;
    this.issues.warn('fullwidth_converted', this.line, column, { cell: text });
    return narrowFullWidth(text);
  }

  /** A number of the file's locale. `allowsPercent`: a percent sign may follow it. */
  readNumberCell(cell: string, column: number, allowsPercent = false): boolean {
    const isNumber = readNumber(cell, this.options.numberLocale, this.number);
    if (!isNumber || (this.number.hasPercentSign && !allowsPercent)) {
      const params = { locale: this.options.numberLocale, percentSign: isNumber ? 'surplus' : '' };
      return this.fault(numberFault(cell), column, cell, params);
    }
    if (cell.length > IMPORT_LIMITS.numericCellChars) {
      return this.fault('field_too_large', column, cell, { limit: IMPORT_LIMITS.numericCellChars });
    }
    return true;
  }

  /** A whole number that is not negative. */
  readCount(cell: string, column: number): boolean {
    if (!this.readNumberCell(cell, column)) return false;
    if (compareToWhole(this.number, 0) < 0) return this.fault('negative_count', column, cell);
    return this.makeNumberWhole(cell, column);
  }

  makeNumberWhole(cell: string, column: number): boolean {
    return makeWhole(this.number) || this.fault('not_integer', column, cell);
  }

  /** A numerator and denominator as they were reported; safe integers where they are numbers. */
  setFraction(numerator: bigint | number, denominator: bigint | number): void {
    this.set(FigureState.reported, 0, 1);
    this.isFraction = true;
    if (typeof numerator === 'bigint' || typeof denominator === 'bigint') {
      this.#setExact(BigInt(numerator), BigInt(denominator));
    } else {
      this.numerator = numerator;
      this.denominator = denominator;
    }
  }

  /** An exact value that was computed from several cells. */
  setValue({ numerator, denominator }: Fraction): void {
    this.set(FigureState.reported, 0, 1);
    this.#setExact(numerator, denominator);
  }

  setState(state: FigureState): void {
    this.set(state, 0, 1);
  }

  fault(
    kind: string,
    column: number,
    cell: string,
    params?: Record<string, string | number | string[]>,
  ): false {
    this.issues.error(kind, this.line, column, { cell, params });
    return false;
  }

  protected warnOfGrouping(cell: string, column: number): void {
    if (this.number.isGroupedOnly) this.issues.warn('grouping_read', this.line, column, { cell });
  }

  protected set(state: FigureState, numerator: number, denominator: number): void {
    this.state = state;
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = null;
    this.isFraction = false;
  }

  /** The number read, times 10^(its decimals - exponent). */
  protected setDecimal(exponent: number): void {
    const { digits, big } = this.number;
    if (big === null && exponent < POWERS_OF_TEN.length) {
      this.numerator = digits;
      this.denominator = POWERS_OF_TEN[exponent]!;
    } else {
      this.#setExact(digitsOf(this.number), 10n ** BigInt(exponent));
    }
  }

  #setExact(numerator: bigint, denominator: bigint): void {
    const isSafe = Number.isSafeInteger(Number(numerator)) && Number.isSafeInteger(Number(denominator));
    this.big = isSafe ? null : [numerator, denominator];
    this.numerator = isSafe ? Number(numerator) : 0;
    this.denominator = isSafe ? Number(denominator) : 1;
  }
}
