/**
 * The cells of a row of the form that the unit fills in: which there are, in which number format, and what a spreadsheet
 * lets in. The import checks everything again: a validation is a help, not a guard.
 */
import type { DataValidation } from 'hucre';
import { Fraction } from '../../exact/fraction.ts';
import type { Figure } from '../../model/criteria-set.ts';
import { dayNumber } from '../../model/day.ts';
import type { Measure } from '../../model/measure.ts';
import {
  dayOutsidePeriod,
  denominatorHint,
  NONE_AROSE_OPTION,
  NONE_AROSE_WORDS,
  numeratorHint,
  type Period,
  selfPointsHint,
  TEXT_HINTS,
  valueHint,
  YES_NO_OPTIONS,
} from '../../text/vocabulary/form-hints.ts';
import type { FormColumn } from '../../text/vocabulary/form-words.ts';
import type { FormRow } from './form-content.ts';

/** What a validation lets in: a condition on the cell, or one of a list. */
type Allowed =
  | Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>
  | { type: 'list'; options: readonly string[] };

export interface InputCell {
  column: FormColumn;
  format: string;
  hint: string;
  allowed: Allowed;
  /** said where the cell is filled in otherwise; absent: the hint */
  refusal?: string;
  /** whether the user may keep what is not allowed */
  isAdvice?: boolean;
}

export interface InputPlace {
  period: Period;
  /** address of a cell of the row, as `I7` */
  address: (column: FormColumn) => string;
  /** whether the unit column is for the user */
  asksUnit: boolean;
}

const TEXT = '@';
const GENERAL = 'General';
const WHOLE = '#,##0';
const PERCENT = '0.00%';
const DAY = 'dd/mm/yyyy';
const LONGEST_TEXT: Allowed = { type: 'textLength', operator: 'lessThanOrEqual', formula1: '32000' };

export function inputCells({ figure, isFirst }: FormRow, place: InputPlace): InputCell[] {
  const { measure } = figure;
  const text = (column: keyof typeof TEXT_HINTS): InputCell => ({
    column,
    format: TEXT,
    hint: TEXT_HINTS[column],
    allowed: LONGEST_TEXT,
  });
  return [
    ...(place.asksUnit ? [text('unit')] : []),
    ...(measure ? [valueCell(figure, measure, place)] : []),
    ...(measure?.kind === 'percent' ? fractionCells(measure, place) : []),
    ...(isFirst ? [selfPointsCell(figure)] : []),
    text('evidence'),
    text('explanation'),
    text('note'),
  ];
}

function valueCell(figure: Figure, measure: Measure, { period, address }: InputPlace): InputCell {
  const mayBeNone = figure.leaf.noneArose !== 'refuse';
  const hint = valueHint(figure, period);
  const base = { column: 'value', hint } as const;
  if (measure.kind === 'boolean' || measure.kind === 'choice') {
    const own = measure.kind === 'boolean' ? YES_NO_OPTIONS : measure.options.map(({ label }) => label.vi);
    const options = mayBeNone ? [...own, NONE_AROSE_OPTION] : own;
    return { ...base, format: TEXT, allowed: { type: 'list', options } };
  }
  const cell = address('value');
  const { format, conditions } = numberRule(measure, { cell, period, maxPoints: figure.leaf.maxPoints });
  const isNumber = `AND(${[`ISNUMBER(${cell})`, ...conditions].join(',')})`;
  const none = mayBeNone ? NONE_AROSE_WORDS.map((word) => `${cell}="${word}"`) : [];
  const formula1 = none.length > 0 ? `OR(${[...none, isNumber].join(',')})` : isNumber;
  const allowed: Allowed = { type: 'custom', formula1 };
  if (measure.kind !== 'date') return { ...base, format, allowed };
  return { ...base, format, allowed, isAdvice: true, refusal: dayOutsidePeriod(period) };
}

type NumberMeasure = Exclude<Measure, { kind: 'boolean' | 'choice' }>;

function numberRule(
  measure: NumberMeasure,
  { cell, period, maxPoints }: { cell: string; period: Period; maxPoints: Fraction },
): { format: string; conditions: string[] } {
  const from0To = (most: Fraction | undefined) => [
    `${cell}>=0`,
    ...(most ? [`${cell}<=${most.toString()}`] : []),
  ];
  switch (measure.kind) {
    case 'percent':
      return { format: PERCENT, conditions: measure.of === 'part' ? from0To(ONE) : [] };
    case 'survey':
      return { format: PERCENT, conditions: from0To(ONE) };
    case 'count':
      return { format: WHOLE, conditions: [...from0To(measure.max), `${cell}=INT(${cell})`] };
    case 'amount':
      return { format: GENERAL, conditions: from0To(measure.max) };
    case 'date':
      return {
        format: DAY,
        conditions: [`${cell}>=${serialOf(period.from)}`, `${cell}<=${serialOf(period.to)}`],
      };
    case 'points':
      return { format: GENERAL, conditions: [...from0To(maxPoints), ...stepRule(cell, measure.step)] };
  }
}

const ONE = Fraction.of(1);

/** A double is seldom an exact multiple: the import decides exactly. */
function stepRule(cell: string, step: Fraction | undefined): string[] {
  return step ? [`ABS(${cell}/(${step})-ROUND(${cell}/(${step}),0))<0.000001`] : [];
}

/** day 0 of spreadsheets is 30/12/1899 */
const SERIAL_OF_1970 = 25_569;

function serialOf(isoDate: string): number {
  return (dayNumber(isoDate) ?? 0) + SERIAL_OF_1970;
}

function fractionCells(measure: Extract<Measure, { kind: 'percent' }>, { address }: InputPlace): InputCell[] {
  const isAmount = measure.in === 'amount';
  const format = isAmount ? GENERAL : WHOLE;
  const rule = (column: FormColumn, conditions: readonly string[]): Allowed => {
    const cell = address(column);
    const whole = isAmount ? [] : [`${cell}=INT(${cell})`];
    return { type: 'custom', formula1: `AND(${[`ISNUMBER(${cell})`, ...conditions, ...whole].join(',')})` };
  };
  const [top, bottom] = [address('numerator'), address('denominator')];
  const least = measure.of === 'part' ? [`${bottom}>0`, `${bottom}>=${top}`] : [`${bottom}>0`];
  return [
    {
      column: 'numerator',
      format,
      hint: numeratorHint(measure),
      allowed: rule('numerator', measure.of === 'plan' ? [] : [`${top}>=0`]),
    },
    { column: 'denominator', format, hint: denominatorHint(measure), allowed: rule('denominator', least) },
  ];
}

/** Points of a penalty are written with or without their sign. */
function selfPointsCell(figure: Figure): InputCell {
  const { maxPoints, area } = figure.leaf;
  const most = maxPoints.toString();
  const least = area.section === 'penalty' ? `-${most}` : '0';
  const allowed: Allowed = { type: 'decimal', operator: 'between', formula1: least, formula2: most };
  return { column: 'selfPoints', format: GENERAL, hint: selfPointsHint(figure), allowed };
}
