/** `parindex rank`: the ranking of every block of an edition. */
import { reportRanking } from '../campaign/report-ranking.ts';
import { rankingText } from '../text/results/ranking-table.ts';
import { rankingTitle } from '../text/results/ranking-words.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { printReport } from './print-report.ts';
import type { Session } from './session.ts';

export async function rank(session: Session, options: CampaignOptions): Promise<number> {
  const opened = await openCampaign(session, options);
  if (!opened) return 1;
  const { campaign, synthetic, previous, warnings } = opened;
  tellWarnings(session, warnings);
  const report = reportRanking(campaign, {
    synthetic,
    previous,
    tier: options.tier ?? null,
    block: null,
  });
  await printReport(session, report, {
    warnings,
    title: rankingTitle,
    text: rankingText,
    rows: async () => (await import('../text/results/ranking-rows.ts')).rankingRows,
  });
  return 0;
}
