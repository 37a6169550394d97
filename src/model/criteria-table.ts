/** The table of criteria of one tier as plain data: numbers are exact text, labels in all their languages. */

import type { Condition } from './condition.ts';
import type { AssessedBy, NoneAroseEffect, Section } from './criteria-set.ts';
import type { Label } from './label.ts';
import type { SourceExplanation, TargetExplanation } from './leaf-explanation.ts';
import type { MeasureKind } from './measure.ts';

export interface CriteriaTable {
  tier: string;
  label: Label;
  maxPoints: string;
  areas: readonly ShownArea[];
}

export interface ShownArea {
  id: string;
  section: Section;
  number: string;
  label: Label;
  owner: string | null;
  maxPoints: string;
  criteria: readonly ShownCriterion[];
}

export interface ShownCriterion {
  id: string;
  code: string;
  /** as the annex of the tier prints it */
  printedNumber: string;
  label: Label;
  maxPoints: string;
  parts: readonly ShownCriterion[];
  /** null where it has parts */
  leaf: ShownLeaf | null;
}

export interface ShownLeaf {
  assessedBy: AssessedBy;
  /** null for a leaf with alternatives */
  measure: MeasureKind | null;
  rule: { kind: string; words: string };
  target: Pick<TargetExplanation, 'kind' | 'at' | 'words'> | null;
  noneArose: NoneAroseEffect;
  appliesWhere: Condition | null;
  evidence: Label | null;
  readings: readonly string[];
  sources: readonly SourceExplanation[];
}
