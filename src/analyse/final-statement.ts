/** The statement that counts for a leaf of a unit. */
import type { Leaf } from '../model/criteria-set.ts';
import { figurePosition } from '../score/settle-table.ts';
import { type Statement, statementAt } from '../score/statement.ts';
import type { UnitPlace } from './unit-place.ts';

/** @returns null where nobody states the leaf itself; its alternatives and cases are not looked at */
export function finalStatement({ tier, row }: UnitPlace, leaf: Leaf): Statement | null {
  const { figures, set } = tier;
  const number = figures.statements[row * set.figures.length + figurePosition(set, leaf, null)] ?? 0;
  return number === 0 ? null : statementAt(figures, number);
}
