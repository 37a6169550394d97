/** `parindex score`: the points of every unit by area, and what became of its criteria. */
import { reportScores } from '../campaign/report-scores.ts';
import { scoreTitle } from '../text/results/score-cells.ts';
import { scoreText } from '../text/results/score-table.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { reportJson } from './report-json.ts';
import type { Session } from './session.ts';

export async function score(session: Session, options: CampaignOptions): Promise<number> {
  const opened = await openCampaign(session, options);
  if (!opened) return 1;
  const { campaign, synthetic, warnings } = opened;
  tellWarnings(session, warnings);
  const report = reportScores(campaign, { synthetic, tier: options.tier ?? null });
  const { lang } = session;
  if (session.options.format === 'json') session.printJson(reportJson(report, warnings, lang));
  else if (session.options.format === 'text') session.print(scoreText(report, lang));
  else {
    const { reportCsv } = await import('./report-csv.ts');
    const { scoreRows } = await import('../text/results/score-rows.ts');
    const rows = scoreRows(report, lang);
    session.print(reportCsv(session, report, { title: scoreTitle(lang), rows }));
  }
  return 0;
}
