/** What every command of `parindex analyse` does: open the campaign, make the report, print it. */
import type { Results } from '../../campaign/results.ts';
import type { Scope } from '../../campaign/scope.ts';
import { ParError } from '../../errors.ts';
import type { ReportHead } from '../../model/campaign-report.ts';
import type { CsvCell } from '../../text/csv.ts';
import type { Lang } from '../../text/lang.ts';
import { reportText } from '../../text/results/report-text.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from '../open-campaign.ts';
import { printReport } from '../print-report.ts';
import type { Session } from '../session.ts';

export interface AnalysisOptions extends CampaignOptions {
  block?: string;
}

export interface Analysis<Report extends ReportHead> {
  report(results: Results, scope: Scope): Report | Promise<Report>;
  title(lang: Lang): string;
  /** the headings are the first row */
  rows(report: Report, lang: Lang): readonly (readonly CsvCell[])[];
  /** for the terminal; the rows as a table where it is absent */
  text?(report: Report, lang: Lang): string;
}

/** @throws ParError usage-block-unknown, and as `openCampaign` */
export async function printAnalysis<Report extends ReportHead>(
  session: Session,
  options: AnalysisOptions,
  { report, title, rows, text }: Analysis<Report>,
): Promise<number> {
  const opened = await openCampaign(session, options);
  if (!opened) return 1;
  const scope = scopeOf(opened, options);
  tellWarnings(session, opened.warnings);
  await printReport(session, await report(opened, scope), {
    warnings: opened.warnings,
    title,
    text: text ?? ((made, lang) => reportText(made, { title: title(lang), rows: rows(made, lang), lang })),
    rows: async () => rows,
  });
  return 0;
}

function scopeOf({ campaign }: Results, options: AnalysisOptions): Scope {
  const { tier = null, block = null } = options;
  const { blocks } = campaign.edition.header;
  if (block !== null && !blocks.some(({ id }) => id === block)) {
    throw new ParError('usage-block-unknown', {}, { found: block, known: blocks.map(({ id }) => id) });
  }
  return { tier, block };
}
