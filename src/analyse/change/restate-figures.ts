/**
 * The figures that counted in one campaign, stated once more in the terms of another edition: one submission that the
 * engine scores like any other. States are carried as they are.
 *
 * A choice is carried by its option, a calendar day to the same day and month of the later year. Points that an appraiser
 * gave are carried as a share of the maximum (unchanged where the maximum is the same): no rule can score them anew.
 */
import { Fraction } from '../../exact/fraction.ts';
import type { Figure } from '../../model/criteria-set.ts';
import { FigureRows, FigureState } from '../../model/figure-rows.ts';
import type { Measure } from '../../model/measure.ts';
import type { FinalFigures } from '../../model/score.ts';
import type { Submission } from '../../model/submission.ts';
import { type Statement, statementAt } from '../../score/statement.ts';
import { carryDay } from './carry-day.ts';
import type { LeafPair } from './pair-leaves.ts';

interface Restating {
  pairs: readonly LeafPair[];
  /** calendar years that days are carried on by */
  years: number;
  /** whether the newer rule is outside the function of the unit of a row: its figure counts for nothing */
  isOutside(row: number, pair: LeafPair): boolean;
}

export function restateFigures(
  figures: FinalFigures,
  newer: readonly (Figure | undefined)[],
  { pairs, years, isOutside }: Restating,
): Submission {
  const carried = figuresCarried(figures.set.figures, newer, pairs);
  const keys = figures.set.figures.length;
  const rows = new FigureRows();
  for (const [unitRow, unit] of figures.units.entries()) {
    for (const { older, newer: figure } of carried) {
      const number = figures.statements[unitRow * keys + older.position]!;
      if (number === 0 || isOutside(unitRow, { older: older.leaf, newer: figure.leaf })) continue;
      const statement = statementAt(figures, number);
      const row = rows.push(unit, figure.position, statement.rows.stateAt(statement.row), 0, 0);
      const value = carryValue(statement, { older, newer: figure, years });
      rows.setExact(row, value.numerator, value.denominator);
      rows.setSample(row, statement.rows.sampleAt(statement.row));
    }
  }
  return { kind: 'reports', file: '', rows, published: [] };
}

interface CarriedFigure {
  older: Figure;
  newer: Figure;
}

function figuresCarried(
  before: readonly (Figure | undefined)[],
  after: readonly (Figure | undefined)[],
  pairs: readonly LeafPair[],
): CarriedFigure[] {
  const leafAfter = new Map(pairs.map(({ older, newer }) => [older, newer]));
  return before.flatMap((older) => {
    const leaf = older && leafAfter.get(older.leaf);
    const newer = leaf && after.find((figure) => figure?.leaf === leaf && figure.part === older.part);
    return newer ? [{ older, newer }] : [];
  });
}

function carryValue(
  { rows, row }: Statement,
  { older, newer, years }: CarriedFigure & { years: number },
): Fraction {
  const value = rows.valueAt(row);
  const state = rows.stateAt(row);
  const isGiven = older.measure?.kind === 'points' && state === FigureState.reported;
  if (isGiven || state === FigureState.points) {
    return value.multiply(newer.leaf.maxPoints).divide(older.leaf.maxPoints);
  }
  if (state !== FigureState.reported) return value;
  return carryFigure(value, {
    before: older.measure,
    after: newer.measure,
    years,
    isOwnDay: hasOwnDay(newer),
  });
}

/** Whether days count from a date of the unit's own, which belongs to the year of the figure. */
function hasOwnDay({ leaf, part }: Figure): boolean {
  const { simple, alternatives } = leaf.rule;
  const rule = simple ?? alternatives?.find(({ id }) => id === part)?.simple;
  return rule?.encoder.kind === 'day' && rule.encoder.relativeTo !== null;
}

interface Carried {
  before: Measure | null;
  after: Measure | null;
  years: number;
  isOwnDay: boolean;
}

function carryFigure(value: Fraction, { before, after, years, isOwnDay }: Carried): Fraction {
  if (before?.kind === 'choice' && after?.kind === 'choice') {
    const option = before.options[Number(value.numerator)]!.id;
    return Fraction.of(after.options.findIndex(({ id }) => id === option));
  }
  if (before?.kind === 'date' && !isOwnDay) return Fraction.of(carryDay(Number(value.numerator), years));
  return value;
}
