/** `parindex analyse priorities UNIT`: what one unit can do next. */
import { reportPriorities } from '../../analyse/priorities/priorities.ts';
import { prioritiesRows } from '../../text/analyse/priorities-rows.ts';
import { prioritiesText } from '../../text/analyse/priorities-text.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import type { CampaignOptions } from '../open-campaign.ts';
import { placeNamed } from '../place-named.ts';
import type { Session } from '../session.ts';
import { printAnalysis } from './print-analysis.ts';

export async function analysePriorities(
  session: Session,
  options: CampaignOptions,
  unit: string,
): Promise<number> {
  return printAnalysis(session, options, {
    report: (results) => reportPriorities(results, placeNamed(results, unit)),
    title: analysisTitle('priorities'),
    rows: prioritiesRows,
    text: prioritiesText,
  });
}
