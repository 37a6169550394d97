/** `parindex analyse reliability`: which criteria measure something, which nothing, and which the same. */
import { reportReliability } from '../../analyse/reliability/reliability.ts';
import type { Grouping } from '../../model/reliability-options.ts';
import { reliabilityRows } from '../../text/analyse/reliability-rows.ts';
import { reliabilityText } from '../../text/analyse/reliability-text.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

export interface ReliabilityCommandOptions extends AnalysisOptions {
  by: Grouping;
  minUnits: number;
  redundant: number;
  ceiling: number;
}

export async function analyseReliability(
  session: Session,
  options: ReliabilityCommandOptions,
): Promise<number> {
  const { by, minUnits, redundant, ceiling } = options;
  return printAnalysis(session, options, {
    report: (results, scope) =>
      reportReliability(results, scope, {
        ...{ by, minUnits },
        redundantFrom: redundant,
        ceilingPercent: ceiling,
      }),
    title: analysisTitle('reliability'),
    rows: reliabilityRows,
    text: reliabilityText,
  });
}
