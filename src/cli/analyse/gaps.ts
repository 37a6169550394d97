/** `parindex analyse gaps`: what units claimed against what counted. */
import { reportGaps } from '../../analyse/gaps.ts';
import { gapRows } from '../../text/analyse/gap-rows.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

export async function analyseGaps(session: Session, options: AnalysisOptions): Promise<number> {
  return printAnalysis(session, options, {
    report: reportGaps,
    title: analysisTitle('gaps'),
    rows: gapRows,
  });
}
