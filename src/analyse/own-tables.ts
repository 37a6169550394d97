/** What the units' own reports are worth under the rules: the tables scored from them alone, each made once. */
import type { Campaign, TierResult } from '../campaign/run-campaign.ts';
import { tabulateInputs } from '../campaign/tabulate-inputs.ts';
import type { ScoringTable } from '../model/score.ts';

export type OwnTableOf = (tier: TierResult) => ScoringTable;

export function ownTables({ submissions }: Campaign): OwnTableOf {
  const reports = submissions.filter(({ kind }) => kind === 'reports');
  const tables = new Map<TierResult, ScoringTable>();
  return (tier) => {
    const table = tables.get(tier) ?? tabulateInputs(tier, reports).table;
    tables.set(tier, table);
    return table;
  };
}
