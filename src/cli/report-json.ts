/** What all JSON results have in common: marks in words, and the warnings that also went to standard error. */
import type { ReportHead } from '../model/campaign-report.ts';
import type { Issue } from '../model/issue.ts';
import { issueSentence } from '../text/issues/issues.ts';
import type { Lang } from '../text/lang.ts';
import { markTexts } from '../text/marks.ts';

export function reportJson<Report extends ReportHead>(
  report: Report,
  warnings: readonly Issue[],
  lang: Lang,
) {
  return {
    ...report,
    marks: markTexts(report.marks, lang),
    warnings: warnings.map((issue) => issueJson(issue, lang)),
  };
}

/** A fault with its sentence. */
export function issueJson(issue: Issue, lang: Lang) {
  const { kind, line, column, file, cell, params } = issue;
  return {
    kind,
    file,
    line,
    column,
    message: issueSentence(issue, lang),
    ...(cell !== undefined && { cell }),
    ...(params !== undefined && { params }),
  };
}
