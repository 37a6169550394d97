/** `parindex analyse near`: units close to the next or the previous grade or rank. */
import { reportNear } from '../../analyse/priorities/near.ts';
import type { Fraction } from '../../exact/fraction.ts';
import { nearRows } from '../../text/analyse/near-rows.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

export interface NearCommandOptions extends AnalysisOptions {
  within?: Fraction;
}

export async function analyseNear(session: Session, options: NearCommandOptions): Promise<number> {
  const { within } = options;
  return printAnalysis(session, options, {
    report: (results, scope) => reportNear(results, scope, within ? { within } : {}),
    title: analysisTitle('near'),
    rows: nearRows,
  });
}
