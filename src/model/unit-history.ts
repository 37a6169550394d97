/** The history of a unit as plain data: what it was formed from and what it became, through all steps. */
import type { Continuity } from './lineage.ts';

export interface HistoryUnit {
  id: string;
  name: string;
  code: string | null;
  kind: string | null;
  tier: string;
  /** the unit's own superior */
  parent: { id: string; name: string } | null;
  /** yyyy-mm-dd; null: since before, or until after what the registry knows */
  validFrom: string | null;
  validTo: string | null;
  /** of a unit that belonged to another jurisdiction */
  jurisdiction: string | null;
  source: string | null;
}

export interface HistoryStep {
  /** first day at the successor */
  day: string;
  /** exact text of the share of the predecessor that went over; null: not known */
  share: string | null;
  /** whether the successor began with it; else it existed and took it in */
  isBeginning: boolean;
  unit: HistoryUnit;
  /** further steps in the same direction */
  further: readonly HistoryStep[];
}

export interface UnitHistory {
  unit: HistoryUnit;
  /** how it began: against the day before its first day; null where it has none */
  beginning: Continuity | null;
  formedFrom: readonly HistoryStep[];
  became: readonly HistoryStep[];
}
