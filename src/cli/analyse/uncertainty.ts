/** `parindex analyse uncertainty`: how firm the ranks are. */
import { reportUncertainty } from '../../analyse/robustness/uncertainty.ts';
import type { UncertaintySource } from '../../model/robustness-options.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import { uncertaintyRows } from '../../text/analyse/uncertainty-rows.ts';
import { uncertaintyText } from '../../text/analyse/uncertainty-text.ts';
import { replicationProgress } from '../replication-progress.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

interface UncertaintyCommand extends AnalysisOptions {
  seed: number;
  n: number;
  sources?: readonly UncertaintySource[];
  spread: number;
  concentration: number;
  top: number;
}

export async function analyseUncertainty(session: Session, options: UncertaintyCommand): Promise<number> {
  const { seed, n: replications, sources, spread, concentration, top } = options;
  const onProgress = replicationProgress(session);
  return printAnalysis(session, options, {
    report: (results, scope) =>
      reportUncertainty(results, scope, {
        ...{ seed, replications, spread, concentration, top },
        ...(sources && { sources }),
        ...(onProgress && { onProgress }),
      }),
    title: analysisTitle('uncertainty'),
    rows: uncertaintyRows,
    text: uncertaintyText,
  });
}
