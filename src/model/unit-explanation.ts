/** Why a unit has its index and rank, as plain data. Numbers are exact text, see leaf-explanation.ts. */
import type { ReportHead, UnitName } from './campaign-report.ts';
import type { Section } from './criteria-set.ts';
import type { Label } from './label.ts';
import type { LeafExplanation } from './leaf-explanation.ts';
import type { UnrankedUnit } from './ranking.ts';

/** Together with the settings of its head it says all that the index is computed from. */
export interface UnitExplanation extends ReportHead {
  unit: UnitName;
  tier: { id: string; label: Label };
  block: { id: string; label: Label; ranked: number };
  /** exact, and half up to the decimals of the edition; null where no maximum applies */
  index: { exact: string; rounded: string } | null;
  /** null for a unit that is not ranked */
  place: { rank: number; tied: boolean; grade: Label | null } | null;
  unranked: UnrankedUnit['reason'] | null;
  /** points of the areas and the maximum that applied */
  points: string;
  maxApplied: string;
  areas: readonly AreaExplanation[];
  bonus: ExtraExplanation;
  penalty: ExtraExplanation;
  /** criteria of the areas that lost points, the greatest loss first */
  lost: readonly LostCriterion[];
  /** codes of the leaves of the areas that left both sums, in the order of the table */
  excluded: readonly string[];
  /** of the leaves of the areas; bonus and penalty need no report */
  notReported: readonly string[];
  /** of all leaves */
  rejected: readonly string[];
  /** every leaf, in the order of the table */
  leaves: readonly LeafExplanation[];
}

export interface AreaExplanation {
  id: string;
  number: string;
  label: Label;
  section: Section;
  points: string;
  maxPoints: string;
  maxApplied: string;
  /** 100 x points / maximum that applied, half up to the decimals of the edition; null where none applied */
  percent: string | null;
}

/** Points of the bonus or penalty leaves, and what of them counts within the cap (null: no cap). */
export interface ExtraExplanation {
  points: string;
  cap: string | null;
  counted: string;
}

interface LostCriterion {
  code: string;
  label: Label;
  lost: string;
  points: string;
  maxPoints: string;
}
