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
  const { numerator, denominator, numeratorColumn, denominatorColumn } = cells;
  const { measure } = figure;
  if (numerator === '' || denominator === '') {
    return reader.fault('fraction_incomplete', numerator === '' ? numeratorColumn : denominatorColumn, '');
  }
  if (measure?.kind !== 'percent') {
    return reader.fault('fraction_not_expected', numeratorColumn, numerator, { code: figure.key });
  }
  const top = readTerm(reader, numerator, { column: numeratorColumn, figure, isTop: true });
  const bottom = readTerm(reader, denominator, { column: denominatorColumn, figure, isTop: false });
  if (!top || !bottom) return false;
  const [above, below] = onOneScale(top, bottom);
  if (measure.of === 'part' && above > below) {
    return reader.fault('numerator_gt_denominator', numeratorColumn, numerator, { denominator });
  }
  if (cells.value !== '' && !agrees(reader, cells, [above, below])) return false;
  reader.setFraction(above, below);
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

/** Compares the percentage given with the one that the fraction makes, rounded to the decimals that were printed. */
function agrees(reader: ValueReader, { value, valueColumn }: FigureCells, ratio: Ratio): boolean {
  if (valueWord(value) !== null) return reader.fault('value_fraction_mismatch', valueColumn, value);
  if (!reader.readPercent(value, valueColumn, true)) return false;
  const { number } = reader;
  const isShare = !number.hasPercentSign && reader.options.percentScale === 'fraction';
  const share = Fraction.of(...ratio);
  const computed = roundToUnits(isShare ? share : share.multiply(HUNDRED), number.scale);
  const difference = digitsOf(number) - computed;
  if (difference === 0n) return true;
  const params = { computed: formatFixed(share.multiply(HUNDRED), 2) };
  if (difference === 1n || difference === -1n) {
    reader.issues.warn('value_fraction_rounding', reader.line, valueColumn, { cell: value, params });
    return true;
  }
  return reader.fault('value_fraction_mismatch', valueColumn, value, params);
}

const HUNDRED = Fraction.of(100);
