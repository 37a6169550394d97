/**
 * Results as plain data, ready for JSON, tables and documents: numbers are exact text (`84.58`, `p/q` where a decimal
 * never ends), labels are in all their languages.
 */
import type { EditionFile, IndexSettings } from './edition-file.ts';
import type { Label } from './label.ts';
import type { Mark } from './mark.ts';
import type { UnrankedUnit } from './ranking.ts';

/** What all reports of a campaign say of themselves. */
export interface ReportHead {
  edition: { id: string; label: Label; period: EditionFile['period']; status: EditionFile['status'] };
  /** the day on which units must be valid, yyyy-mm-dd */
  asOf: string;
  marks: readonly Mark[];
  settings: Pick<IndexSettings, 'decimals' | 'rankOn' | 'ties' | 'roundEach'> & {
    minApplicable: string;
    cap: string;
  };
}

export interface UnitName {
  id: string;
  name: string;
}

export interface RankingReport extends ReportHead {
  /** the file of last year's table, null where none was given */
  previous: string | null;
  blocks: readonly BlockReport[];
}

export interface BlockReport {
  id: string;
  label: Label;
  tier: string;
  tierLabel: Label;
  ranked: readonly RankedReport[];
  /** the exact mean of the ranked units, rounded once; null without ranked units */
  mean: string | null;
  unranked: readonly { unit: UnitName; reason: UnrankedUnit['reason'] }[];
}

export interface RankedReport {
  rank: number;
  unit: UnitName;
  /** rounded to the decimals of the edition */
  index: string;
  exact: string;
  grade: { id: string; label: Label } | null;
  tied: boolean;
  /** null for a unit that last year's table does not have; absent where no table was given */
  change?: ChangeReport | null;
}

/** Since last year's table; each is null where that table does not say. */
export interface ChangeReport {
  previousRank: number | null;
  previousIndex: string | null;
  /** places gained, negative where lost */
  places: number | null;
  /** the printed index less the one of last year */
  index: string | null;
}
