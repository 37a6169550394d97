/**
 * The resolved rules: an Edition (all tiers of one jurisdiction for one period, after inheritance) and, for each
 * tier, the CriteriaSet that its units are scored against. Nothing here is `byTier` any more.
 */
import type { Place } from '../errors.ts';
import type { Fraction } from '../exact/fraction.ts';
import type { PiecewiseLinear } from '../exact/piecewise-linear.ts';
import type { Condition } from './condition.ts';
import type { Documents } from './document.ts';
import type { Block, EditionFile, Grade, IndexSettings } from './edition-file.ts';
import type { Label } from './label.ts';
import type { Measure } from './measure.ts';
import type { Source } from './source.ts';
import type { Target } from './target.ts';

export interface Edition {
  id: string;
  header: EditionFile;
  /** tier id -> its criteria set, in the order of edition.yaml */
  sets: ReadonlyMap<string, CriteriaSet>;
  /**
   * Every key under which a figure can be reported, in any tier: the code of a leaf (`3.2.1`), of an alternative
   * or of a case (`6.2.1/a`). Submissions store the position in this list.
   */
  figures: readonly FigureKey[];
  documents: Documents;
  /** id of a reading (`0001-tren-as-at-least`) -> its text (Markdown) */
  readings: ReadonlyMap<string, string>;
  /** the merged definition as plain data, every number as exact text: what is hashed, locked and published */
  definition: unknown;
  /** sha256 of the definition in hex: what names the rules in a lock and in a result */
  hash: string;
  /** where something is written, for messages; absent in editions that were not read from files */
  locate?: (subject: Subject) => Place;
}

/** What a message about an edition is about: a key of edition.yaml, a key of an area's head, or a key of a criterion. */
export type Subject =
  | { header: readonly (string | number)[] }
  | { area: string; key: string }
  | { criterion: string; key: string };

export interface FigureKey {
  key: string;
  /** id path of the leaf, `dossier-results/on-time` */
  leafId: string;
  /** id of the alternative or case, where the figure is one */
  part: string | null;
}

/** What one tier is scored against. */
export interface CriteriaSet {
  editionId: string;
  tier: string;
  tierLabel: Label;
  index: IndexSettings;
  areas: readonly Area[];
  /** all leaves in printing order: areas, then bonus, then penalty */
  leaves: readonly Leaf[];
  /** position in `Edition.figures` -> the figure, undefined where the tier has none under that key */
  figures: readonly (Figure | undefined)[];
  /** columns of the scoring table: one a leaf, then one an alternative */
  columns: readonly Column[];
  bonusCap: Fraction | null;
  penaltyCap: Fraction | null;
  /** sum of the maxima of the areas = `index.scale` */
  maxPoints: Fraction;
}

export const SECTIONS = ['area', 'bonus', 'penalty'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Area {
  id: string;
  section: Section;
  number: string;
  label: Label;
  /** unit id, `parent`, or null where nobody is named */
  owner: string | null;
  maxPoints: Fraction;
  criteria: readonly Criterion[];
}

/** A node of the table; `leaf` is null where it has parts. */
export interface Criterion {
  /** id path inside the edition, unique: `dossier-results/on-time` */
  id: string;
  code: string;
  /** counted without gaps in the annex of this tier */
  printedNumber: string;
  label: Label;
  maxPoints: Fraction;
  parts: readonly Criterion[];
  leaf: Leaf | null;
}

/** Whose figure is final where nobody adjusts it. */
export const ASSESSED_BY = ['self', 'appraisal', 'survey', 'system'] as const;
export type AssessedBy = (typeof ASSESSED_BY)[number];
/** What becomes of a criterion whose cases did not arise; `refuse`: the statement is not taken. */
export const NONE_AROSE_EFFECTS = ['exclude', 'full', 'zero', 'refuse'] as const;
export type NoneAroseEffect = (typeof NONE_AROSE_EFFECTS)[number];

export interface Leaf {
  /** position in `CriteriaSet.leaves` and in the columns */
  index: number;
  id: string;
  code: string;
  printedNumber: string;
  label: Label;
  area: Area;
  assessedBy: AssessedBy;
  maxPoints: Fraction;
  target: Target | null;
  appliesWhere: Condition | null;
  noneArose: NoneAroseEffect;
  evidence: Label | null;
  readings: readonly string[];
  sources: readonly Source[];
  /** null for a leaf with alternatives */
  measure: Measure | null;
  rule: Rule;
}

/** A scoring rule in canonical form: simple, or the least / greatest of alternatives. */
export type Rule =
  | { kind: string; simple: SimpleRule; alternatives: null; combine: null }
  | { kind: string; simple: null; alternatives: readonly Alternative[]; combine: 'least' | 'greatest' };

export interface SimpleRule {
  encoder: Encoder;
  /** encoded number -> points */
  points: PiecewiseLinear;
}

export interface Alternative {
  id: string;
  label: Label;
  measure: Measure;
  /** the units that it concerns; for the others it is left out */
  appliesWhere: Condition | null;
  simple: SimpleRule;
  column: number;
}

/**
 * measure -> one exact number
 *
 * percent   100 x numerator / denominator, or the percentage itself
 * plain     a count, an amount, 0/1 of a boolean, points
 * weights   the weight of the option chosen
 * cases     the sum of weight x count over the cases
 * day       the day as a number of days after 1970-01-01, or after the unit's own `date` where one is named
 * survey    the mean of the answers in percent; below `minSample` the survey did not arise
 * best      the number divided by the best one of the block (second pass)
 */
export type Encoder =
  | { kind: 'percent' }
  | { kind: 'plain' }
  | { kind: 'weights'; weights: readonly Fraction[] }
  | { kind: 'cases'; cases: readonly { id: string; weight: Fraction }[] }
  | { kind: 'day'; relativeTo: string | null }
  | { kind: 'survey'; minSample: number }
  | { kind: 'best'; of: 'percent' | 'plain' };

/** One column of the scoring table: a leaf or one of its alternatives. */
export interface Column {
  index: number;
  leaf: Leaf;
  /** null for the leaf itself */
  alternative: Alternative | null;
  /** what turns its number into points; null for a leaf with alternatives, whose points follow from theirs */
  simple: SimpleRule | null;
}

/** A figure as one tier reports it. `measure` is null for the leaf of alternatives: only points or a decision fit there. */
export interface Figure {
  key: string;
  position: number;
  leaf: Leaf;
  part: string | null;
  label: Label;
  measure: Measure | null;
}

export type { Block, Grade };
