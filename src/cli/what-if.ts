/** `parindex what-if`: suppose other figures, score and rank again, explain. Nothing is stored. */
import { readChanges } from '../analyse/priorities/read-changes.ts';
import { reportWhatIf } from '../analyse/priorities/what-if.ts';
import { analysisTitle } from '../text/analyse/report-titles.ts';
import { whatIfText } from '../text/analyse/what-if-text.ts';
import { issueLines } from '../text/issues/issue-lines.ts';
import { type CampaignOptions, openCampaign, tellWarnings } from './open-campaign.ts';
import { printReport } from './print-report.ts';
import type { Session } from './session.ts';

export interface WhatIfOptions extends CampaignOptions {
  set: string[];
}

/** Exit code of a command line that asks for what there is not. */
const WRONG_USAGE = 2;

export async function whatIf(session: Session, options: WhatIfOptions): Promise<number> {
  const opened = await openCampaign(session, options);
  if (!opened) return 1;
  const { numberLocale, percentScale } = session.options;
  const { supposition, errors } = readChanges(opened.campaign, options.set, { numberLocale, percentScale });
  if (!supposition) {
    for (const line of issueLines(errors, session.lang)) session.note(line);
    return WRONG_USAGE;
  }
  tellWarnings(session, opened.warnings);
  await printReport(session, reportWhatIf(opened, supposition), {
    warnings: opened.warnings,
    title: analysisTitle('whatIf'),
    text: whatIfText,
    rows: async () => (await import('../text/analyse/what-if-rows.ts')).whatIfRows,
  });
  return 0;
}
