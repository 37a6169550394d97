/**
 * Numerator and denominator of one figure, and the percentage beside them where one is given too.
 *
 * The fraction is what counts. The percentage may differ from it by one in its last printed digit (a warning), not by
 * more. Each fault stands at its own cell.
 */
import { formatFixed, roundToUnits } from '../../exact/decimal.ts';
import { Fraction } from '../../exact/fraction.ts';
import type { Figure } from '../../model/criteria-set.ts';
import { valueWord } from './cell-words.ts';
import { compareToWhole, digitsOf } from './read-number.ts';
import type { ValueReader } from './value-reader.ts';

/** Cleaned texts and columns (from 1); a column that the file lacks is 0 with a blank text. */
export interface FigureCells {
  value: string;
  valueColumn: number;
  numerator: string;
  numeratorColumn: number;
  denominator: string;
  denominatorColumn: number;
}

/** @returns whether the cells make a statement, then in `reader`; else the faults were noted */
export function readFraction(reader: ValueReader, cells: FigureCells, figure: Figure): boolean {
  const { value, numerator, denominator, numeratorColumn, denominatorColumn } = cells;
  const { measure } = figure;
  if (numerator === '' || denominator === '') {
    const empty = numerator === '' ? numeratorColumn : denominatorColumn;
    return reader.fault('fraction_incomplete', empty || numeratorColumn || denominatorColumn, '');
  }
  if (measure?.kind !== 'percent') {
    return reader.fault('fraction_not_expected', numeratorColumn, numerator, { code: figure.key });
  }
  const top = readTerm(reader, numerator, { column: numeratorColumn, figure, isTop: true });
  const bottom = readTerm(reader, denominator, { column: denominatorColumn, figure, isTop: false });
  const printed = readPrinted(reader, cells, measure.of === 'plan');
  if (!top || !bottom) return false;
  const ratio = onOneScale(top, bottom);
  if (measure.of === 'part' && ratio[0] > ratio[1]) {
    return reader.fault('numerator_gt_denominator', numeratorColumn, numerator, { denominator });
  }
  if (value !== '' && !(printed && agrees(reader, cells, { printed, ratio }))) return false;
  reader.setFraction(...ratio);
  return true;
}

interface Term {
  /** bigint where the digits are beyond safe integers */
  digits: bigint | number;
  scale: number;
}

/** Whole and not negative, save decimals of an amount and a negative numerator of a plan. */
function readTerm(
  reader: ValueReader,
  cell: string,
  { column, figure, isTop }: { column: number; figure: Figure; isTop: boolean },
): Term | null {
  const measure = figure.measure?.kind === 'percent' ? figure.measure : null;
  const mayBeNegative = isTop && measure?.of === 'plan';
  if (measure?.in !== 'amount' && !mayBeNegative) {
    if (!reader.readCount(cell, column)) return null;
  } else if (
    !readAmountTerm(reader, cell, { column, mayBeNegative, mustBeWhole: measure?.in !== 'amount' })
  ) {
    return null;
  }
  if (!isTop && compareToWhole(reader.number, 0) === 0) {
    reader.fault('zero_denominator', column, cell);
    return null;
  }
  const { digits, big, scale } = reader.number;
  return { digits: big ?? digits, scale };
}

function readAmountTerm(
  reader: ValueReader,
  cell: string,
  rules: { column: number; mayBeNegative: boolean; mustBeWhole: boolean },
): boolean {
  if (!reader.readNumberCell(cell, rules.column)) return false;
  if (!rules.mayBeNegative && compareToWhole(reader.number, 0) < 0) {
    return reader.fault('negative_count', rules.column, cell);
  }
  if (!rules.mustBeWhole) {
    if (reader.number.isGroupedOnly) reader.issues.warn('grouping_read', reader.line, rules.column, { cell });
    return true;
  }
  return reader.makeNumberWhole(cell, rules.column);
}

type Ratio = readonly [bigint | number, bigint | number];

function onOneScale(top: Term, bottom: Term): Ratio {
  if (top.scale === bottom.scale) return [top.digits, bottom.digits];
  const scale = Math.max(top.scale, bottom.scale);
  const lift = ({ digits, scale: own }: Term) => BigInt(digits) * 10n ** BigInt(scale - own);
  return [lift(top), lift(bottom)];
}

/** The percentage beside the fraction, in units of its last printed digit. */
interface Printed {
  /** null where a word stands in its place */
  units: bigint | null;
  scale: number;
  isShare: boolean;
}

/** @returns null where there is none, or none that can be read: then its fault was noted */
function readPrinted(
  reader: ValueReader,
  { value, valueColumn }: FigureCells,
  isOfPlan: boolean,
): Printed | null {
  if (value === '') return null;
  if (valueWord(value) !== null) return { units: null, scale: 0, isShare: false };
  if (!reader.readPercent(value, valueColumn, isOfPlan)) return null;
  const { number, options } = reader;
  const isShare = !number.hasPercentSign && options.percentScale === 'fraction';
  return { units: digitsOf(number), scale: number.scale, isShare };
}

/** Compares the percentage printed with the one that the fraction makes, rounded to the decimals that were printed. */
function agrees(
  reader: ValueReader,
  { value, valueColumn }: FigureCells,
  { printed: { units, scale, isShare }, ratio }: { printed: Printed; ratio: Ratio },
): boolean {
  if (units === null) return reader.fault('value_fraction_mismatch', valueColumn, value);
  const share = Fraction.of(...ratio);
  const difference = units - roundToUnits(isShare ? share : share.multiply(HUNDRED), scale);
  if (difference === 0n) return true;
  const params = { computed: formatFixed(share.multiply(HUNDRED), 2) };
  if (difference === 1n || difference === -1n) {
    reader.issues.warn('value_fraction_rounding', reader.line, valueColumn, { cell: value, params });
    return true;
  }
  return reader.fault('value_fraction_mismatch', valueColumn, value, params);
}

const HUNDRED = Fraction.of(100);
