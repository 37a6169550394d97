/** What a unit lost in a criterion. */
import type { UnitName } from './campaign-report.ts';
import type { Label } from './label.ts';
import type { StateName } from './score.ts';

/** Numbers are exact text. */
export interface UnitLoss {
  unit: UnitName;
  block: Label;
  area: { id: string; number: string; label: Label };
  code: string;
  label: Label;
  maxPoints: string;
  points: string;
  lost: string;
  state: StateName;
}
