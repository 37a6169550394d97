/**
 * The results of a campaign as they are shown: what the dashboard, charts and documents are made from.
 *
 * Nothing here says where the figures came from, so that files and a record store can both stand behind it.
 */
import type { Issue } from '../model/issue.ts';
import type { PreviousTable } from '../model/previous-table.ts';
import type { Campaign } from './run-campaign.ts';

export interface Results {
  /** edition, units, submissions and appraisals, scores and rankings */
  campaign: Campaign;
  /** whether any figure handed in is made up */
  synthetic: boolean;
  /** last year: the published table that was given, else the newest of `earlier`; null where neither is known */
  previous: PreviousTable | null;
  /** of all files and of the campaign */
  warnings: readonly Issue[];
  /** the campaigns of earlier years, newest first; positions in their registries are the same */
  earlier: readonly Results[];
}
