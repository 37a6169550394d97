/** The value of a supposed change -> a row of figures, by the readers that read the cells of files. */
import { readFraction } from '../../import/cells/fraction-cells.ts';
import { ValueReader } from '../../import/cells/value-reader.ts';
import type { ImportOptions } from '../../import/import-options.ts';
import type { IssueList } from '../../import/issue-list.ts';
import { readPointsGiven } from '../../import/rows/appraisal-rows.ts';
import { type FigureRows, FigureState } from '../../model/figure-rows.ts';
import type { Statement } from '../../score/statement.ts';
import { statementAt } from '../../score/statement.ts';
import { foldName } from '../../text/fold.ts';
import { DECISION_WORDS, POINTS_SUFFIXES } from '../../text/vocabulary/import-words.ts';
import { statementsOfUnit } from '../trace-statements.ts';
import type { SupposedTarget } from './read-changes.ts';

export interface SupposedReading extends SupposedTarget {
  issues: IssueList;
  options: ImportOptions;
}

const POINTS = new RegExp(`^(.*\\d)\\s*(?:${POINTS_SUFFIXES.join('|')})$`, 'iu');

/** @returns whether a row was added; else the fault was noted */
export function readSupposedValue(reading: SupposedReading, rows: FigureRows): boolean {
  const { place, figure, value, at, issues, options } = reading;
  const reader = new ValueReader(options, issues);
  reader.isSuspect = true;
  const cell = reader.clean(value.normalize('NFC'), at);
  const unit = place.tier.positions[place.row]!;
  const decision = decisionOf(cell);
  if (decision === 'recognised') return recogniseOwn(reading, rows, cell);
  if (decision === 'rejected') reader.setState(FigureState.rejected);
  else if (!readFigure(reader, cell, reading)) return false;
  const row = rows.push(unit, figure.position, reader.state, 1, at);
  if (reader.state === FigureState.reported || reader.state === FigureState.points) {
    const { big, numerator, denominator, isFraction } = reader;
    if (big) rows.setExact(row, big[0], big[1], isFraction);
    else rows.setValue(row, numerator, denominator, isFraction);
  }
  rows.setTexts(row, { value: cell });
  if (figure.measure?.kind === 'survey') rows.setSample(row, sampleOf(reading));
  return true;
}

function decisionOf(cell: string): 'recognised' | 'rejected' | null {
  const name = foldName(cell);
  const states = (['recognised', 'rejected'] as const).filter((decision) =>
    DECISION_WORDS[decision].some((word) => foldName(word) === name),
  );
  return states[0] ?? null;
}

function readFigure(reader: ValueReader, cell: string, { figure, at }: SupposedReading): boolean {
  const points = POINTS.exec(cell)?.[1]?.trim();
  if (points !== undefined) return readPointsGiven(reader, { cell: points, column: at, figure });
  const slash = figure.measure?.kind === 'percent' ? cell.indexOf('/') : -1;
  if (slash < 0) return reader.readCell(cell, at, figure);
  const [numerator, denominator] = [cell.slice(0, slash).trim(), cell.slice(slash + 1).trim()];
  const denominatorColumn = at + slash + 1;
  return readFraction(
    reader,
    { value: '', valueColumn: at, numerator, numeratorColumn: at, denominator, denominatorColumn },
    figure,
  );
}

/** A survey supposed has as many answers as the real one, else as many as it needs to count. */
function sampleOf({ place, figure }: SupposedReading): number {
  const { encoder } = figure.leaf.rule.simple ?? {};
  const least = encoder?.kind === 'survey' ? encoder.minSample : 0;
  const { figures } = place.tier;
  const number = figures.statements[place.row * figures.set.figures.length + figure.position]!;
  const now = number === 0 ? null : statementAt(figures, number);
  return Math.max(least, now ? now.rows.sampleAt(now.row) : 0);
}

/** The unit's own figure would stand. */
function recogniseOwn(
  { place, figure, at, issues }: SupposedReading,
  rows: FigureRows,
  cell: string,
): boolean {
  const own = ownStatement(place, figure.position);
  if (!own) {
    issues.error('supposed_not_reported', null, at, { cell });
    return false;
  }
  copyRow(own, rows, { unit: place.tier.positions[place.row]!, figure: figure.position, column: at });
  return true;
}

/** The last statement of the unit's own report about a figure that is not blank. */
function ownStatement(place: SupposedTarget['place'], position: number): Statement | null {
  const stated = statementsOfUnit(place).get(position) ?? [];
  const own = stated.filter(
    ({ submission, rows, row }) =>
      submission.kind === 'reports' && rows.stateAt(row) !== FigureState.notReported,
  );
  return own.at(-1) ?? null;
}

function copyRow(
  from: Statement,
  to: FigureRows,
  { unit, figure, column }: { unit: number; figure: number; column: number },
): void {
  const { rows, row: at } = from;
  const row = to.push(unit, figure, rows.stateAt(at), 1, column);
  const big = rows.bigAt(at);
  const isFraction = rows.isFractionAt(at);
  if (big) to.setExact(row, big[0], big[1], isFraction);
  else to.setValue(row, rows.numeratorAt(at), rows.denominatorAt(at), isFraction);
  if (rows.sampleAt(at) > 0) to.setSample(row, rows.sampleAt(at));
  to.setTexts(row, rows.textsAt(at));
}
