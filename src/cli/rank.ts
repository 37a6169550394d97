/** `parindex rank`: the ranking of every block of an edition. */
import { reportRanking } from '../campaign/report-ranking.ts';
import { rankingText } from '../text/results/ranking-table.ts';
import { rankingTitle } from '../text/results/ranking-words.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { reportJson } from './report-json.ts';
import type { Session } from './session.ts';

export async function rank(session: Session, options: CampaignOptions): Promise<number> {
  const opened = await openCampaign(session, options);
  if (!opened) return 1;
  const { campaign, synthetic, previous, warnings } = opened;
  tellWarnings(session, warnings);
  const report = reportRanking(campaign, { synthetic, previous, tier: options.tier ?? null });
  const { lang } = session;
  if (session.options.format === 'json') session.printJson(reportJson(report, warnings, lang));
  else if (session.options.format === 'text') session.print(rankingText(report, lang));
  else {
    const { reportCsv } = await import('./report-csv.ts');
    const { rankingRows } = await import('../text/results/ranking-rows.ts');
    const rows = rankingRows(report, lang);
    session.print(reportCsv(session, report, { title: rankingTitle(lang), rows }));
  }
  return 0;
}
