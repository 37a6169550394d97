/** What all reports of a campaign say of themselves: the edition, the day, the marks, the settings of the index. */
import type { ReportHead } from '../model/campaign-report.ts';
import { marksOf } from '../model/mark.ts';
import type { CampaignInputs } from './run-campaign.ts';

/** @param synthetic whether any figure handed in is made up */
export function reportHead(
  { edition, registry }: Pick<CampaignInputs, 'edition' | 'registry'>,
  synthetic: boolean,
): ReportHead {
  const { index, label, period, status } = edition.header;
  const { decimals, rankOn, ties, roundEach } = index;
  return {
    edition: { id: edition.id, label: label ?? { vi: edition.id }, period, status },
    asOf: registry.asOf,
    marks: marksOf(status, synthetic),
    settings: {
      decimals,
      rankOn,
      ties,
      roundEach,
      minApplicable: index.minApplicable.toString(),
      cap: index.cap.toString(),
    },
  };
}
