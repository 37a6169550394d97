/** What a statement says, in the terms of its measure: the figure as it was understood. */

import { Fraction } from '../exact/fraction.ts';
import type { Figure } from '../model/criteria-set.ts';
import { isoDay } from '../model/day.ts';
import { FigureState } from '../model/figure-rows.ts';
import { isPercent } from '../model/is-percent.ts';
import type { FractionExplanation, MeasureExplanation } from '../model/leaf-explanation.ts';
import type { Measure } from '../model/measure.ts';
import type { Statement } from '../score/statement.ts';

const HUNDRED = Fraction.of(100);

/** @returns null where the statement is no figure: a blank, a decision, points in place of a figure */
export function explainMeasure(statement: Statement, { measure }: Figure): MeasureExplanation | null {
  const { rows, row } = statement;
  if (measure === null || rows.stateAt(row) !== FigureState.reported) return null;
  const option = measure.kind === 'choice' ? (measure.options[rows.numeratorAt(row)] ?? null) : null;
  return {
    kind: measure.kind,
    value: option?.id ?? valueText(measure, rows.valueAt(row)),
    option: option?.label ?? null,
    fraction: fractionOf(statement, measure),
    sample: measure.kind === 'survey' ? rows.sampleAt(row) : null,
  };
}

function valueText({ kind }: Measure, stored: Fraction): string {
  if (isPercent(kind)) return stored.multiply(HUNDRED).toString();
  return kind === 'date' ? isoDay(Number(stored.numerator)) : stored.toString();
}

/** Amounts are stored on a common scale that is not the reported one, so only counts are shown as a fraction. */
function fractionOf({ rows, row }: Statement, measure: Measure): FractionExplanation | null {
  if (measure.kind !== 'percent' || measure.in === 'amount' || !rows.isFractionAt(row)) return null;
  const [numerator, denominator] = rows.bigAt(row) ?? [rows.numeratorAt(row), rows.denominatorAt(row)];
  return {
    numerator: numerator.toString(),
    denominator: denominator.toString(),
    numeratorLabel: measure.numerator ?? null,
    denominatorLabel: measure.denominator ?? null,
  };
}
