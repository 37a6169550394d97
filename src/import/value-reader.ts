/**
 * The cells of one figure -> what they state, by the measure of the figure.
 *
 * One reader serves a whole file and is its own result: after a reading that returned true the fields of `Statement`
 * hold the value, so that a file of millions of cells allocates nothing. Faults go to the issue list.
 */
import type { Fraction } from '../exact/fraction.ts';
import type { Figure, Leaf } from '../model/criteria-set.ts';
import { FigureState } from '../model/figure-rows.ts';
import type { Measure } from '../model/measure.ts';
import { removeInvisibles } from '../text/fold.ts';
import { markFault, numberFault, valueWord, yesNo } from './cell-words.ts';
import { FULL_WIDTH, INVISIBLE, narrowFullWidth } from './characters.ts';
import { IMPORT_LIMITS, type ImportOptions } from './import-options.ts';
import type { IssueList } from './issue-list.ts';
import { optionPosition } from './option-position.ts';
import { readDate } from './read-date.ts';
import {
  compareToWhole,
  digitsOf,
  makeWhole,
  type NumberReading,
  newNumberReading,
  POWERS_OF_TEN,
  readNumber,
} from './read-number.ts';
import type { Statement } from './same-statement.ts';
import { exceedsMaximum, fitsPoints } from './value-limits.ts';

type MeasureOf<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

export class ValueReader implements Statement {
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

  /**
   * Reads a cell that holds the whole statement of a figure.
   * @param cell cleaned; blank is "not reported"
   * @returns whether the cell states something; else the fault was noted
   */
  readCell(cell: string, column: number, figure: Figure): boolean {
    this.#set(FigureState.notReported, 0, 1);
    if (cell === '') return this.#notReported(column);
    const code = cell.charCodeAt(0);
    const isDigit = code >= 48 && code <= 57;
    if (!isDigit) {
      const word = valueWord(cell);
      if (word === 'notReported') return this.#notReported(column, cell);
      if (word === 'noneArose') return this.readNoneArose(cell, column, figure.leaf);
      const fault = markFault(cell);
      if (fault) return this.fault(fault, column, cell);
    }
    this.state = FigureState.reported;
    return this.#readMeasure(cell, column, figure);
  }

  readNoneArose(cell: string, column: number, leaf: Leaf): boolean {
    if (leaf.noneArose === 'refuse') return this.fault('not_applicable_refused', column, cell);
    this.#set(FigureState.noneArose, 0, 1);
    return true;
  }

  #notReported(column: number, cell?: string): boolean {
    if (!this.options.final) return true;
    this.issues.error('missing_value', this.line, column, { cell });
    return false;
  }

  #readMeasure(cell: string, column: number, { measure, leaf }: Figure): boolean {
    switch (measure?.kind) {
      case 'percent':
      case 'survey':
        return this.readPercent(cell, column, measure.kind === 'percent' && measure.of === 'plan');
      case 'count':
        return this.#readCount(cell, column, measure);
      case 'amount':
        return this.#readAmount(cell, column, measure);
      case 'points':
        return this.readPoints(cell, column, leaf);
      case 'boolean':
        return this.#readYesNo(cell, column);
      case 'choice':
        return this.#readOption(cell, column, measure);
      case 'date':
        return this.#readDay(cell, column);
      default:
        return this.fault('alternative_expected', column, cell, { code: leaf.code });
    }
  }

  /** A number of the file's locale. `allowsPercent`: a percent sign may follow it. */
  readNumberCell(cell: string, column: number, allowsPercent = false): boolean {
    const isNumber = readNumber(cell, this.options.numberLocale, this.number);
    if (!isNumber || (this.number.hasPercentSign && !allowsPercent)) {
      return this.fault(numberFault(cell), column, cell, { locale: this.options.numberLocale });
    }
    if (cell.length > IMPORT_LIMITS.numericCellChars) {
      return this.fault('field_too_large', column, cell, { limit: IMPORT_LIMITS.numericCellChars });
    }
    return true;
  }

  /** A percentage, stored as a share: 95,5 % is 955/1000. */
  readPercent(cell: string, column: number, isOfPlan: boolean): boolean {
    if (!this.readNumberCell(cell, column, true)) return false;
    const { number, options } = this;
    const isShare = !number.hasPercentSign && options.percentScale === 'fraction';
    const isSmall = compareToWhole(number, 0) > 0 && compareToWhole(number, 1) <= 0;
    if (isSmall && !number.hasPercentSign && !isShare) {
      return this.fault('percent_scale_ambiguous', column, cell);
    }
    const isOutside = compareToWhole(number, 0) < 0 || compareToWhole(number, isShare ? 1 : 100) > 0;
    if (isOutside && !isOfPlan) {
      return this.fault('out_of_range', column, cell, { least: '0 %', most: '100 %' });
    }
    this.#warnOfGrouping(cell, column);
    this.#setDecimal(number.scale + (isShare ? 0 : 2));
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

  #readCount(cell: string, column: number, { max }: MeasureOf<'count'>): boolean {
    if (!this.readCount(cell, column)) return false;
    if (max && exceedsMaximum(this.number, max)) {
      return this.fault('out_of_range', column, cell, { least: '0', most: max.toString() });
    }
    this.#setDecimal(0);
    return true;
  }

  #readAmount(cell: string, column: number, { max }: MeasureOf<'amount'>): boolean {
    if (!this.readNumberCell(cell, column)) return false;
    if (compareToWhole(this.number, 0) < 0 || (max && exceedsMaximum(this.number, max))) {
      return this.fault('out_of_range', column, cell, { least: '0', most: max?.toString() ?? '' });
    }
    this.#warnOfGrouping(cell, column);
    this.#setDecimal(this.number.scale);
    return true;
  }

  /** Points of a leaf: 0 to its maximum, in the step of its measure. */
  readPoints(cell: string, column: number, leaf: Leaf): boolean {
    if (!this.readNumberCell(cell, column)) return false;
    const step = leaf.measure?.kind === 'points' ? (leaf.measure.step ?? null) : null;
    if (!fitsPoints(this.number, leaf.maxPoints, step)) {
      const params = { least: '0', most: leaf.maxPoints.toString(), step: step?.toString() ?? '' };
      return this.fault('out_of_range', column, cell, params);
    }
    this.#warnOfGrouping(cell, column);
    this.#setDecimal(this.number.scale);
    return true;
  }

  #readYesNo(cell: string, column: number): boolean {
    const answer = yesNo(cell);
    if (answer === null) return this.fault('bool_format', column, cell);
    this.numerator = answer ? 1 : 0;
    return true;
  }

  #readOption(cell: string, column: number, measure: MeasureOf<'choice'>): boolean {
    const position = optionPosition(measure, cell);
    if (position === null) {
      const options = measure.options.map(({ label }) => label.vi);
      return this.fault('option_unknown', column, cell, { options });
    }
    this.numerator = position;
    return true;
  }

  #readDay(cell: string, column: number): boolean {
    const day = readDate(cell);
    if (day === null) return this.fault('date_invalid', column, cell);
    this.numerator = day;
    return true;
  }

  /** A numerator and denominator as they were reported; safe integers where they are numbers. */
  setFraction(numerator: bigint | number, denominator: bigint | number): void {
    this.#set(FigureState.reported, 0, 1);
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
    this.#set(FigureState.reported, 0, 1);
    this.#setExact(numerator, denominator);
  }

  setState(state: FigureState): void {
    this.#set(state, 0, 1);
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

  #warnOfGrouping(cell: string, column: number): void {
    if (this.number.isGroupedOnly) this.issues.warn('grouping_read', this.line, column, { cell });
  }

  #set(state: FigureState, numerator: number, denominator: number): void {
    this.state = state;
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = null;
    this.isFraction = false;
  }

  /** The number read, times 10^(its decimals - exponent). */
  #setDecimal(exponent: number): void {
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
