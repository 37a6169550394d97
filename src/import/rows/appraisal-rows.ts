/**
 * A row of an appraisal: what the appraiser decided on one figure, in which round, and why.
 *
 * Công nhận: the unit's own figure stands. Điều chỉnh: other points, or another value of the measure. Không công nhận:
 * no points. Không phát sinh: none arose. Points or a measure without a decision are taken as given; whether they
 * lower what the unit claimed only the campaign can know.
 */
import type { Figure } from '../../model/criteria-set.ts';
import { FigureState } from '../../model/figure-rows.ts';
import { foldName } from '../../text/fold.ts';
import { DECISION_WORDS } from '../../text/vocabulary/import-words.ts';
import type { CsvRecord } from '../bytes/tokenize.ts';
import { valueWord } from '../cells/cell-words.ts';
import { readFraction } from '../cells/fraction-cells.ts';
import { readDate } from '../cells/read-date.ts';
import { compareToWhole } from '../cells/read-number.ts';
import type { ValueReader } from '../cells/value-reader.ts';
import { columnOfRole } from '../header/header.ts';
import type { ReadFigure } from './long-rows.ts';
import type { Reading } from './reading.ts';
import { cellOf, ReportCells } from './report-rows.ts';

type Decision = keyof typeof DECISION_WORDS;

const DECISIONS: ReadonlyMap<string, Decision> = new Map(
  (Object.keys(DECISION_WORDS) as Decision[]).flatMap((decision) =>
    DECISION_WORDS[decision].map((word) => [foldName(word), decision] as const),
  ),
);
const ROUNDS = 2;

/** Columns from 1, 0 where the file lacks them. */
type AppraisalColumns = Readonly<Record<'round' | 'decision' | 'points' | 'reason' | 'date', number>>;

interface AppraisalRow {
  record: CsvRecord;
  figure: Figure;
  cells: ReportCells;
  columns: AppraisalColumns;
}

export function appraisalRows(reading: Reading): ReadFigure {
  const { reader, store, texts, header } = reading;
  const column = (role: keyof AppraisalColumns) => columnOfRole(header, role) + 1;
  const columns: AppraisalColumns = {
    round: column('round'),
    decision: column('decision'),
    points: column('points'),
    reason: column('reason'),
    date: column('date'),
  };
  const cells = new ReportCells(header);
  return (record, unit, figure) => {
    cells.take(record, reader);
    const row = { record, figure, cells, columns };
    const errors = reading.issues.errorCount;
    const round = readRound(reader, row);
    checkDay(reader, row);
    const place = readDecision(reader, row);
    if (place === 0 || reading.issues.errorCount > errors || unit < 0) return;
    store.storeRow({ unit, figure: figure.position, column: place, texts: texts.pack(record) }, { round });
  };
}

function readRound(reader: ValueReader, { record, columns: { round } }: AppraisalRow): number {
  const cell = cellOf(record, round, reader);
  if (cell === '' || !reader.readCount(cell, round)) return 1;
  const isRound = compareToWhole(reader.number, 1) >= 0 && compareToWhole(reader.number, ROUNDS) <= 0;
  if (!isRound) reader.fault('out_of_range', round, cell, { least: '1', most: String(ROUNDS) });
  return reader.number.digits;
}

function checkDay(reader: ValueReader, { record, columns: { date } }: AppraisalRow): void {
  const cell = cellOf(record, date, reader);
  if (cell !== '' && readDate(cell) === null) reader.fault('date_invalid', date, cell);
}

/** @returns column of the cell that states the decision; 0 where the row states nothing or a fault was noted */
function readDecision(reader: ValueReader, row: AppraisalRow): number {
  const { record, figure, cells, columns } = row;
  const cell = cellOf(record, columns.decision, reader);
  const decision = DECISIONS.get(foldName(cell));
  const points = cellOf(record, columns.points, reader);
  const isBlank = points === '' && cells.isBlank;
  if (cell !== '' && !decision) {
    reader.fault('option_unknown', columns.decision, cell, { options: decisionNames() });
    return 0;
  }
  if (decision && decision !== 'recognised') requireReason(reader, row, cell);
  if (decision === 'noneArose' || decision === 'rejected' || (decision === 'recognised' && isBlank)) {
    return settle(reader, { decision, cell, figure, points, isBlank, columns });
  }
  if (isBlank) return reportNothing(reader, row, decision !== undefined);
  return readFigureGiven(reader, row, points);
}

function decisionNames(): string[] {
  return Object.values(DECISION_WORDS).map(([name]) => name);
}

function requireReason(reader: ValueReader, { record, columns }: AppraisalRow, decision: string): void {
  if (cellOf(record, columns.reason, reader) !== '') return;
  reader.issues.error('reason_missing', reader.line, columns.reason || columns.decision, {
    cell: '',
    params: { decision },
  });
}

interface Settled {
  decision: 'recognised' | 'rejected' | 'noneArose';
  cell: string;
  figure: Figure;
  points: string;
  isBlank: boolean;
  columns: AppraisalColumns;
}

/** Decisions that need no figure; one that contradicts them is a fault, save 0 points where none are recognised. */
function settle(reader: ValueReader, row: Settled): number {
  const { decision, cell, figure, points, isBlank, columns } = row;
  if (!isBlank && !(decision === 'rejected' && /^0+([.,]0+)?$/.test(points))) {
    reader.fault('decision_conflict', columns.decision, cell, { points });
    return 0;
  }
  if (decision === 'noneArose') {
    return reader.readNoneArose(cell, columns.decision, figure.leaf) ? columns.decision : 0;
  }
  reader.setState(decision === 'recognised' ? FigureState.recognised : FigureState.rejected);
  return columns.decision;
}

/** A blank row decides nothing; a decision that needs a figure has none. */
function reportNothing(reader: ValueReader, { cells, columns }: AppraisalRow, isDecided: boolean): number {
  if (isDecided || reader.options.final) {
    reader.fault('missing_value', columns.points || cells.place, '');
  }
  return 0;
}

function readFigureGiven(
  reader: ValueReader,
  { figure, cells, columns }: AppraisalRow,
  points: string,
): number {
  if (points !== '' && !cells.isBlank) {
    reader.fault('decision_conflict', columns.points, points, { points });
    return 0;
  }
  if (points !== '') {
    const place = { cell: points, column: columns.points, figure };
    return readPointsGiven(reader, place) ? columns.points : 0;
  }
  const isRead = cells.hasFraction
    ? readFraction(reader, cells, figure)
    : reader.readCell(cells.value, cells.place, figure);
  return isRead ? cells.place : 0;
}

/** Points that an appraiser gives in place of a measure; for a leaf scored by points they are the measure. */
export function readPointsGiven(
  reader: ValueReader,
  { cell, column, figure }: { cell: string; column: number; figure: Figure },
): boolean {
  if (cell === '' || valueWord(cell) !== null) return reader.readCell(cell, column, figure);
  if (figure.part !== null) return reader.fault('points_on_part', column, cell, { code: figure.leaf.code });
  if (!reader.readPoints(cell, column, figure.leaf)) return false;
  reader.state = figure.measure?.kind === 'points' ? FigureState.reported : FigureState.points;
  return true;
}
