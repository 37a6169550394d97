/** A figure under its rule: the number it is encoded as, the piece that applied, what would earn more. */
import { blockOfRow } from '../campaign/block-of-row.ts';
import { decimal } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import { intervalOf, pieceAt } from '../exact/piecewise-linear.ts';
import type { Column, SimpleRule } from '../model/criteria-set.ts';
import { dayNumber } from '../model/day.ts';
import type {
  BestOfBlock,
  FigureExplanation,
  MeasureExplanation,
  RuleExplanation,
} from '../model/leaf-explanation.ts';
import type { Measure } from '../model/measure.ts';
import { LeafState } from '../model/score.ts';
import { encodedValue } from '../score/figure-encoder.ts';
import { figurePosition } from '../score/settle-table.ts';
import { statementAt } from '../score/statement.ts';
import { ruleClauses } from '../text/explain/rule-clauses.ts';
import { encoderNotes } from '../text/explain/rule-words.ts';
import { compareVietnamese } from '../text/fold.ts';
import { nextSteps } from './next-steps.ts';
import type { UnitPlace } from './unit-place.ts';

/** A column of the table with the rule that it is scored by. */
export interface RuledColumn {
  column: Column;
  rule: SimpleRule;
  measure: Measure;
}

export function explainFigure(
  place: UnitPlace,
  ruled: RuledColumn,
  reported: MeasureExplanation | null,
): FigureExplanation {
  const { rule, measure, column } = ruled;
  const { table, units } = place.tier;
  const cell = place.row * table.columns + column.index;
  const state = figureState(place, column);
  const encoded = state === LeafState.scored ? encodedValue(table, cell) : null;
  const ownDate = ownDateOf(rule, units[place.row]!.dates);
  const best = rule.encoder.kind === 'best' ? bestOfBlock(place, column, rule.encoder.of) : null;
  const present = {
    definition: measure,
    reported,
    encoded,
    ownDay: originOf(rule, ownDate),
    best: best && decimal(best.value),
  };
  const isOpen = encoded !== null || state === LeafState.notReported;
  // more points of a penalty are no gain
  const canGain = isOpen && column.leaf.area.section !== 'penalty';
  return {
    measureKind: measure.kind,
    encoder: rule.encoder.kind,
    measure: reported,
    encoded: encoded?.toString() ?? null,
    ownDate,
    best,
    rule: explainRule(ruled, { encoded, reported }),
    nextSteps: canGain ? nextSteps(rule, present) : [],
  };
}

/** The state of a figure: that of its leaf where the leaf was decided as a whole, so that its figures are idle. */
export function figureState({ tier, row }: UnitPlace, { index, leaf }: Column): LeafState {
  const { states, columns } = tier.table;
  const whole = states[row * columns + leaf.index] as LeafState;
  const isOpen = whole === LeafState.scored || whole === LeafState.notReported;
  return isOpen ? (states[row * columns + index] as LeafState) : whole;
}

/** The day that the rule counts from: 1970-01-01, or the unit's own; null where the unit lacks it. */
function originOf({ encoder }: SimpleRule, ownDate: { day: string } | null): number | null {
  if (encoder.kind !== 'day' || encoder.relativeTo === null) return 0;
  return ownDate && dayNumber(ownDate.day);
}

function ownDateOf({ encoder }: SimpleRule, dates: Readonly<Record<string, string>>) {
  if (encoder.kind !== 'day' || encoder.relativeTo === null) return null;
  const day = dates[encoder.relativeTo];
  return day === undefined ? null : { name: encoder.relativeTo, day };
}

interface AppliedFigure {
  encoded: Fraction | null;
  reported: MeasureExplanation | null;
}

function explainRule({ rule, measure, column }: RuledColumn, applied: AppliedFigure): RuleExplanation {
  const { encoded, reported } = applied;
  const piece = encoded ? pieceAt(rule.points, encoded) : -1;
  const context = { rule, measure, leaf: column.leaf };
  const english = ruleClauses(context, 'en');
  const chosen =
    measure.kind === 'choice' ? measure.options.findIndex(({ id }) => id === reported?.value) : -1;
  return {
    clauses: ruleClauses(context, 'vi').map(({ text, pieces, option }, at) => ({
      words: { vi: text, en: english[at]!.text },
      applied: pieces.includes(piece) && (option === null || option === chosen),
    })),
    notes: encoderNotes(context, 'vi').map((vi, at) => ({ vi, en: encoderNotes(context, 'en')[at]! })),
    pieces: rule.points.map(({ slope, intercept }, at) => {
      const { from, to, ...closed } = intervalOf(rule.points, at);
      return {
        from: from?.toString() ?? null,
        to: to?.toString() ?? null,
        ...closed,
        slope: slope.toString(),
        intercept: intercept.toString(),
        applied: at === piece,
      };
    }),
  };
}

/** The units whose ratio to the best is one, and their figure; "0" where nobody has more than nothing. */
function bestOfBlock(
  { tier, row }: UnitPlace,
  { index, leaf }: Column,
  of: 'percent' | 'plain',
): BestOfBlock {
  const { table, figures, units, set } = tier;
  const { rows } = blockOfRow(tier, row);
  const bestRows = rows.filter((other) => {
    const cell = other * table.columns + index;
    return table.states[cell] === LeafState.scored && encodedValue(table, cell).equals(Fraction.ONE);
  });
  const [first] = bestRows;
  if (first === undefined) return { value: '0', units: [] };
  const key = first * set.figures.length + figurePosition(set, leaf, null);
  const statement = statementAt(figures, figures.statements[key]!);
  const value = statement.rows.valueAt(statement.row).multiply(Fraction.of(of === 'percent' ? 100 : 1));
  return {
    value: value.toString(),
    units: bestRows.map((other) => units[other]!.name).sort(compareVietnamese),
  };
}
