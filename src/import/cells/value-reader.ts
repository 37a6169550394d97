/**
 * The cell of one figure -> what it states, by the measure of the figure.
 */
import type { Figure, Leaf } from '../../model/criteria-set.ts';
import { FigureState } from '../../model/figure-rows.ts';
import type { Measure } from '../../model/measure.ts';
import { CellReader } from './cell-reader.ts';
import { markFault, valueWord, yesNo } from './cell-words.ts';
import { optionPosition } from './option-position.ts';
import { readDate } from './read-date.ts';
import { compareToWhole } from './read-number.ts';
import { exceedsMaximum, fitsPoints } from './value-limits.ts';

type MeasureOf<K extends Measure['kind']> = Extract<Measure, { kind: K }>;

export class ValueReader extends CellReader {
  /**
   * Reads a cell that holds the whole statement of a figure.
   * @param cell cleaned; blank is "not reported"
   * @returns whether the cell states something; else the fault was noted
   */
  readCell(cell: string, column: number, figure: Figure): boolean {
    this.set(FigureState.notReported, 0, 1);
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
    this.set(FigureState.noneArose, 0, 1);
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
        return this.fault('alternative_expected', column, cell, { code: leaf.code, parts: partCodes(leaf) });
    }
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
    this.warnOfGrouping(cell, column);
    this.setDecimal(number.scale + (isShare ? 0 : 2));
    return true;
  }

  #readCount(cell: string, column: number, { max }: MeasureOf<'count'>): boolean {
    if (!this.readCount(cell, column)) return false;
    if (max && exceedsMaximum(this.number, max)) {
      return this.fault('out_of_range', column, cell, { least: '0', most: max.toString() });
    }
    this.setDecimal(0);
    return true;
  }

  #readAmount(cell: string, column: number, { max }: MeasureOf<'amount'>): boolean {
    if (!this.readNumberCell(cell, column)) return false;
    if (compareToWhole(this.number, 0) < 0 || (max && exceedsMaximum(this.number, max))) {
      return this.fault('out_of_range', column, cell, { least: '0', most: max?.toString() ?? '' });
    }
    this.warnOfGrouping(cell, column);
    this.setDecimal(this.number.scale);
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
    this.warnOfGrouping(cell, column);
    this.setDecimal(this.number.scale);
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
}

/** `TC 6.2.1/a` of every alternative or case of a leaf. */
function partCodes({ code, rule, measure }: Leaf): string[] {
  const cases = measure?.kind === 'count' ? (measure.cases ?? []) : [];
  return [...(rule.alternatives ?? []), ...cases].map(({ id }) => `TC ${code}/${id}`);
}
