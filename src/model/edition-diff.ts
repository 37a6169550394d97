/** What differs between two editions, leaf by leaf in each tier. Values are plain data with exact numbers as text. */
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
  tiers: readonly TierDiff[];
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
  changes: readonly { key: ComparedKey; before: unknown; after: unknown }[];
}
