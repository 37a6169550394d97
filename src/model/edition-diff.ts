/**
 * What differs between two editions: what holds for the whole edition, then leaf by leaf in each tier. Values are plain
 * data with exact numbers as text.
 */
import type { Label } from './label.ts';

/** Keys of a leaf that are compared, in the order in which changes are told. */
export const COMPARED_KEYS = [
  'code',
  'label',
  'target',
  'maxPoints',
  'measure',
  'scoring',
  'noneArose',
  'appliesWhere',
  'assessedBy',
] as const;
export type ComparedKey = (typeof COMPARED_KEYS)[number];

export interface EditionDiff {
  before: string;
  after: string;
  /** in the order of edition.yaml, areas last */
  general: readonly GeneralChange[];
  tiers: readonly TierDiff[];
}

/** What of edition.yaml and of the heads of areas is compared. */
export type GeneralKey =
  | 'period'
  | 'block'
  | 'grade'
  | 'index'
  | 'bonus'
  | 'penalty'
  | 'substitute'
  | 'areaLabel'
  | 'areaOwner';

export interface GeneralChange {
  key: GeneralKey;
  /** which of them: label of a block, a grade or an area, name of a setting or of a unit; null where there is one only */
  subject: Label | null;
  /** null: was not there */
  before: unknown;
  /** null: is no longer there */
  after: unknown;
}

export interface TierDiff {
  tier: string;
  label: Label;
  /** whether both editions have the tier */
  state: 'kept' | 'added' | 'removed';
  added: readonly LeafSummary[];
  removed: readonly LeafSummary[];
  changed: readonly LeafChange[];
}

export interface LeafSummary {
  id: string;
  code: string;
  label: Label;
  /** exact text */
  maxPoints: string;
}

/** A leaf that both editions have under one id; code and label are those of the later one. */
export interface LeafChange extends LeafSummary {
  /** the rule in words, where its words differ; each in all languages */
  rule: { before: Label; after: Label } | null;
  changes: readonly { key: ComparedKey; before: unknown; after: unknown }[];
}
