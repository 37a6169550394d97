/** When do two rows about the same unit and figure state the same thing? */
import { Fraction } from '../../exact/fraction.ts';
import type { FigureRows, FigureState } from '../../model/figure-rows.ts';

/** What a row states, apart from its texts. */
export interface Statement {
  state: FigureState;
  /** the value where it is in safe integers; else see `big` */
  numerator: number;
  denominator: number;
  big: readonly [bigint, bigint] | null;
  /** a numerator and a denominator were reported */
  isFraction: boolean;
  /** valid answers of a survey, else 0 */
  sample: number;
}

/** Whether row `a` and row `b` state the same: 90 % and 90,0 % do, 1/2 and 50/100 do not. */
export function sameStatement(rowsA: FigureRows, a: number, rowsB: FigureRows, b: number): boolean {
  return equalStatements(statementAt(rowsA, a), statementAt(rowsB, b));
}

export function statementAt(rows: FigureRows, row: number): Statement {
  return {
    state: rows.stateAt(row),
    numerator: rows.numeratorAt(row),
    denominator: rows.denominatorAt(row),
    big: rows.bigAt(row) ?? null,
    isFraction: rows.isFractionAt(row),
    sample: rows.sampleAt(row),
  };
}

export function equalStatements(a: Statement, b: Statement): boolean {
  if (a.state !== b.state || a.isFraction !== b.isFraction || a.sample !== b.sample) return false;
  const [first, second] = [exactOf(a), exactOf(b)];
  if (a.isFraction) return first[0] === second[0] && first[1] === second[1];
  return Fraction.of(...first).equals(Fraction.of(...second));
}

function exactOf({ big, numerator, denominator }: Statement): readonly [bigint, bigint] {
  return big ?? [BigInt(numerator), BigInt(denominator)];
}
