/** `parindex analyse sensitivity`: which choices the ranks hang on, and what leaving out an area or a criterion does. */
import { reportSensitivity } from '../../analyse/robustness/sensitivity.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import { sensitivityRows } from '../../text/analyse/sensitivity-rows.ts';
import { sensitivityText } from '../../text/analyse/sensitivity-text.ts';
import { replicationProgress } from '../replication-progress.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

interface SensitivityCommand extends AnalysisOptions {
  seed: number;
  /** N; absent: raised until precise enough */
  n?: number;
  spread: number;
}

export async function analyseSensitivity(session: Session, options: SensitivityCommand): Promise<number> {
  const { seed, n, spread } = options;
  const onProgress = replicationProgress(session);
  return printAnalysis(session, options, {
    report: (results, scope) =>
      reportSensitivity(results, scope, {
        ...{ seed, spread },
        ...(n !== undefined && { samples: n }),
        ...(onProgress && { onProgress }),
      }),
    title: analysisTitle('sensitivity'),
    rows: sensitivityRows,
    text: sensitivityText,
  });
}
