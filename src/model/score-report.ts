/** Scores as plain data: units x areas, leaf by leaf; numbers are exact text. */
import type { ReportHead, UnitName } from './campaign-report.ts';
import type { Section } from './criteria-set.ts';
import type { Label } from './label.ts';
import type { UnrankedUnit } from './ranking.ts';
import type { LeafState } from './score.ts';

export type StateName = keyof typeof LeafState;

export interface ScoreReport extends ReportHead {
  tiers: readonly TierScores[];
}

export interface TierScores {
  tier: string;
  label: Label;
  areas: readonly { id: string; section: Section; number: string; label: Label; maxPoints: string }[];
  bonusCap: string | null;
  penaltyCap: string | null;
  units: readonly UnitScore[];
}

export interface UnitScore {
  unit: UnitName;
  block: { id: string; label: Label };
  standing: 'ranked' | UnrankedUnit['reason'];
  /** rounded and exact; null where no maximum applies or no figure was reported */
  index: string | null;
  exact: string | null;
  /** of the areas together, without bonus and penalty */
  points: string;
  applied: string;
  /** before their caps */
  bonus: string;
  penalty: string;
  /** in the order of `TierScores.areas` */
  areas: readonly { id: string; points: string; applied: string }[];
  /** number of leaves in each state */
  states: Readonly<Record<StateName, number>>;
  leaves: readonly LeafScore[];
}

interface LeafScore {
  id: string;
  code: string;
  state: StateName;
  /** null where the leaf leaves both sums */
  points: string | null;
  maxPoints: string;
}
