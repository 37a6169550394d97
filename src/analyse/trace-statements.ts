/**
 * Everything that the inputs state about the figures of one unit, and what became of each statement.
 *
 * The order of precedence is that of score/precedence.ts; `FinalFigures` has the last word on which statement is final.
 */

import type { Figure } from '../model/criteria-set.ts';
import { FigureState } from '../model/figure-rows.ts';
import type {
  OverrideReason,
  Standing,
  StatementExplanation,
  StatementPlace,
} from '../model/leaf-explanation.ts';
import { rowPlace } from '../model/row-place.ts';
import { precedence } from '../score/precedence.ts';
import { haveSameFigure, type Statement } from '../score/statement.ts';
import { explainMeasure } from './explain-measure.ts';
import type { UnitPlace } from './unit-place.ts';

/** A statement with its number in `FinalFigures.statements`. */
export interface NumberedStatement extends Statement {
  number: number;
}

/** Position of a figure -> the statements of the unit about it, in the order of the inputs. */
export type UnitStatements = ReadonlyMap<number, readonly NumberedStatement[]>;

export function statementsOfUnit({ tier, row: unitRow }: UnitPlace): UnitStatements {
  const { submissions, firstNumbers } = tier.figures;
  const unit = tier.positions[unitRow]!;
  const found = new Map<number, NumberedStatement[]>();
  for (const [at, submission] of submissions.entries()) {
    const { rows } = submission;
    for (const segment of rows.segments()) {
      for (let i = 0; i < segment.length; i++) {
        if (segment.unit[i] !== unit) continue;
        const row = segment.start + i;
        const statement = { submission, rows, row, number: firstNumbers[at]! + row };
        const known = found.get(segment.figure[i]!);
        if (known) known.push(statement);
        else found.set(segment.figure[i]!, [statement]);
      }
    }
  }
  return found;
}

/** What is known about a figure beside its statements. */
export interface FigureContext {
  figure: Figure;
  /** number of the final statement, 0 where there is none */
  final: number;
  /** why no statement about the figure can count */
  idle: Extract<Standing, 'outside' | 'settled'> | null;
}

export function traceStatements(
  statements: readonly NumberedStatement[],
  context: FigureContext,
): StatementExplanation[] {
  const winner = strongest(statements, context.figure);
  const own = statements.find(({ number }) => number === context.final) ?? null;
  return statements.map((statement) => ({
    ...placeOf(statement),
    figure: context.figure.key,
    state: stateName(statement),
    round: isAppraisal(statement) ? statement.rows.roundAt(statement.row) : null,
    cells: statement.rows.textsAt(statement.row),
    measure: explainMeasure(statement, context.figure),
    points: isInState(statement, FigureState.points)
      ? statement.rows.valueAt(statement.row).toString()
      : null,
    ...fateOf(statement, { winner, own }, context),
  }));
}

type Fate = Pick<StatementExplanation, 'standing' | 'why' | 'by' | 'confirmed'>;

/** The strongest statement and the final one: two where the strongest recognises the unit's own figure. */
interface Contest {
  winner: NumberedStatement | null;
  own: NumberedStatement | null;
}

function fateOf(statement: NumberedStatement, { winner, own }: Contest, context: FigureContext): Fate {
  const { figure, final, idle } = context;
  const plain = (standing: Standing): Fate => ({ standing, why: null, by: null, confirmed: false });
  if (isInState(statement, FigureState.notReported)) return plain('blank');
  if (strength(statement, figure) === 0) return plain('unused');
  if (idle) return plain(idle);
  if (statement.number === final) return plain('final');
  if (statement === winner) return plain('recognises');
  if (!winner) return plain('unused');
  const isRepeated =
    own !== null && !own.submission.hypothetical && own.submission.kind === statement.submission.kind;
  const by = isRepeated ? own : winner;
  return {
    standing: 'overridden',
    why: reasonOf(statement, by),
    by: placeOf(by),
    confirmed: haveSameFigure(statement, by),
  };
}

function isAppraisal({ submission }: NumberedStatement): boolean {
  return submission.kind === 'appraisals' && !submission.hypothetical;
}

function reasonOf(statement: NumberedStatement, winner: NumberedStatement): OverrideReason {
  if (winner.submission.hypothetical) return 'supposed';
  const [mine, its] = [statement.submission.kind, winner.submission.kind];
  if (its !== 'appraisals') return mine === its ? 'repeated' : 'assessedBy';
  if (mine === its) {
    const isLater = statement.rows.roundAt(statement.row) < winner.rows.roundAt(winner.row);
    return isLater ? 'laterRound' : 'repeated';
  }
  return isInState(winner, FigureState.recognised) ? 'recognised' : 'appraised';
}

/** The statement of greatest precedence, of equal ones the last; null where none counts. */
function strongest(statements: readonly NumberedStatement[], figure: Figure): NumberedStatement | null {
  let winner: NumberedStatement | null = null;
  for (const statement of statements) {
    // a figure supposed away leaves nothing in its place, and yet outranks what there was
    const isBlank = isInState(statement, FigureState.notReported) && !statement.submission.hypothetical;
    const own = isBlank ? 0 : strength(statement, figure);
    if (own > 0 && own >= (winner ? strength(winner, figure) : 0)) winner = statement;
  }
  return winner;
}

function strength({ submission, rows, row }: NumberedStatement, { leaf }: Figure): number {
  if (submission.hypothetical) return Number.POSITIVE_INFINITY;
  const own = precedence(submission.kind, leaf.assessedBy);
  return submission.kind === 'appraisals' ? own + rows.roundAt(row) : own;
}

function isInState({ rows, row }: NumberedStatement, state: FigureState): boolean {
  return rows.stateAt(row) === state;
}

function placeOf({ submission, row }: NumberedStatement): StatementPlace {
  const input = submission.hypothetical ? 'hypothesis' : submission.kind;
  return { input, ...rowPlace(submission, row) };
}

const STATE_NAMES = new Map(
  Object.entries(FigureState).map(([name, state]) => [state, name as keyof typeof FigureState]),
);

function stateName({ rows, row }: NumberedStatement): keyof typeof FigureState {
  return STATE_NAMES.get(rows.stateAt(row))!;
}
