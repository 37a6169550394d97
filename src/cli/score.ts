/** `parindex score`: the points of every unit by area, and what became of its criteria. */
import { reportScores } from '../campaign/report-scores.ts';
import { scoreTitle } from '../text/results/score-cells.ts';
import { scoreText } from '../text/results/score-table.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { printReport } from './print-report.ts';
import type { Session } from './session.ts';

export async function score(session: Session, options: CampaignOptions): Promise<number> {
  const opened = await openCampaign(session, options);
  if (!opened) return 1;
  const { campaign, synthetic, warnings } = opened;
  tellWarnings(session, warnings);
  const report = reportScores(campaign, { synthetic, tier: options.tier ?? null, block: null });
  await printReport(session, report, {
    warnings,
    title: scoreTitle,
    text: scoreText,
    rows: async () => (await import('../text/results/score-rows.ts')).scoreRows,
  });
  return 0;
}
