/** A statement of an input with the unit and the criterion that it is about. */
import type { UnitName } from './campaign-report.ts';
import type { Label } from './label.ts';
import type { StatementExplanation } from './leaf-explanation.ts';

export interface TracedInput {
  unit: UnitName;
  block: Label;
  /** the criterion that the statement is about */
  leaf: { code: string; label: Label };
  statement: StatementExplanation;
}
