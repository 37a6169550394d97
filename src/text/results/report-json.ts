/** What all JSON results have in common: marks in words, and the warnings of the files that they were made from. */
import type { ReportHead } from '../../model/campaign-report.ts';
import type { Issue } from '../../model/issue.ts';
import type { IssueJson } from '../../model/issue-json.ts';
import { issueSentence } from '../issues/issues.ts';
import type { Lang } from '../lang.ts';
import { markTexts } from '../marks.ts';

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
export function issueJson(issue: Issue, lang: Lang): IssueJson {
  const { kind, line, column, file, sheet, cell, params } = issue;
  return {
    kind,
    file,
    ...(sheet !== undefined && { sheet }),
    line,
    column,
    message: issueSentence(issue, lang),
    ...(cell !== undefined && { cell }),
    ...(params !== undefined && { params }),
  };
}
