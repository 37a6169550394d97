/**
 * Why a leaf of a unit has its points, as plain data: what `explain --format json` prints and the text is written from.
 *
 * Every number is exact text: a decimal with a point ("84.58"), or "p/q" where it never ends. Percentages are 0-100,
 * days yyyy-mm-dd. Labels carry every language that somebody wrote.
 */
import type { ReportHead, UnitName } from './campaign-report.ts';
import type { AssessedBy, Encoder, NoneAroseEffect, Section } from './criteria-set.ts';
import type { Label } from './label.ts';
import type { MeasureKind } from './measure.ts';
import type { RowTexts } from './row-texts.ts';
import type { LeafState } from './score.ts';
import type { CoveredKey } from './source.ts';
import type { InputKind } from './submission.ts';

export interface LeafExplanation {
  unit: UnitName;
  leaf: ExplainedLeaf;
  /** who appraises the leaf for this unit; null where the edition names nobody */
  appraiser: AppraiserExplanation | null;
  state: keyof typeof LeafState;
  cause: StateCause | null;
  /** null where the leaf leaves both sums */
  points: string | null;
  /** half up, to the decimals of the edition */
  pointsRounded: string | null;
  maxPoints: string;
  /** everything that any input states about the leaf, its alternatives and its cases, in the order of the inputs */
  statements: readonly StatementExplanation[];
  /** null for a leaf with alternatives */
  figure: FigureExplanation | null;
  /** empty for a leaf without alternatives */
  alternatives: readonly AlternativeExplanation[];
  /** empty for a figure without cases */
  cases: readonly CaseExplanation[];
  target: TargetExplanation | null;
  readings: readonly { id: string; title: string }[];
  sources: readonly SourceExplanation[];
}

/** A leaf explained by itself. */
export interface LeafReport extends ReportHead, LeafExplanation {}

interface ExplainedLeaf {
  id: string;
  code: string;
  printedNumber: string;
  label: Label;
  area: { id: string; number: string; label: Label; section: Section };
  assessedBy: AssessedBy;
  ruleKind: string;
  noneArose: NoneAroseEffect;
  evidence: Label | null;
}

/** The owner of the area, the unit's own superior, or who stands in for an owner that would appraise itself. */
export type AppraiserRole = 'owner' | 'superior' | 'substitute';

interface AppraiserExplanation extends UnitName {
  role: AppraiserRole;
}

/** What brought a state about where it is not simply a figure under a rule. */
export type StateCause =
  /** attributes of the unit that the leaf's `appliesWhere` does not take */
  | { kind: 'noFunction'; failing: readonly FailingAttribute[] }
  /** too few valid answers of a survey */
  | { kind: 'belowMinSample'; sample: number; minSample: number }
  /** every alternative or case did not arise */
  | { kind: 'everyPart' }
  /** a statement about the leaf itself: not arising, rejected, points given */
  | { kind: 'stated' };

export interface FailingAttribute {
  attribute: string;
  /** null where the registry states none */
  found: string | boolean | null;
  wanted: readonly (string | boolean)[];
}

/**
 * final       the figure that counts
 * recognises  an appraisal that lets the unit's own figure stand
 * overridden  another statement outranks it: see `why` and `by`
 * unused      the edition does not let this input count for the leaf
 * blank       a row without a figure
 * outside     the leaf is not the unit's function
 * settled     a statement about the leaf itself makes those about its parts idle
 */
export type Standing = 'final' | 'recognises' | 'overridden' | 'unused' | 'blank' | 'outside' | 'settled';

/**
 * appraised   the appraisal is final
 * laterRound  a later round of the appraisal is final
 * assessedBy  the input named by the leaf is final
 * recognised  the appraisal recognised the unit's own figure
 * repeated    the same kind of input states it again further down
 */
export type OverrideReason = 'appraised' | 'laterRound' | 'assessedBy' | 'recognised' | 'repeated';

export interface StatementPlace {
  input: InputKind;
  file: string;
  line: number;
  column: number;
}

export interface StatementExplanation extends StatementPlace {
  /** `3.2.1` or, for an alternative or a case, `6.2.1/a` */
  figure: string;
  state: 'notReported' | 'reported' | 'noneArose' | 'points' | 'recognised' | 'rejected';
  /** round of an appraisal, else null */
  round: number | null;
  /** cells as they stand in the file */
  cells: RowTexts;
  /** null where no figure is stated */
  measure: MeasureExplanation | null;
  /** points given in place of a figure */
  points: string | null;
  standing: Standing;
  why: OverrideReason | null;
  by: StatementPlace | null;
  /** of an overridden statement: whether what overrides it states the same */
  confirmed: boolean;
}

export interface MeasureExplanation {
  kind: MeasureKind;
  /** percent and survey 0-100; boolean 1 or 0; choice the id of the option; date yyyy-mm-dd */
  value: string;
  option: Label | null;
  /** where numerator and denominator were reported as whole numbers */
  fraction: FractionExplanation | null;
  /** valid answers of a survey */
  sample: number | null;
}

export interface FractionExplanation {
  numerator: string;
  denominator: string;
  numeratorLabel: Label | null;
  denominatorLabel: Label | null;
}

/** A figure under its rule: for a leaf, or for one of its alternatives. */
export interface FigureExplanation {
  measureKind: MeasureKind;
  encoder: Encoder['kind'];
  measure: MeasureExplanation | null;
  /** the number that the rule turns into points; null where nothing is scored */
  encoded: string | null;
  /** the unit's own date that days are counted from */
  ownDate: { name: string; day: string } | null;
  best: BestOfBlock | null;
  rule: RuleExplanation;
  nextSteps: readonly NextStep[];
}

export interface BestOfBlock {
  /** the greatest figure of the block */
  value: string;
  units: readonly string[];
}

/** A sentence in every language. */
interface Words {
  vi: string;
  en: string;
}

export interface RuleExplanation {
  clauses: readonly { words: Words; applied: boolean }[];
  /** how the number of the rule is made: weights, samples, the block's best unit */
  notes: readonly Words[];
  pieces: readonly PieceExplanation[];
}

/** points = intercept + slope x number between the two ends; null: without end. */
interface PieceExplanation {
  from: string | null;
  fromClosed: boolean;
  to: string | null;
  toClosed: boolean;
  slope: string;
  intercept: string;
  applied: boolean;
}

/** nextStep: the next piece of the rule; halfPoint: half a point more; full: the most that the rule gives. */
export type StepGoal = 'nextStep' | 'halfPoint' | 'full';

/** What would earn more, everything else unchanged. */
export interface NextStep {
  goals: readonly StepGoal[];
  /** the figure to report, in the terms of MeasureExplanation.value */
  figure: string;
  /** false: any figure beyond it */
  inclusive: boolean;
  /** the difference from the present figure (of cases: the weighted sum), where both are numbers */
  change: string | null;
  /** whole numerators with the denominator unchanged */
  numerator: { from: string; to: string; change: string } | null;
  option: Label | null;
  /** points of the leaf's rule there */
  points: string;
}

export interface AlternativeExplanation {
  id: string;
  label: Label;
  state: keyof typeof LeafState;
  points: string | null;
  /** whether its points are those of the leaf */
  taken: boolean;
  figure: FigureExplanation;
}

export interface CaseExplanation {
  id: string;
  label: Label;
  weight: string;
  count: string | null;
}

export interface TargetExplanation {
  kind: 'atLeast' | 'moreThan';
  at: string;
  /** the words of the source that covers the target */
  words: string | null;
  /** null where nothing comparable was reported */
  value: string | null;
  met: boolean | null;
  /** how far the figure lies below; "0" where it lies exactly at a `moreThan` */
  gap: string | null;
}

export type SourceExplanation =
  | {
      for: readonly CoveredKey[];
      document: { id: string; title: string; number: string | null; date: string | null };
      clause: readonly string[];
      quote: string | null;
    }
  | { for: readonly CoveredKey[]; assumption: string };
