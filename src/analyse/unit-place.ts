/** Where a unit stands in the results of a campaign; what `findUnit` returns. */
import type { TierResult } from '../campaign/run-campaign.ts';

export interface UnitPlace {
  tier: TierResult;
  /** row of the tier's tables */
  row: number;
}
