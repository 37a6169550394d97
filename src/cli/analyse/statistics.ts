/** `parindex analyse statistics`: the descriptive statistics of every criterion, area and block. */
import { reportStatistics } from '../../analyse/statistics/statistics.ts';
import type { Grouping } from '../../model/reliability-options.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import { statisticsRows } from '../../text/analyse/statistics-rows.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

export async function analyseStatistics(
  session: Session,
  options: AnalysisOptions & { by: Grouping },
): Promise<number> {
  return printAnalysis(session, options, {
    report: (results, scope) => reportStatistics(results, scope, { by: options.by }),
    title: analysisTitle('statistics'),
    rows: statisticsRows,
  });
}
