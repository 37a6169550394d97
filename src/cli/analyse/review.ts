/** `parindex analyse review`: which self-scores and figures to check first. */
import { reportReview } from '../../analyse/review/review.ts';
import type { ReviewOptions } from '../../model/review-report.ts';
import { analysisTitle } from '../../text/analyse/report-titles.ts';
import { reviewRows } from '../../text/analyse/review-rows.ts';
import { reviewText } from '../../text/analyse/review-text.ts';
import type { Session } from '../session.ts';
import { type AnalysisOptions, printAnalysis } from './print-analysis.ts';

type Options = AnalysisOptions & Partial<Pick<ReviewOptions, 'z' | 'matches'>>;

export async function analyseReview(session: Session, options: Options): Promise<number> {
  const { z, matches } = options;
  return printAnalysis(session, options, {
    report: (results, scope) =>
      reportReview(results, scope, {
        ...(z !== undefined && { z }),
        ...(matches !== undefined && { matches }),
      }),
    title: analysisTitle('review'),
    rows: reviewRows,
    text: reviewText,
  });
}
